import type { Edition } from '../edition.ts'
import { formatBytes } from '../format-bytes.ts'
import type { KeptState } from './kept-state.ts'
import { words } from './words.ts'

/** Says what is kept of the whole archive and what could be, with its size, before anything is loaded. */
export function describeState({ offered, whole, files }: KeptState): string {
  if (whole && !offered) return words.olderOffline
  if (!offered) return words.unreachable
  if (whole && whole.edition !== offered.edition) return words.older
  if (whole) return words.whole(words.files(whole.files), formatBytes(whole.bytes))
  if (files > 0) return words.partly(String(files), words.files(offered.files))
  return words.nothing(words.files(offered.files), formatBytes(offered.bytes))
}

const listParts = ({ core }: Edition): string =>
  [words.core.home, ...core.parts.map((part) => words.core.parts[part])].join(words.core.comma)

/** What the size of the index means for who searches without a connection. */
function describeSearch({ core: { parts }, searchBytes }: Edition): string {
  if (!parts.includes('search')) return words.core.noSearch(formatBytes(searchBytes))
  return parts.includes('texts') ? '' : words.core.noTexts
}

/** Says what is kept unasked, and its size. */
export function describeCore({ offered, whole, core, declined }: KeptState): string {
  if (whole && (!offered || whole.edition === offered.edition)) return words.core.inWhole
  if (declined) return words.core.declined
  if (core) return words.core.kept(listParts(core), formatBytes(core.core.bytes)) + describeSearch(core)
  if (!offered) return words.core.none
  const { bytes, packed } = offered.core
  return (
    words.core.coming(listParts(offered), formatBytes(bytes), formatBytes(packed)) + describeSearch(offered)
  )
}

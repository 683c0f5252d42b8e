import type { IsPlaceName } from '../enrich/place-name.ts'

/** What a place is called in full: 双桥镇. */
const FULL = /[县縣区區市旗镇鎮乡鄉州]/gu
const SHORTEST = 2
const LONGEST = 4

/** Also knows places that the page itself names in full, though no list has them: 双桥, where it speaks of 双桥镇. */
export function knowPlacesOf(texts: Iterable<string>, isPlaceName: IsPlaceName): IsPlaceName {
  let named: Set<string> | undefined
  return (text) => {
    if (isPlaceName(text)) return true
    const name = text.replace(/\s/gu, '')
    if (name.length < SHORTEST || name.length > LONGEST) return false
    named ??= namesIn(texts)
    return named.has(name)
  }
}

function namesIn(texts: Iterable<string>): Set<string> {
  const names = new Set<string>()
  for (const text of texts)
    for (const { index } of text.matchAll(FULL))
      for (let size = SHORTEST; size <= LONGEST && size <= index; size++)
        names.add(text.slice(index - size, index))
  return names
}

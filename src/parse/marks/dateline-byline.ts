import type { Byline } from '../../record/article.ts'
import { recogniseByline } from './byline.ts'

const BRACKETED = /^\s*[（(〔【[]\s*([^()（）【】〔〕[\]]{2,60})[)）】〕\]]\s*/u
const RANK = '(?:特约|特派|首席|见习|实习|全媒体)?'
const RUNNING = new RegExp(
  `^\\s*((?:本报)?${RANK}(?:记者|通讯员)[\\p{Script=Han}\\s、]{2,40}?)((?:摄影|综合)?报[道导])[:：,，]?\\s*`,
  'u',
)
/** Without a formula before it, only a newsroom's own reporter opens a text, and a break closes the words. */
const NEWSROOM_RUNNING = new RegExp(
  `^((?:本报|本刊|本网|\\p{Script=Han}{0,6}(?:日报|晚报|晨报|早报|时报|商报|都市报))${RANK}(?:记者|通讯员)[\\p{Script=Han}\\s、]{2,40}?)((?:摄影|综合)?报[道导])(?:[:：]\\s*|\\s+)`,
  'u',
)
const TITLED_NAMES = new RegExp(
  `^\\s*((?:本报)?${RANK}(?:记者|通讯员)\\s*\\p{Script=Han}{2,3}(?:\\s+(?:记者|通讯员)?\\s*\\p{Script=Han}{2,3}){0,3})(\\s)\\s*`,
  'u',
)

/** Reads the byline behind an opening formula, or in its place: `（记者 X）`, `记者X报道：`. */
export function readInlineByline(
  raw: string,
  folded: string,
  afterFormula: boolean,
): { bylines: Byline[]; length: number } | undefined {
  const inBrackets = read(BRACKETED, raw, folded)
  if (inBrackets) return inBrackets
  for (const form of afterFormula ? [RUNNING, TITLED_NAMES] : [NEWSROOM_RUNNING]) {
    const found = read(form, raw, folded)
    if (found) return found
  }
  return undefined
}

function read(form: RegExp, raw: string, folded: string): { bylines: Byline[]; length: number } | undefined {
  const found = form.exec(folded)
  if (found?.[1] === undefined) return undefined
  const at = found[0].indexOf(found[1])
  const mark = recogniseByline(raw.slice(at, at + found[1].length))
  if (!mark?.titled || mark.bylines.length === 0) return undefined
  const as = found[2] === undefined ? undefined : raw.slice(0, found[0].length).replace(/\s+/gu, ' ').trim()
  return {
    bylines: mark.bylines.map((byline) => ({ ...byline, as: as ?? byline.as })),
    length: found[0].length,
  }
}

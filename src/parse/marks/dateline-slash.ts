import { recogniseByline } from './byline.ts'
import type { Formula } from './dateline-formula.ts'

const SIGNED =
  /^[【[(〔〖]\s*([^/【】[\]()〔〕〖〗。]{2,40})\/\s*((?!综合|专题|专访|连线|现场|外电)\p{Script=Han}{2,6}?)?(?:综合|专题|现场|连线|外电)?(?:报[道导]|专访|特稿|专[电讯])\s*[】\])〕〗]\s*/du
/** Nobody named; 深度报道 and 系列报道 in brackets are standing heads. */
const UNSIGNED = /^[【[(〔〖]\s*()()(?:本报|本刊)?(?:综合|外电|连线)报[道导]\s*[】\])〕〗]\s*/du
const BARE =
  /^([^/【】[\]()〔〕〖〗。，]{4,40})\/\s*((?!综合|专题|现场)\p{Script=Han}{2,6}?)?(?:综合|专题|现场)?报[道导](?:\s+|[:：]\s*|$)/du

/**
 * Reads the formula of papers in traditional characters: names, a stroke, the place of the report: `〔記者X／台北報導〕`,
 * `【綜合報導】`, `記者X／台北報導 `. Without brackets the names need a title.
 */
export function readSlashFormula(raw: string, folded: string): Formula | undefined {
  const bracketed = SIGNED.exec(folded) ?? UNSIGNED.exec(folded)
  const found = bracketed ?? BARE.exec(folded)
  if (!found?.indices) return undefined
  const [names, place] = [found.indices[1], found.indices[2]].map((range) => range && raw.slice(...range))
  const mark = names ? recogniseByline(names) : undefined
  if (names && !mark) return undefined
  if (!bracketed && !mark?.titled) return undefined
  return {
    length: found[0].length,
    agency: /本报/u.test(found[1] ?? '') ? '本报' : null,
    place: place || null,
    date: null,
    bylines: mark?.bylines ?? [],
  }
}

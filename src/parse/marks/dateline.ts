import type { Byline, Dateline } from '../../record/article.ts'
import { foldMarks } from '../lines/characters.ts'
import { recogniseByline } from './byline.ts'

/** The opening formula of a dated report, and the byline that stands in it. */
export interface DatelineMark {
  dateline: Dateline | null
  bylines: Byline[]
  /** Offset in the text where the formula, byline included, ends. */
  end: number
}

const AGENCY = '据?(?:新华社|新华网|中新社|中新网|人民网|央视网|中国新闻社|中央社|路透社|法新社|美联社)'
const DAY = '(?:(?:\\d{4}|\\d{2})\\s*年\\s*)?\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日'
const FORMS = [
  /^[【[(]?\s*(本报|本刊|本网|本台)(?:综合)?[讯電电]\s*[】\])]?/u,
  /^[【[(]?\s*(本报|本刊)(\p{Script=Han}{2,7})(?:讯|专?电)\s*[】\])]?(?=[\s(])/u,
  new RegExp(
    `^[【\\[(]?\\s*(本报|本刊|本网|本台|${AGENCY})\\s*([\\p{Script=Han}]{0,8}?)\\s*(${DAY})\\s*(?:专?电|讯|消息)\\s*[】\\])]?`,
    'u',
  ),
  /^(?:据|综合)((?:新华社|新华网|央视|人民网|中新社|中新网|中国之声|《[^》]{2,10}》|\p{Script=Han}{2,4}(?:日报|晚报|网|社|电视台))(?:新闻)?(?:客户端|网站)?(?:记者)?)()()(?:消息|报道|电|讯)[,:，：]?/u,
  new RegExp(`^[【\\[(]?\\s*(${AGENCY})\\s*()()(?:专?电|讯|消息|报道)\\s*[】\\])]?[,:，：]?`, 'u'),
]
const BRACKETED = /^\s*[（(]\s*([^()（）]{2,60})[)）]\s*/u
const RUNNING =
  /^\s*((?:本报)?(?:特约|特派|首席|见习|实习)?(?:记者|通讯员)[\p{Script=Han}\s、]{2,40}?)(报道|摄影报道)[:：]?\s*/u
const TITLED_NAMES =
  /^\s*((?:本报)?(?:特约|特派|首席|见习|实习)?(?:记者|通讯员)\s*\p{Script=Han}{2,3}(?:\s+(?:记者|通讯员)?\s*\p{Script=Han}{2,3}){0,3})\s{1,}/u

/**
 * Recognises the formula that opens a report: `本报讯`, `本报北京1月3日电（记者X）`, `据新华社…电`, `（记者 X）`, with the
 * byline that follows in brackets or runs on as `记者X报道`. Returns undefined where the text opens in no such way.
 */
export function recogniseDateline(text: string): DatelineMark | undefined {
  const folded = foldMarks(text)
  const start = folded.length - folded.trimStart().length
  const formula = readFormula(folded.slice(start))
  const at = start + (formula?.length ?? 0)
  const byline = readInlineByline(folded.slice(at), formula !== undefined)
  if (!formula && !byline) return undefined
  return {
    dateline: formula ? { ...formula.dateline, text: text.slice(start, at).trim() } : null,
    bylines: byline?.bylines ?? [],
    end: at + (byline?.length ?? 0),
  }
}

function readFormula(text: string): { dateline: Dateline; length: number } | undefined {
  for (const form of FORMS) {
    const found = form.exec(text)
    if (!found?.[1]) continue
    const agency = found[1].replace(/^据/u, '')
    return {
      length: found[0].length,
      dateline: {
        text: found[0],
        agency,
        place: found[2] || null,
        date: found[3]?.replace(/\s+/gu, '') || null,
      },
    }
  }
  return undefined
}

function readInlineByline(
  text: string,
  afterFormula: boolean,
): { bylines: Byline[]; length: number } | undefined {
  const bracketed = BRACKETED.exec(text)
  if (bracketed?.[1]) {
    const mark = recogniseByline(bracketed[1])
    if (mark?.titled) return { bylines: mark.bylines, length: bracketed[0].length }
  }
  if (!afterFormula) return undefined
  for (const [pattern, tail] of [
    [RUNNING, '报道'],
    [TITLED_NAMES, ''],
  ] as const) {
    const found = pattern.exec(text)
    const mark = found?.[1] ? recogniseByline(found[1]) : undefined
    if (found && mark?.titled) {
      const as = found[0].trim()
      return { bylines: mark.bylines.map((b) => ({ ...b, as: tail ? as : b.as })), length: found[0].length }
    }
  }
  return undefined
}

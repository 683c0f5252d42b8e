import type { BylineRole } from '../../record/article.ts'

/** What somebody did for a text or its pictures, before the name (文/X, 采访、撰文：X) or behind it (X 口述, X 文/图). */
export interface Task {
  /** Of the folded text. */
  length: number
  /** Null where the words leave the role of the title as it is. */
  role: BylineRole | null
  /** Pictures were made, too. */
  pictures: boolean
}

const WRITING =
  '(?:采访整理|采访|采写|撰文|撰写|撰稿|作者|执笔|口述|讲述|整理|记录|编译|编写|翻译|编者|供稿|来稿|文字|统筹|策划|文|译)'
const PICTURES = '(?:摄影|拍摄|图片|供图|绘图|制图|漫画|插图|绘画|摄|图|绘)'
const REPORT = '(?:专题|综合|专访|特别|摄影|连线|深度)报[道导]'
const ANY = `(?:${WRITING}|${PICTURES}|图文|文图|${REPORT})`
const AND = '\\s?(?:[/、,·和并及与&]\\s?)?'
const LABEL = new RegExp(
  `^((?:本[文版期]|\\s)?${ANY}(?:${AND}${ANY}){0,2})(?:\\s?[/:|·.．•]\\s*|\\s+(?=\\p{Script=Han}{2}))(?=\\p{Script=Han})`,
  'u',
)
const BEHIND = new RegExp(
  `^/?(${ANY}(?:${AND}${ANY}){0,2}|(?:摄影|图文|综合|专题|采访|联合)?/?报[道导]|综合)(?=$|[\\s、,，/|;；)])`,
  'u',
)
/** Where a report was written: 台北报导, 北京专电. */
const REPORTED_FROM = /^\p{Script=Han}{2,6}(?:报[道导]|专?[讯电])$/u

/** Reads a label that names a task and is followed by a name. */
export function readLabel(folded: string): Task | undefined {
  const found = LABEL.exec(folded)
  return found?.[1] ? taskOf(found[1], found[0].length) : undefined
}

/** Reads the words behind a name that tell its task. */
export function readTask(folded: string): Task | undefined {
  const found = BEHIND.exec(folded)
  return found?.[1] ? taskOf(found[1], found[0].length) : undefined
}

/** Length of the place of the report, where nothing but it is left: 台北报导. */
export const readReportedFrom = (folded: string): number => REPORTED_FROM.exec(folded)?.[0].length ?? 0

function taskOf(words: string, length: number): Task {
  const pictures = /[摄图绘]|漫画/u.test(words)
  const writes = /文|采|撰|稿|执笔|述|整理|记录|译|编|作者|报[道导]|综合|统筹|策划/u.test(words)
  return { length, role: pictures && !writes ? 'photographer' : null, pictures }
}

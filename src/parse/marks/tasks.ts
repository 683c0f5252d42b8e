import type { BylineRole } from '../../record/article.ts'
import { readOpenings } from './cues.ts'

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
const PICTURES = '(?:摄影|拍摄|航拍|翻拍|图片|供图|绘图|制图|漫画|插图|绘画|摄|图|绘|画)'
const KIND = '(?:专题|综合|专访|特别|摄影|连线|联合|现场|深度|整理|独家|追踪|图文|采访|外电|综合外电)'
const REPORT = `${KIND}报[道导]`
const ANY = `(?:${WRITING}|${PICTURES}|图文|文图|${REPORT})`
/** 文摄 is no pair, or 记者蔡宇文摄 lost its last character. */
const AND = '(?:\\s?[/、,·和并及与&]\\s?|\\s|(?=摄影|报[道导]|撰文|整理))'
/** Labels that are part of other words need their mark. */
const MARKED_ONLY =
  '报[道导]|执行|作\\s{1,3}者|(?:来信|来稿|投稿|投书|反映|讲述|口述|执笔|供稿|整理|留言|荐稿)[人者]'
const LABEL = new RegExp(
  `^(?:((?:本[文版期]|\\s)?${ANY}(?:${AND}${ANY}){0,2})(?:\\s?[/:|·.．•⊙◎●○□■◆◇★☆※▶►]\\s*|\\s+(?=\\p{Script=Han}{2}|\\p{Script=Han}\\s\\p{Script=Han}(?:\\s|$)))|(${MARKED_ONLY})\\s?[/:|⊙◎●○□■◆◇★☆※▶►]\\s*)(?=\\p{Script=Han})`,
  'u',
)
const BEHIND = new RegExp(
  `^/?(${ANY}(?:${AND}${ANY}){0,2}|(?:摄影|图文|综合|专题|采访|联合)?/?报[道导]|综合)(?=$|[\\s、,，/|;；()])`,
  'u',
)
const ENDING = new RegExp(`(?:${ANY}|报[道导])\\s?$`, 'u')
/** Who lent the pictures, where nobody took them for the paper: 图/受访者提供. */
const LENT =
  /^(?:图片?|摄影|配图|题图|供图)\s?[/:|]?\s?(?:\p{Script=Han}{2,12}(?:提供|供图)|资料图?片?|网络图?片?|视觉中国|新华社发?|中新社发?)(?=$|[\s)])/u

/** 本报记者 王静 摄影李明: behind names a label of two characters needs no mark. */
const GLUED =
  /^((?:摄影|拍摄|图片|撰文|采写|整理|编译|翻译))\s{0,4}(?=\p{Script=Han}\s{0,3}\p{Script=Han}{1,2}(?:$|[\s、,，/)]))/u

const openingsOf = (...groups: readonly string[]): string[] =>
  groups.flatMap((group) => group.replace(/^\(\?:|\)$/gu, '').split('|')).map((word) => word.charAt(0))

const OPENINGS = openingsOf(WRITING, PICTURES, KIND).join('')
/** A task that stands behind a name begins with one of these characters. */
export const TASK_OPENINGS = `${OPENINGS}报/`
/** A label before names begins with one of these. */
export const LABEL_OPENINGS = `${OPENINGS}本报执作来投反讲口供整留荐`

const [TASK_OPENS, LABEL_OPENS, LENT_OPENS] = [1, 2, 4] as const
/** Asked first, since most words begin with none of them. */
const opens = readOpenings([TASK_OPENINGS, LABEL_OPENINGS, '图摄配题供'])

/** Reads a label that names a task and is followed by a name. */
export function readLabel(folded: string, isBehindNames = false): Task | undefined {
  if ((opens(folded) & LABEL_OPENS) === 0) return undefined
  const found = LABEL.exec(folded) ?? (isBehindNames ? GLUED.exec(folded) : null)
  const words = found?.[1] ?? (isBehindNames ? undefined : found?.[2])
  return found && words ? taskOf(words, found[0].length) : undefined
}

/** Reads the words behind a name that tell its task. */
export function readTask(folded: string): Task | undefined {
  const found = (opens(folded) & TASK_OPENS) === 0 ? null : BEHIND.exec(folded)
  return found?.[1] ? taskOf(found[1], found[0].length) : undefined
}

/** True where the words end in a task: each name has its own behind it. */
export const endsInTask = (folded: string): boolean => ENDING.test(folded)

/** Length of the words that say who lent the pictures. */
export const lengthOfLent = (folded: string): number =>
  (opens(folded) & LENT_OPENS) === 0 ? 0 : (LENT.exec(folded)?.[0].length ?? 0)

function taskOf(words: string, length: number): Task {
  const pictures = /[摄图绘画拍]/u.test(words)
  const writes = /文|采|撰|稿|执笔|述|整理|记录|译|编|作者|报[道导]|综合|统筹|策划/u.test(words)
  return { length, role: pictures && !writes ? 'photographer' : null, pictures }
}

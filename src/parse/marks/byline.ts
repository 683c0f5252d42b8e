import type { Byline, BylineRole } from '../../record/article.ts'
import { foldMarks } from '../lines/characters.ts'
import { hasSurname } from './surnames.ts'

/** A line that is nothing but a byline. */
export interface BylineMark {
  bylines: Byline[]
  /** True where a title such as 本报记者 stands in it; names alone are weaker evidence. */
  titled: boolean
  /** The words that close it: 摄 or 摄影报道 make it a picture's, too. */
  pictures: boolean
}

const TITLE =
  /^(?:本报|本刊|本网|本台|新华社|新华网|人民日报|中新社|[\p{Script=Han}]{0,4}(?:日报|晚报|晨报|都市报|商报|时报|记协))?(?:全媒体|融媒体|融媒|新媒体)?(?:驻[\p{Script=Han}]{1,4})?(?:(特约|特派|首席|见习|实习|高级|资深|主任|摄影|文字)*)(记者|通讯员|通讯 员|实习生|评论员|特约评论员|撰稿人|撰稿|作者|编辑|主笔|摄影师)(?:组|站)?\s*[:：/]?\s*/u
const MARKS = /^[□◎■●▲◆○△☆★·•\-—－*]+\s*/u
const TAIL =
  /^(?:文\s*[/、并]?\s*[图摄]|图\s*[/、]?\s*文|摄影报道|摄影[/、]?报道|综合报道|报道|采写|整理|采访整理|撰文|文|图|摄影|摄|综合)\s*$/u
const SEPARATOR = /^[\s、,，/／|｜;；]+/u
const HAN_RUN = /^[\p{Script=Han}〇·]+/u
const SPACED_NAME = /^\p{Script=Han}(?:\s{1,3}\p{Script=Han}){1,2}(?=$|[\s、,，/]|摄|文|图)/u
const OFFICE = /^(?:本报|本刊|新华社)(?:特约|特派)?(?:评论员|编辑部|记者组)$/u
const NO_NAME = /本报|本刊|新华|中新|记者|讯$|电$|^据/u
const LONGEST = 80

/**
 * Recognises a line that holds nothing but a byline, such as `薛利超 本报记者 翟新群` or `□ 记者 张三 文/图`.
 * Returns undefined where any word of it is neither title nor name.
 */
export function recogniseByline(text: string): BylineMark | undefined {
  if (text.length > LONGEST || text.length < 2) return undefined
  const inner = unwrap(foldMarks(text).trim().replace(MARKS, ''))
  if (OFFICE.test(inner))
    return { bylines: [{ name: inner, role: 'reporter', as: text.trim() }], titled: true, pictures: false }
  return readNames(inner, text)
}

/** Names without a title must begin with a family name and not end as a place does. */
const isPlainName = (name: string): boolean => hasSurname(name) && !/[县市区镇乡村省州旗街路]$/u.test(name)

/** A byline in brackets or behind 作者: is still a byline. */
function unwrap(text: string): string {
  const bracketed = /^[(（【[]([^()（）【】[\]]+)[)）】\]]$/u.exec(text)?.[1] ?? text
  return bracketed
    .replace(/^(?:文\s*[/、并]\s*[图摄]|图\s*[/、]\s*文)\s*[:：]?\s*(?=\p{Script=Han}{2})/u, '')
    .replace(/^(?:文|作者|撰文|文字|采写|撰稿|整理|编译|采访|记录)\s*[:：/]\s*/u, '')
    .trim()
}

interface Reading {
  bylines: Byline[]
  role: BylineRole
  title: string
  titled: boolean
  pictures: boolean
}

function readNames(text: string, printed: string): BylineMark | undefined {
  const reading: Reading = { bylines: [], role: 'contributor', title: '', titled: false, pictures: false }
  let rest = text
  while (rest !== '') {
    const next =
      readTail(rest, reading) ?? readSeparator(rest) ?? readTitle(rest, reading) ?? readName(rest, reading)
    if (next === undefined) return undefined
    rest = next
  }
  if (reading.bylines.length === 0 || reading.bylines.length > 12) return undefined
  if (!reading.titled && !(reading.bylines.length <= 3 && reading.bylines.every((b) => isPlainName(b.name))))
    return undefined
  const as = printed.replace(/\s+/gu, ' ').trim()
  return {
    bylines: reading.bylines.map((b) => ({ ...b, as })),
    titled: reading.titled,
    pictures: reading.pictures,
  }
}

function readTail(rest: string, reading: Reading): string | undefined {
  const tail = TAIL.exec(rest)
  if (!tail || reading.bylines.length === 0) return undefined
  if (/摄|图/u.test(tail[0])) reading.pictures = true
  return ''
}

const readSeparator = (rest: string): string | undefined => {
  const found = SEPARATOR.exec(rest)
  return found ? rest.slice(found[0].length) : undefined
}

function readTitle(rest: string, reading: Reading): string | undefined {
  const found = TITLE.exec(rest)
  if (!found) return undefined
  reading.role = roleOfTitle(found[0])
  reading.title = found[0].trim()
  reading.titled = true
  return rest.slice(found[0].length)
}

/** The role that a title gives: 通讯员 is a correspondent, 特约记者 special, 实习生 intern, a bare 记者 reporter. */
export function roleOfTitle(title: string): BylineRole {
  if (/通讯/u.test(title)) return 'correspondent'
  if (/实习|见习/u.test(title)) return 'intern'
  if (/特约/u.test(title)) return 'special'
  if (/摄影/u.test(title)) return 'photographer'
  if (/编辑/u.test(title)) return 'editor'
  if (/记者|评论员|主笔/u.test(title)) return 'reporter'
  return 'contributor'
}

function readName(rest: string, reading: Reading): string | undefined {
  const spaced = SPACED_NAME.exec(rest)
  if (spaced) return addName(spaced[0].replace(/\s/gu, ''), rest.slice(spaced[0].length), reading)
  const run = HAN_RUN.exec(rest)?.[0]
  if (!run) return undefined
  const name = run.replace(/(?:摄影报道|文并摄|文图|摄影|报道|采写|摄)$/u, '')
  if (name.length < 2 || name.length > 4) return splitRun(run, rest, reading)
  return addName(name, rest.slice(name.length), reading)
}

/** A run of names without spaces between them: `翟新群本报记者崔治`. */
function splitRun(run: string, rest: string, reading: Reading): string | undefined {
  const title = /(?:本报|本刊|通讯员|记者|实习生|特约)/u.exec(run)
  const name = title ? run.slice(0, title.index) : ''
  if (name.length < 2 || name.length > 4) return undefined
  return addName(name, rest.slice(name.length), reading)
}

function addName(name: string, rest: string, reading: Reading): string | undefined {
  if (!/^[\p{Script=Han}·〇]{2,4}$/u.test(name) || NO_NAME.test(name)) return undefined
  reading.bylines.push({ name, role: reading.role, as: '' })
  return rest
}

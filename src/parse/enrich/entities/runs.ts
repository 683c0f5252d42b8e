import type { Span } from './entity.ts'
import { endOfToken, isGeneric, isNaming, type Token } from './token.ts'

/** Names with a conjunction in them: 人力资源和社会保障局. */
const PAIRS =
  /(?:人力资源|住房|发展|工业|文化|自然资源|教育|科技|交通|粮食|海洋|卫生|科学技术|农业|农村)[和与](?:社会保障|城乡建设|改革|信息化|旅游|规划|体育|物资|渔业|计划生育|工业|运输|农村|水利)/u
const LONGEST = 30

/** First words of names that are no places: 中国铁塔公司, 国网葫芦岛供电公司. */
const OPENINGS =
  /^(?:中国|中华|全国|国家|中共|中央|国网|国电|国能|华能|大唐|华电|中冶|中建|中铁|中交|中船|中化|中核|中广核|中石油|中石化|中海油|中粮|国机|国药|兵器|世界|联合国|亚洲|欧盟|东北|华北|华东|华南|西北|西南)/u

/** Where the words of a name may begin and end. */
export interface Run {
  tokens: readonly Token[]
  /** Index of its first and its last word in `tokens`. */
  first: number
  last: number
}

/** A country or a city in brackets within a name: 林德（中国）投资有限公司. */
const isBracket = (text: string, { word, at }: Token): boolean =>
  (word === '（' && /^（\p{Script=Han}{2,6}）\p{Script=Han}/u.test(text.slice(at, at + 9))) ||
  (word === '）' && /\p{Script=Han}（\p{Script=Han}{2,6}$/u.test(text.slice(Math.max(0, at - 8), at)))

function isPair(text: string, { word, at }: Token): boolean {
  return (word === '和' || word === '与') && PAIRS.test(text.slice(Math.max(0, at - 5), at + 6))
}

/** The words before `last` that may belong to a name which ends with it, as many as stand without a break. */
export function runBefore(
  text: string,
  tokens: readonly Token[],
  last: number,
  accepts: (token: Token) => boolean = () => false,
): Run {
  const end = endOfToken(tokens[last] ?? { word: '', tag: '', at: 0 })
  let first = last
  for (let at = last - 1; at >= 0; at -= 1) {
    const token = tokens[at]
    if (!token || end - token.at > LONGEST) break
    if (!isNaming(token) && !accepts(token) && !isPair(text, token) && !isBracket(text, token)) break
    first = at
  }
  return { tokens, first, last }
}

/** What a name can begin with besides one of `OPENINGS`: the places of the text. */
export type Anchors = ReadonlySet<number>

/**
 * Index of the word with which the name begins: a place or a known opening, with an unknown short word before it at
 * the very beginning of the run (中冶|葫芦岛…). Undefined where the run has none.
 */
export function findAnchored({ tokens, first, last }: Run, anchors: Anchors): number | undefined {
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at]
    const before = tokens[at - 1]
    const isInBrackets = before?.word === '（' && at > first
    if (!token || isInBrackets || !(anchors.has(token.at) || OPENINGS.test(token.word))) continue
    const isBrand = at - 1 === first && before !== undefined && isBrandWord(before)
    return isBrand ? first : at
  }
  return undefined
}

const isBrandWord = ({ word, tag }: Token): boolean =>
  /^(?:x|nz|j|nt)$/.test(tag) &&
  /^[\p{Script=Han}]{2,4}$/u.test(word) &&
  !/^(?:图为|图说|其中|以及|成为|[据由经在与和对向从为被给])/u.test(word)

/** The run without the words at its beginning that are part of no name. */
export function trimGeneric({ tokens, first, last }: Run): number {
  let at = first
  while (at < last) {
    const token = tokens[at]
    if (!token || !isGeneric(token)) break
    at += 1
  }
  return at
}

export const spanOf = (tokens: readonly Token[], first: number, end: number): Span => {
  const at = tokens[first]?.at ?? 0
  return { at, length: end - at }
}

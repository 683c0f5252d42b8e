import { type EntityMention, endOf, type Span } from './entity.ts'
import { type Anchors, findAnchored, type Run, runBefore, spanOf } from './runs.ts'
import { endOfToken, isGeneric, type Token } from './token.ts'

const ENDING = /(?:项目|工程)$/u
/** What says what kind of projects are meant and names none. */
const KIND =
  /(?:重点|重大|亿元|以上|等|类|大|好|新|老|在建|续建|新建|开工|复工|签约|投资|产业|民生|示范|建设|工业|能源|债券|合作|招商|招引|牵动性|龙头|落地|储备|攻坚|整治|惠民|试点|技改|科研|文旅|农业|服务|基础|系统|核心|主体)$/u
/** Words that are part of a project's name though they are counts: 一期, 20万千瓦, 500兆瓦. */
const SIZE =
  /^(?:[一二三四五六七八九十]期|[\d.]+|[万亿]?(?:千瓦|兆瓦|吨|平方米|米|公里|套|只|头|羽)|年产|[A-Z]{2,4}|\/|年|\d+)$/u
/** Words of a sentence, not of a name. */
const SENTENCE = /\d[个名项家]|合作建设|包保|领导|要求|以上/u
const GOES_ON = /^(?:管家|化|库|部|组|经理|为王|数量|总数|类|制|机械|师|院|学|兵|车)/u

const isSize = ({ word, tag }: Token): boolean =>
  tag === 'm' || tag === 'q' || tag === 'eng' || SIZE.test(word)

/** True where the word before the name is part of it: 中船风电|兴城一期风电项目, 凌源至|绥中高速公路. */
function isCutShort({ tokens, first: runFirst }: Run, first: number): boolean {
  const before = tokens[first - 1]
  if (!before) return false
  if (/[至—–-]$/u.test(before.word)) return true
  return first > runFirst && !isGeneric(before) && !isSize(before)
}

/** The projects that a text names: they begin with a place or an organisation, and say what is built. */
export function findProjects(
  text: string,
  tokens: readonly Token[],
  anchors: Anchors,
  organisations: readonly Span[],
): EntityMention[] {
  const starts = new Set([...anchors, ...organisations.map(({ at }) => at)])
  return tokens.flatMap((token, last): EntityMention[] => {
    const end = endOfToken(token)
    if (!ENDING.test(token.word) || GOES_ON.test(text.slice(end))) return []
    const run = runBefore(text, tokens, last, isSize)
    const first = findAnchored(run, starts)
    if (first === undefined) return []
    if (first > 0 && isCutShort(run, first)) return []
    const span = spanOf(tokens, first, end)
    const name = text.slice(span.at, endOf(span))
    const stem = name.replace(ENDING, '')
    if (KIND.test(stem) || SENTENCE.test(name) || name.length < 7 || name.length > 28) return []
    return [{ kind: 'project', name, key: name, ...span }]
  })
}

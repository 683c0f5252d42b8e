import { type EntityMention, endOf, type Span } from './entity.ts'
import { type Anchors, findAnchored, type Run, runBefore, spanOf, trimGeneric } from './runs.ts'
import { endOfToken, type Token } from './token.ts'

/** The last words of names of organisations. */
const ENDING =
  /(?:公司|集团|银行|信用社|合作社|大学|学院|中学|小学|学校|幼儿园|医院|卫生院|研究院|研究所|设计院|科学院|检验所|检测所|测试所|博物馆|图书馆|档案馆|美术馆|纪念馆|文化馆|科技馆|委员会|政府|常委会|政协|[省市县区州]委|法院|检察院|局|厅|发改委|改革委|卫健委|纪委|监委|管委会|协会|学会|联合会|商会|基金会|工商联|消协|妇联|出版社|报社|电视台|电视总台|[^家]厂|煤矿|中心|总队|支队|派出所|工作队|专班|设计院|剧院|剧团|乐团|歌舞团|俱乐部|联社|铁塔|水文站|气象台|气象站)$/u

/** Words that end so and are no organisation. */
const OTHER =
  /^(?:\p{Script=Han}*(?:布局|格局)|大局|全局|结局|开局|当局|邮局|破局|残局|时局|僵局|牌局|对局|终局|\p{Script=Han}*[大客展餐门]厅|市中心)$/u
/** Words that are one only with more words before them. */
const COMMON =
  /^(?:中心|中心城区|核心|产业集团|政府|人民政府|学校|医院|公司|银行|工厂|厂|局|厅|集团|各局|大学|中学|小学|活动中心|新厂|老厂|本厂|全厂|建厂)$/u

/** Complete by law: such a name needs no place at its beginning. */
const LEGAL = /(?:有限公司|有限责任公司|股份公司|集团公司|有限公司.{0,12}(?:分公司|支公司))$/u

/** What a name goes on with: a branch, an office, the legal form. */
const FURTHER =
  /^(?:(?:股份|控股)?有限(?:责任)?公司|股份公司|总公司|附属[\p{Script=Han}]{0,8}?(?:医院|中学|小学|学校)|(?:办公室|组织部|宣传部|统战部|政法委|党校|网信办|编办|社工部)|第[一二三四五六七八九十]+(?:附属)?(?:医院|分局|中学|小学|支队)|(?:\p{Script=Han}{2,5}?(?:省|市|县|区)?)?(?:分公司|支公司|分行|支行|分局|分院|分校|校区|分社|服务队)|中心(?:医院|支行|小学|学校|血站)|医院|交通警察支队|交警支队|监委)/u

/** What shows that the name did not end there: 公司化, 大学生, 局长 and the like. */
const GOES_ON = /^(?:化|们|式|业|性|生|界|长(?!期)|城|系统|主导|引导)/u

/** What cannot open the name of a branch: the words after a whole name are a sentence's. */
const SENTENCE = /^(?:与|和|在|将|的|对|向|为|是|及|等|召开|成立|联合|组织|开展|举行|举办)/u

/** What stands in a sentence and hardly in a company's name. */
const FUNCTION_WORD = /[是的在了将被把让从向对等及]/u

function extend(text: string, end: number): number {
  let at = end
  for (let more = 0; more < 3; more += 1) {
    const rest = text.slice(at, at + 16)
    const found = SENTENCE.test(rest) ? undefined : FURTHER.exec(rest)?.[0]
    if (!found) break
    at += found.length
  }
  return at
}

/** A name must say more than where it is and what: 市医院 and 葫芦岛公司 are none, 葫芦岛市政府 is one. */
function isSpecific(name: string, startsWithPlace: boolean): boolean {
  if (/(?:政府|委|政协|常委会|法院|检察院|大学|银行)$/u.test(name)) return name.length >= 4
  return name.length >= (startsWithPlace ? 5 : 6) && !/^[省市县区]/u.test(name)
}

/** Where a name without a place begins: with a word that no dictionary knows, or a name. */
function findLegal(text: string, run: Run, end: number): number | undefined {
  const first = trimGeneric(run)
  const token = run.tokens[first]
  if (!token || first === run.last || !/^(?:x|n[rstz]\w*|j|zg|ng|vg|eng)$/.test(token.tag)) return undefined
  const name = text.slice(token.at, end)
  return LEGAL.test(name) && !FUNCTION_WORD.test(name) ? first : undefined
}

/** Groups that a guess at unknown words joins with the word before them: 据国网|福建省电力有限公司. */
const GROUP = /(?:国网|国能|国电|华能|大唐|华电|中国)$/u

function withGroup(text: string, span: Span): Span {
  const length = GROUP.exec(text.slice(Math.max(0, span.at - 2), span.at))?.[0].length ?? 0
  return { at: span.at - length, length: span.length + length }
}

function findName(text: string, run: Run, end: number, anchors: Anchors): Span | undefined {
  const { tokens } = run
  const anchored = findAnchored(run, anchors)
  const first = anchored ?? findLegal(text, run, end)
  if (first === undefined) return undefined
  const span = withGroup(text, spanOf(tokens, first, end))
  const name = text.slice(span.at, endOf(span))
  // A dash joins it to what stands before: 平高集团—西安交大研究院.
  const isCutShort = /\p{Script=Han}[—–-]$/u.test(text.slice(Math.max(0, span.at - 2), span.at))
  return isSpecific(name, anchored !== undefined) && name.length <= 30 && !isCutShort ? span : undefined
}

/** The organisations that a text names in full: with their place, a known opening, or their legal form. */
export function findOrganisations(text: string, tokens: readonly Token[], anchors: Anchors): EntityMention[] {
  const found: EntityMention[] = []
  for (const [last, token] of tokens.entries()) {
    const before = found.at(-1)
    if (!ENDING.test(token.word) || OTHER.test(token.word) || (before && token.at < endOf(before))) continue
    const end = extend(text, endOfToken(token))
    const run = runBefore(text, tokens, last)
    if (GOES_ON.test(text.slice(end)) || (COMMON.test(token.word) && run.first === last)) continue
    const span = findName(text, run, end, anchors)
    if (!span) continue
    if (before && span.at < endOf(before)) found.pop()
    const name = text.slice(span.at, endOf(span))
    found.push({ kind: 'organisation', name, key: name, ...span })
  }
  return found
}

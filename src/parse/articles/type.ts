import type { ArticleType } from '../../record/article.ts'
import type { Unit } from '../blocks/unit.ts'
import { foldMarks } from '../lines/fold-marks.ts'
import { advertises, notifies } from './announcement.ts'
import type { Draft } from './assemble.ts'

const COMMENTARY =
  /评论|书评|影评|剧评|乐评|书边|书影|书话|荐书|读与看|观影|时评|社论|社评|短评|快评|锐评|微评|点评|评说|论坛|论谈|论衡|观察家|观潮|编者按|编后|杂谈|漫谈|漫笔|笔谈|随感|随笔|有感|感言|言论|微言|一得|一议|议论|众议|巷议|街谈|纵横谈|一席谈|夜话|茶座|之声|之见|管见|刍议|观点|论语|论见|家言|快语|思与|有话|(?<!座|访|会|交|商|洽|面)谈$/u
const FEATURE = /侧记|纪实|特写|通讯|见闻|走笔|纪事|记述|综述|写在|印象|速写|探访|调查|回眸|扫描$/u
/** What stands around the name of a column: ▲, 〈〉, //. */
const ORNAMENTS = /[^\p{L}\p{N}]+/gu
/** Words of urging, judging and reasoning, and questions: per 1,000 letters, news hardly has them. */
const URGING =
  /[也更还]要|别让|莫让|别把|不可|不应|不妨|与其|不如|可是|未必|不在于|在于|从来|无非|比什么都|可见|不宜|不必|才是|多半|越(?!来)[^，。,]{1,6}[，,]?[^，。,]{0,6}越|这话|不仅[^，,。]{1,14}[，,](?:还|也|更)|有意见认为|固然|有些人|有的人|一些人|一些地方|某[地市县]|人人|许多人|老百姓|多一[句点份]|少一[句点份]|必须|必将|必有|必大|必定|需要|应当|应该|理应|不能|不妨|何以|岂能|惟有|唯有|才能|才会|亦|未来可期|之志|无惧|何惧|让我们|贵在|重在|关键(?:是|在)|不等于|不是[^，。,]{1,16}[，,](?:而?是|也不是|更不是)|道理|诚然|其实|归根到底|归根结底|说到底|难道|何必|何妨|莫|切勿|既要|又要|？|\?/gu
/** When, and by whom, a thing was told: reports have them, opinions hardly. */
const REPORTING =
  /昨天|昨日|近日|日前|今天|昨晚|本周|记者|负责人|据介绍|据悉|据了解|截至|\d{1,2}月\d{1,2}日/gu
/** A person or office that speaks; 有人说 and 俗话说 name nobody. */
const SAYS =
  /(?<!有人|人们|大家|常言|常|俗话|老话|话|可以|不能|也|不|样|么|想|来信)(?:说|表示|介绍|告诉|称)[。，,：:”]|记者(?:了解|获悉|看到|从)/u
/** So many more words of reasoning than of reporting, per 1,000 letters. */
const SOME = 4
const MUCH = 7
const SHORTEST_MEASURED = 200
const LONGEST_PICTURE_STORY = 700
/** So many captions make a picture story, whoever took the pictures. */
const MANY_CAPTIONS = 3

/** What kind of piece it is, from its shape first and its wording second. */
export function classify(draft: Draft, columnName: string): ArticleType {
  const headline = draft.headline.map((unit) => unit.folded).join(' ')
  const text = textOf(draft)
  const dated = draft.body.some((entry) => entry.units[0]?.marks.dateline?.dateline)
  const column = foldMarks(columnName)
  const announcement = { headline, text, column, isReport: dated || draft.bylines.length > 0 }
  if (notifies(announcement)) return 'notice'
  if (advertises(announcement)) return 'advertisement'
  if (draft.headline.length === 0) return 'brief'
  if (isPictureStory(draft, text)) return 'photo'
  const isOpinion = argues(headline, text, draft, COMMENTARY.test(column.replace(ORNAMENTS, '')))
  if (signedByCommentator(draft) || (isOpinion && !opensAsReport(draft))) return 'commentary'
  return isFeature(draft, dated, text, headline) ? 'feature' : 'news'
}

const opensAsReport = ({ body }: Draft): boolean =>
  body.some(({ role, units }) => role === 'text' && units[0]?.marks.dateline !== undefined)

const textOf = (draft: Draft): string =>
  draft.body
    .flatMap((entry) => (entry.role === 'text' ? entry.units.map((unit) => unit.folded) : []))
    .join('')

function isPictureStory(draft: Draft, text: string): boolean {
  const texts = draft.body.filter((entry) => entry.role === 'text')
  const pictures = draft.body.filter(({ role, units }) => role !== 'subhead' && !isCartoon(units[0]))
  const captions = pictures.filter((entry) => entry.role === 'caption')
  const credited = pictures.some((entry) => entry.units[0]?.marks.credit)
  if (texts.length === 0) return captions.length > 0 || credited
  const paragraphs = texts.filter(({ units }) => units.at(-1)?.closes === 'sentence').length
  const isShort = !opensAsReport(draft) && text.length < LONGEST_PICTURE_STORY && paragraphs <= 3
  const isWritten = draft.bylines.some((unit) => unit.marks.byline?.pictures === false)
  if (!isShort || isWritten) return false
  return credited || captions.length >= MANY_CAPTIONS || /图为/u.test(text)
}

/** A cartoon goes with an opinion. */
const isCartoon = (unit: Unit | undefined): boolean => /漫画/u.test(unit?.folded ?? '')

const signedByCommentator = (draft: Draft): boolean =>
  draft.bylines.some((unit) => /评论员|评论部/u.test(unit.folded)) ||
  draft.kickers.some((unit) => COMMENTARY.test(unit.folded))

/** It reasons more than it reports; a reporter's piece needs a column of opinions besides. */
function argues(headline: string, text: string, draft: Draft, inColumn: boolean): boolean {
  if (draft.body.some((entry) => entry.role === 'subhead') || namesFeature(draft)) return false
  const roles = draft.bylines.flatMap(({ marks }) => marks.byline?.bylines.map(({ role }) => role) ?? [])
  const byAuthor = roles.every((role) => role === 'contributor')
  if (inColumn && byAuthor) return true
  const share = (words: RegExp): number =>
    ((`${headline} ${text}`.match(words)?.length ?? 0) * 1000) / Math.max(text.length, SHORTEST_MEASURED)
  const reasoning = share(URGING) - share(REPORTING)
  if (inColumn) return reasoning > SOME
  return byAuthor && (roles.length > 0 ? reasoning > SOME : reasoning > MUCH && !SAYS.test(text))
}

const namesFeature = ({ decks }: Draft): boolean => decks.some((unit) => FEATURE.test(unit.folded))

function isFeature(draft: Draft, dated: boolean, text: string, headline: string): boolean {
  const subheads = draft.body.filter((entry) => entry.role === 'subhead').length
  if (subheads > 0 && (!dated || subheads > 2)) return true
  if (dated) return false
  if (namesFeature(draft) || FEATURE.test(headline)) return true
  return text.length > 900 || (draft.bylines.length > 0 && text.length > 500)
}

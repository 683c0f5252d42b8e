import type { ArticleType } from '../../record/article.ts'
import { advertises, notifies } from './announcement.ts'
import type { Draft } from './assemble.ts'

const COMMENTARY =
  /评论|时评|社论|短评|快评|锐评|论坛|观察家|编者按|编后|杂谈|漫谈|随笔|言论|之声|观点|论语|论见|一家言|笔谈|感言/u
const FEATURE = /侧记|纪实|特写|通讯|见闻|走笔|纪事|记述|综述|写在|印象|速写|探访|调查|回眸|扫描$/u
/** Words of urging, judging and reasoning, and questions: per 1,000 letters, news hardly has them. */
const URGING =
  /必须|必将|必有|必大|必定|需要|应当|应该|理应|不能|不妨|何以|岂能|惟有|唯有|才能|才会|亦|未来可期|之志|无惧|何惧|让我们|贵在|重在|关键(?:是|在)|不等于|不是[^，。]{1,16}[，,](?:而是|也不是|更不是)|道理|诚然|其实|归根到底|归根结底|说到底|难道|何必|何妨|莫|切勿|既要|又要|？|\?/gu
/** A person or office that speaks; 有人说 and 俗话说 name nobody. */
const SAYS =
  /(?<!有人|人们|大家|常言|常|俗话|老话|话|可以|不能|也|来信)(?:说|表示|介绍|告诉|称)[。，,：:”]|记者(?:了解|获悉|看到|从)/u
const LONGEST_PICTURE_STORY = 700
/** So many captions make a picture story, whoever took the pictures. */
const MANY_CAPTIONS = 3

/** What kind of piece it is, from its shape first and its wording second. */
export function classify(draft: Draft, columnName: string): ArticleType {
  const headline = draft.headline.map((unit) => unit.folded).join(' ')
  const text = textOf(draft)
  const dated = draft.body.some((entry) => entry.units[0]?.marks.dateline?.dateline)
  const announcement = { headline, text, column: columnName, isReport: dated || draft.bylines.length > 0 }
  if (notifies(announcement)) return 'notice'
  if (advertises(announcement)) return 'advertisement'
  if (draft.headline.length === 0) return 'brief'
  if (isPictureStory(draft, text)) return 'photo'
  if (COMMENTARY.test(columnName) || signedByCommentator(draft) || (!dated && argues(text, draft)))
    return 'commentary'
  return isFeature(draft, dated, text, headline) ? 'feature' : 'news'
}

const textOf = (draft: Draft): string =>
  draft.body
    .flatMap((entry) => (entry.role === 'text' ? entry.units.map((unit) => unit.folded) : []))
    .join('')

function isPictureStory(draft: Draft, text: string): boolean {
  const texts = draft.body.filter((entry) => entry.role === 'text')
  const captions = draft.body.filter((entry) => entry.role === 'caption')
  const credited = draft.body.some((entry) => entry.role !== 'subhead' && entry.units[0]?.marks.credit)
  if (texts.length === 0) return captions.length > 0 || credited
  const paragraphs = texts.filter(({ units }) => units.at(-1)?.closes === 'sentence').length
  const opens = texts.some(({ units }) => units[0]?.marks.dateline !== undefined)
  const isShort = !opens && text.length < LONGEST_PICTURE_STORY && paragraphs <= 3
  const isWritten = draft.bylines.some((unit) => unit.marks.byline?.pictures === false)
  if (!isShort || isWritten) return false
  return credited || captions.length >= MANY_CAPTIONS || /图为/u.test(text)
}

const signedByCommentator = (draft: Draft): boolean =>
  draft.bylines.some((unit) => /评论员|评论部/u.test(unit.folded)) ||
  draft.kickers.some((unit) => COMMENTARY.test(unit.folded))

function argues(text: string, draft: Draft): boolean {
  const untitled =
    draft.bylines.length > 0 && draft.bylines.every((unit) => unit.marks.byline?.titled === false)
  const urging = ((text.match(URGING)?.length ?? 0) * 1000) / Math.max(text.length, 300)
  return urging > (untitled ? 2 : 7) && !SAYS.test(text)
}

function isFeature(draft: Draft, dated: boolean, text: string, headline: string): boolean {
  const subheads = draft.body.filter((entry) => entry.role === 'subhead').length
  if (subheads > 0 && (!dated || subheads > 2)) return true
  if (dated) return false
  if (draft.decks.some((unit) => FEATURE.test(unit.folded)) || FEATURE.test(headline)) return true
  return text.length > 900 || (draft.bylines.length > 0 && text.length > 500)
}

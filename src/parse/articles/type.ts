import type { ArticleType } from '../../record/article.ts'
import type { Draft } from './assemble.ts'

const NOTICE = /(?:公告|公示|通告|声明|启事|启示|通知书?|讣告|遗失|拍卖会?|招标|招聘|中标)(?:$|[（(\s])/u
const ADVERTISEMENT = /^(?:广告|·广告·|（广告）|形象广告)$/u
const COMMENTARY =
  /评论|时评|社论|短评|快评|锐评|论坛|观察家|编者按|编后|杂谈|漫谈|随笔|言论|之声|观点|论语|论见|一家言|笔谈|感言/u
const FEATURE = /侧记|纪实|特写|通讯|见闻|走笔|纪事|记述|综述|写在|印象|速写|探访|调查|回眸|扫描$/u
/** Sentences of urging and judging, per 1,000 letters, that news hardly has. */
const URGING =
  /必须|必将|必有|必大|必定|需要|应当|应该|理应|不能|不妨|何以|岂能|惟有|唯有|才能|亦|未来可期|之志|无惧|何惧|让我们/gu
const SAYS = /(?:说|表示|介绍|告诉|称)[。，,：:”]|记者(?:了解|获悉|看到|从)/u

/** What kind of piece it is, from its shape first and its wording second. */
export function classify(draft: Draft, columnName: string): ArticleType {
  const headline = draft.headline.map((unit) => unit.text).join(' ')
  const text = textOf(draft)
  const dated = draft.body.some((entry) => entry.units[0]?.marks.dateline?.dateline)
  if (ADVERTISEMENT.test(columnName) || ADVERTISEMENT.test(headline)) return 'advertisement'
  if (NOTICE.test(headline.trim()) && !dated) return 'notice'
  if (draft.headline.length === 0) return 'brief'
  if (isPictureStory(draft, dated, text)) return 'photo'
  if (COMMENTARY.test(columnName) || signedByCommentator(draft) || (!dated && argues(text, draft)))
    return 'commentary'
  return isFeature(draft, dated, text, headline) ? 'feature' : 'news'
}

const textOf = (draft: Draft): string =>
  draft.body
    .flatMap((entry) => (entry.role === 'text' ? entry.units.map((unit) => unit.folded) : []))
    .join('')

function isPictureStory(draft: Draft, dated: boolean, text: string): boolean {
  const texts = draft.body.filter((entry) => entry.role === 'text')
  const credited = draft.body.some(
    (entry) => (entry.role === 'credit' || entry.role === 'text') && entry.units[0]?.marks.credit,
  )
  const pictures = draft.body.some((entry) => entry.role === 'caption' || entry.role === 'credit')
  if (texts.length === 0) return pictures
  return (
    !dated &&
    text.length < 700 &&
    texts.length <= 3 &&
    draft.bylines.length === 0 &&
    (credited || /图为/u.test(text))
  )
}

const signedByCommentator = (draft: Draft): boolean =>
  draft.bylines.some((unit) => /评论员|评论部/u.test(unit.text)) ||
  draft.kickers.some((unit) => COMMENTARY.test(unit.text))

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
  if (draft.decks.some((unit) => FEATURE.test(unit.text)) || FEATURE.test(headline)) return true
  return text.length > 900 || (draft.bylines.length > 0 && text.length > 500)
}

/**
 * Every piece of evidence that the page model weighs, in one place: its weight (log-odds by judgement; more is
 * more likely) and what it says to the archivist. The score of a division of the page is the sum over its
 * decisions.
 */
export const EVIDENCE = {
  // A line as a heading of any kind
  'heading/length-fits': [2, '长短像标题'],
  'heading/rather-long': [0.5, '作标题稍长'],
  'heading/too-long': [-1.5, '作标题过长'],
  'heading/far-too-long': [-6, '长得不像标题'],
  'heading/full-stop': [-3, '以句号结尾'],
  'heading/exclamation': [-0.5, '以叹号或问号结尾'],
  'heading/breaks-off': [-2.5, '以逗号、冒号一类结尾'],
  'heading/sentences-inside': [-3.5, '中间有句号'],
  'heading/comma': [-0.6, '含逗号'],
  'heading/markup': [3, '识别引擎标作标题'],
  'heading/wrapped': [-4, '是折行的正文'],
  'heading/fills-column': [-1.5, '占满栏宽'],
  'heading/begins-inside': [-4, '以标点开头'],
  'heading/two-phrases': [1, '两个短句并列'],
  'heading/sentence-opening': [-1.5, '开头像句子'],
  'heading/name': [-2.5, '像人名'],
  'heading/unmarked': [-1, '本版标题多有标记，此行没有'],
  // A line as running text
  'text/long': [3, '成段'],
  'text/medium': [1.5, '有一段长'],
  'text/tiny': [-1.5, '过短'],
  'text/full-stop': [2, '以句号结尾'],
  'text/exclamation': [0.6, '以叹号或问号结尾'],
  'text/breaks-off': [0.5, '句子未完'],
  'text/open-short': [-0.8, '无标点结尾'],
  'text/sentences-inside': [1.5, '含多个句子'],
  'text/comma': [0.7, '含逗号'],
  'text/wrapped': [2, '折行的正文'],
  'text/fills-column': [1.5, '占满栏宽'],
  'text/begins-inside': [1.5, '接着上文'],
  'text/markup': [-3, '识别引擎标作标题'],
  // A new article under a headline that stands above it
  'headline/new-article': [-2.5, '另起一篇'],
  'headline/byline-follows': [3.5, '其后是署名'],
  'headline/dateline-follows': [4, '其后是消息头'],
  'headline/after-column': [1.5, '在栏目名之后'],
  'headline/after-ended': [1.5, '上文已结束'],
  'headline/opens-page': [1.5, '在版面开头'],
  'headline/breaks-text': [-2.5, '打断了未完的句子'],
  'headline/no-body-before': [-4, '上一篇还没有正文'],
  'headline/level': [1, '标题级别不低于上一篇'],
  'headline/nothing-follows': [-4, '其后没有正文'],
  'headline/very-short': [-1, '过短'],
  'headline/dash': [-3.5, '以破折号结尾'],
  'headline/order-differs': [-1.5, '与本版标题位置不一致'],
  'headline/notice': [2.5, '公告、声明一类的标题'],
  'headline/genre': [-2, '像副题'],
  'headline/lead-follows': [1.5, '其后的正文以报道口气开头'],
  'headline/picture-follows': [3, '其后是图片新闻'],
  'headline/joins-line': [1.5, '与上一行合成标题'],
  'headline/joined-too-long': [-2.5, '合起来过长'],
  // A headline below its article
  'headline-below/prior': [0.5, '标题在文后'],
  'headline-below/dated': [0.5, '所在文章有消息头'],
  'headline-below/adjacent': [1, '紧接正文'],
  'headline-below/distant': [-1.5, '与正文隔开'],
  'headline-below/breaks-text': [-2, '正文未完'],
  'headline-below/after-ended': [1, '正文已有署名'],
  'headline-below/order-differs': [-2.5, '与本版标题位置不一致'],
  // Kicker and deck
  'kicker/prior': [-2, '引题'],
  'kicker/dash': [3, '以破折号结尾'],
  'kicker/place': [3, '是地名'],
  'kicker/longer': [0.8, '比主标题长'],
  'kicker/listing': [0.7, '并列短语'],
  'kicker/level': [2.5, '级别低于主标题'],
  'kicker/same-line': [3, '与主标题同行'],
  'kicker/genre': [-2, '像副题'],
  'kicker/before-dated': [0.8, '主标题后是消息头或署名'],
  'deck/prior': [-1.7, '副题'],
  'deck/dash': [4, '以破折号开头'],
  'deck/longer': [0.8, '比主标题长'],
  'deck/detail': [0.9, '含逗号或数字'],
  'deck/level': [1.5, '级别低于主标题'],
  'deck/genre': [2.5, '写明体裁或由头'],
  'deck/byline-follows': [1.2, '其后是署名'],
  'deck/text-follows': [-0.6, '其后是正文'],
  // Standing head
  'column/prior': [-2, '栏目'],
  'column/marker': [3, '有栏目标记'],
  'column/short': [1, '很短'],
  'column/headline-follows': [1.2, '其后是有署名的标题'],
  'column/known': [4, '词表中的栏目'],
  'column/pinyin-follows': [8, '其后是拼音'],
  'column/briefs': [3, '简讯一类的栏目'],
  'column/one-block': [-2.5, '与下一行相连'],
  'column/quotes': [-1.2, '含引号'],
  'column/place': [-2.5, '是地名'],
  // Subhead
  'subhead/prior': [-0.3, '小标题'],
  'subhead/within-text': [0.5, '在正文之中'],
  'subhead/before-text': [-2, '前面没有正文'],
  'subhead/dated-article': [-2.5, '消息少有小标题'],
  'subhead/byline-follows': [-4, '其后是署名'],
  'subhead/dateline-follows': [-5, '其后是消息头'],
  'subhead/no-text-follows': [-3, '其后不是正文'],
  'subhead/unsigned-article': [-2, '本篇没有署名和消息头'],
  'subhead/lead-follows': [-1.5, '其后的正文以报道口气开头'],
  'subhead/parallel': [1.2, '与前面的小标题相称'],
  'subhead/same-level': [-2.5, '与本篇标题同级'],
  'subhead/deeper-level': [1, '级别低于本篇标题'],
  'subhead/covers': [2, '与下文用词相合'],
  'subhead/level-differs': [-2.5, '与前面的小标题级别不同'],
  'subhead/resumes': [-4, '回到前面的文章'],
  'subhead/resumes-lead': [3, '回到级别更高的头条'],
  'subhead/text-broken': [0.5, '上段未完'],
  'subhead/after-ended': [-3, '本篇已署名结束'],
  'subhead/joins-line': [1.5, '与上一行合成小标题'],
  // Summary
  'summary/label': [3, '在核心提示之下'],
  // Byline
  'byline/under-headline': [3, '在标题之下'],
  'byline/after-text': [1.5, '在文末'],
  'byline/no-title': [-1, '没有身份'],
  'byline/closes-article': [1.5, '文章到此结束'],
  'byline/place': [-3, '是地名'],
  'byline/second': [-3, '本篇已有署名'],
  'byline/breaks-text': [-2.5, '正文未完'],
  'byline/stray': [-4, '无处归属'],
  // Running text
  'text/opens-untitled': [-4, '无标题起篇'],
  'text/opens-dated': [2.5, '消息头起篇'],
  'text/opens-page': [2, '版面以正文开头'],
  'text/after-headline-below': [2.5, '上一篇已有文后标题'],
  'text/after-column': [1, '在栏目名之后'],
  'text/breaks-text': [-1.5, '上文未完'],
  'text/second-dateline': [-7, '篇中又有消息头'],
  'text/second-byline': [-4, '篇中又有署名'],
  'text/after-ended': [-4, '本篇已结束'],
  'text/wording-elsewhere': [-2.5, '用词更合另一篇'],
  'text/join-fits': [0.6, '断处接得上'],
  'text/join-unheard': [-0.4, '断处接法少见'],
  'text/continues': [0.7, '接上未完的句子'],
  'text/after-headline-below-same': [-3.5, '标题已在文后'],
  'text/lead-goes-on': [3, '标题后有署名，其后续文'],
  'text/under-column': [-3, '栏目名之后应有标题'],
  'text/resumes': [-4.5, '回到前面的文章'],
  'text/resumes-broken': [2.5, '前文未完'],
  'text/resumes-inside': [2, '以标点开头，接前文'],
  'text/credit-after-text': [-2.5, '段末有摄影署名'],
  'text/opens-brief': [5, '简讯栏中另起一条'],
  'text/opens-labelled': [2, '条目开头'],
  'text/second-in-brief': [-2, '简讯多只有一段'],
  'text/label-in-brief': [-3, '有条目标记'],
  'text/signature': [4, '落款'],
  // Caption and credit
  'caption/prior': [-2, '图片说明'],
  'caption/credit': [4.5, '末尾有摄影署名'],
  'caption/credit-follows': [3, '其后是摄影署名'],
  'caption/space': [2, '前面有空白'],
  'caption/space-after': [0.5, '后面有空白'],
  'caption/depicts': [3, '以图为、①一类开头'],
  'caption/plain': [1.5, '与图片说明相邻的一句短话'],
  'caption/near-caption': [1.5, '与图片说明相邻'],
  'caption/unmarked': [-1.5, '没有图片说明的样子'],
  'caption/within-sentence': [1, '插在未完的句子中'],
  'caption/wrapped': [-2.5, '是折行的正文'],
  'caption/unfinished': [-2, '没有写完，也没有摄影署名'],
  'caption/one-sentence': [0.5, '只有一句'],
  'caption/several-sentences': [-1.5, '不止一句'],
  'caption/long': [-2.5, '过长'],
  'caption/page-credit': [2, '本篇图片另有署名'],
  'credit/caption': [2, '在图片说明之后'],
  'credit/picture-story': [1.5, '图片新闻'],
  'credit/general': [1, '本文图片署名'],
  'credit/loose': [-0.5, '不知属于哪幅图'],
  // Whole articles
  'article/no-headline': [-5, '没有标题'],
  'article/no-headline-dated': [2, '没有标题但有消息头'],
  'article/brief': [5, '简讯不设标题'],
  'article/no-text': [-9, '没有正文'],
  'article/picture-only': [4, '只有图片说明'],
  'article/unsigned': [-1.5, '没有署名和消息头'],
  'article/tiny': [-2, '正文过短'],
  'article/broken-end': [-0.6, '正文没有写完'],
  'article/covers': [3, '标题与正文用词相合'],
} as const satisfies Record<string, readonly [number, string]>

export type Rule = keyof typeof EVIDENCE

export interface Note {
  rule: Rule
  weight: number
}

/** The weights in force. Only the training of the model changes them. */
export const weights: Record<Rule, number> = Object.fromEntries(
  Object.entries(EVIDENCE).map(([rule, [weight]]) => [rule, weight]),
) as Record<Rule, number>

/** Evidence that has been weighed. */
export interface Weighed {
  sum: number
  notes: readonly Note[]
}
export const NOTHING: Weighed = { sum: 0, notes: [] }

/** Sums evidence; keeps the single pieces only where someone asks for reasons. */
export class Tally implements Weighed {
  sum = 0
  readonly keepsNotes: boolean
  notes: Note[] = []
  constructor(keepsNotes = false) {
    this.keepsNotes = keepsNotes
  }
  /** Begins anew with what has been weighed before. */
  restart(base: Weighed): void {
    this.sum = base.sum
    this.notes = this.keepsNotes ? [...base.notes] : []
  }
  add(rule: Rule, times = 1): void {
    const weight = weights[rule] * times
    this.sum += weight
    if (this.keepsNotes && times !== 0) this.notes.push({ rule, weight })
  }
}

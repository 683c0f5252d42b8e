/**
 * Every piece of evidence that the page model weighs, in one place: its weight (log-odds by judgement; more is
 * more likely) and what it says to the archivist. The score of a division of the page is the sum over its
 * decisions.
 */
export const EVIDENCE = {
  // A line as a heading of any kind
  'heading/length-fits': [0.64, '长短像标题'],
  'heading/rather-long': [-1.53, '作标题稍长'],
  'heading/too-long': [-2.23, '作标题过长'],
  'heading/far-too-long': [-6, '长得不像标题'],
  'heading/full-stop': [-3.6, '以句号结尾'],
  'heading/exclamation': [-2.23, '以叹号或问号结尾'],
  'heading/breaks-off': [-2.11, '以逗号、冒号一类结尾'],
  'heading/sentences-inside': [-3.65, '中间有句号'],
  'heading/comma': [-2.43, '含逗号'],
  'heading/markup': [3.22, '识别引擎标作标题'],
  'heading/wrapped': [-4, '是折行的正文'],
  'heading/fills-column': [3.04, '占满栏宽'],
  'heading/begins-inside': [-4, '以标点开头'],
  'heading/two-phrases': [0.85, '两个短句并列'],
  'heading/sentence-opening': [-2.13, '开头像句子'],
  'heading/name': [-4.32, '像人名'],
  'heading/unmarked': [-1.01, '本版标题多有标记，此行没有'],
  // A line as running text
  'text/long': [3, '成段'],
  'text/medium': [4.09, '有一段长'],
  'text/tiny': [-0.62, '过短'],
  'text/full-stop': [2.6, '以句号结尾'],
  'text/exclamation': [2.33, '以叹号或问号结尾'],
  'text/breaks-off': [-3.1, '句子未完'],
  'text/open-short': [-3.24, '无标点结尾'],
  'text/sentences-inside': [1.65, '含多个句子'],
  'text/comma': [1.64, '含逗号'],
  'text/wrapped': [2, '折行的正文'],
  'text/fills-column': [-3.04, '占满栏宽'],
  'text/begins-inside': [1.5, '接着上文'],
  'text/markup': [-3.22, '识别引擎标作标题'],
  // A new article under a headline that stands above it
  'headline/new-article': [-6.34, '另起一篇'],
  'headline/byline-follows': [-0.18, '其后是署名'],
  'headline/dateline-follows': [3.65, '其后是消息头'],
  'headline/after-column': [3.3, '在栏目名之后'],
  'headline/after-ended': [1.76, '上文已结束'],
  'headline/opens-page': [3.03, '在版面开头'],
  'headline/breaks-text': [1.26, '打断了未完的句子'],
  'headline/no-body-before': [-8.21, '上一篇还没有正文'],
  'headline/level': [0.68, '标题级别不低于上一篇'],
  'headline/nothing-follows': [-5.55, '其后没有正文'],
  'headline/very-short': [0.49, '过短'],
  'headline/dash': [-3.56, '以破折号结尾'],
  'headline/order-differs': [-2.54, '与本版标题位置不一致'],
  'headline/notice': [2.58, '公告、声明一类的标题'],
  'headline/genre': [-2.87, '像副题'],
  'headline/lead-follows': [1.67, '其后的正文以报道口气开头'],
  'headline/picture-follows': [1.57, '其后是图片新闻'],
  'headline/joins-line': [-1.49, '与上一行合成标题'],
  'headline/joined-too-long': [-2.5, '合起来过长'],
  // A headline below its article
  'headline-below/prior': [-3.08, '标题在文后'],
  'headline-below/dated': [1.37, '所在文章有消息头'],
  'headline-below/adjacent': [-1.6, '紧接正文'],
  'headline-below/distant': [-3.03, '与正文隔开'],
  'headline-below/breaks-text': [-2.3, '正文未完'],
  'headline-below/after-ended': [3.68, '正文已有署名'],
  'headline-below/order-differs': [-6.75, '与本版标题位置不一致'],
  // Kicker and deck
  'kicker/prior': [-4.46, '引题'],
  'kicker/dash': [4.26, '以破折号结尾'],
  'kicker/place': [5.75, '是地名'],
  'kicker/longer': [0.28, '比主标题长'],
  'kicker/listing': [-1.62, '并列短语'],
  'kicker/level': [0.79, '级别低于主标题'],
  'kicker/same-line': [1.46, '与主标题同行'],
  'kicker/genre': [-2, '像副题'],
  'kicker/before-dated': [1.65, '主标题后是消息头或署名'],
  'deck/prior': [-6.35, '副题'],
  'deck/dash': [9.66, '以破折号开头'],
  'deck/longer': [1.23, '比主标题长'],
  'deck/detail': [1.52, '含逗号或数字'],
  'deck/level': [1.5, '级别低于主标题'],
  'deck/genre': [3.95, '写明体裁或由头'],
  'deck/byline-follows': [0, '其后是署名'],
  'deck/text-follows': [0.75, '其后是正文'],
  // Standing head
  'column/prior': [-7.24, '栏目'],
  'column/marker': [4.93, '有栏目标记'],
  'column/short': [2.86, '很短'],
  'column/headline-follows': [1.13, '其后是有署名的标题'],
  'column/known': [4, '词表中的栏目'],
  'column/pinyin-follows': [8, '其后是拼音'],
  'column/briefs': [4.33, '简讯一类的栏目'],
  'column/one-block': [-3.74, '与下一行相连'],
  'column/quotes': [-1.3, '含引号'],
  'column/place': [-3.11, '是地名'],
  // Subhead
  'subhead/prior': [-2.73, '小标题'],
  'subhead/within-text': [0.55, '在正文之中'],
  'subhead/before-text': [-4.72, '前面没有正文'],
  'subhead/dated-article': [-8.57, '消息少有小标题'],
  'subhead/byline-follows': [-4, '其后是署名'],
  'subhead/dateline-follows': [-5.21, '其后是消息头'],
  'subhead/no-text-follows': [-9.16, '其后不是正文'],
  'subhead/unsigned-article': [-4.21, '本篇没有署名和消息头'],
  'subhead/lead-follows': [1.85, '其后的正文以报道口气开头'],
  'subhead/parallel': [7.14, '与前面的小标题相称'],
  'subhead/same-level': [-2.13, '与本篇标题同级'],
  'subhead/deeper-level': [1.49, '级别低于本篇标题'],
  'subhead/covers': [0.34, '与下文用词相合'],
  'subhead/level-differs': [-4.36, '与前面的小标题级别不同'],
  'subhead/no-text-between': [-7.4, '与上一个小标题之间没有正文'],
  'subhead/resumes': [-7.21, '回到前面的文章'],
  'subhead/resumes-lead': [2.33, '回到级别更高的头条'],
  'subhead/text-broken': [-3.44, '上段未完'],
  'subhead/after-ended': [-3.75, '本篇已署名结束'],
  'subhead/joins-line': [0, '与上一行合成小标题'],
  // Summary
  'summary/label': [5.82, '在核心提示之下'],
  // Byline
  'byline/under-headline': [4.43, '在标题之下'],
  'byline/after-text': [2.01, '在文末'],
  'byline/no-title': [0, '没有身份'],
  'byline/closes-article': [1.61, '文章到此结束'],
  'byline/place': [-4.73, '是地名'],
  'byline/second': [-9.08, '本篇已有署名'],
  'byline/breaks-text': [-1.15, '正文未完'],
  'byline/stray': [-4, '无处归属'],
  // Running text
  'text/opens-untitled': [-7.45, '无标题起篇'],
  'text/opens-dated': [0.69, '消息头起篇'],
  'text/opens-continued': [7.06, '上接他版'],
  'text/continued-within': [-5.5, '篇中又有上接他版'],
  'text/opens-page': [0.47, '版面以正文开头'],
  'text/after-headline-below': [7.29, '上一篇已有文后标题'],
  'text/after-column': [6.4, '在栏目名之后'],
  'text/breaks-text': [1.5, '上文未完'],
  'text/second-dateline': [-14.93, '篇中又有消息头'],
  'text/second-byline': [-4.79, '篇中又有署名'],
  'text/after-ended': [-4, '本篇已结束'],
  'text/wording-elsewhere': [-3.35, '用词更合另一篇'],
  'text/join-word': [4.15, '断处正好合成一个词'],
  'text/join-fits': [-1.16, '断处接得上'],
  'text/join-unheard': [-1.69, '断处接法少见'],
  'text/continues': [0.55, '接上未完的句子'],
  'text/after-headline-below-same': [-4.01, '标题已在文后'],
  'text/lead-goes-on': [3, '标题后有署名，其后续文'],
  'text/under-column': [-8.49, '栏目名之后应有标题'],
  'text/resumes': [-7.82, '回到前面的文章'],
  'text/resumes-broken': [4.22, '前文未完'],
  'text/resumes-pending': [0.97, '正在读的文章已完，前文未完'],
  'text/resumes-in-turn': [0.14, '轮到最早未完的文章'],
  'text/leaves-pending': [-0.55, '别的文章还没有完'],
  'text/resumes-inside': [2, '以标点开头，接前文'],
  'text/credit-after-text': [-2.99, '段末有摄影署名'],
  'text/opens-brief': [5.89, '简讯栏中另起一条'],
  'text/contact': [3.49, '联系方式'],
  'text/office': [2.54, '单位落款'],
  'text/verse': [4, '诗行'],
  'text/opens-labelled': [6.14, '条目开头'],
  'text/second-in-brief': [-3.6, '简讯多只有一段'],
  'text/label-in-brief': [-3, '有条目标记'],
  'text/signature': [4, '落款'],
  // Caption and credit
  'caption/prior': [-4.47, '图片说明'],
  'caption/credit': [4.24, '末尾有摄影署名'],
  'caption/credit-follows': [2.5, '其后是摄影署名'],
  'caption/space': [3.96, '前面有空白'],
  'caption/space-after': [-2.63, '后面有空白'],
  'caption/depicts': [3.5, '以图为、①一类开头'],
  'caption/plain': [5.69, '与图片说明相邻的一句短话'],
  'caption/near-caption': [1.61, '与图片说明相邻'],
  'caption/unmarked': [-1.79, '没有图片说明的样子'],
  'caption/within-sentence': [-0.9, '插在未完的句子中'],
  'caption/wrapped': [-0.14, '是折行的正文'],
  'caption/unfinished': [-4.21, '没有写完，也没有摄影署名'],
  'caption/one-sentence': [0.46, '只有一句'],
  'caption/several-sentences': [-3.7, '不止一句'],
  'caption/long': [-2.18, '过长'],
  'caption/page-credit': [3.98, '本篇图片另有署名'],
  'credit/caption': [4.3, '在图片说明之后'],
  'credit/picture-story': [2.79, '图片新闻'],
  'credit/general': [1, '本文图片署名'],
  'credit/loose': [-1.39, '不知属于哪幅图'],
  // Whole articles
  'article/no-headline': [-8.69, '没有标题'],
  'article/no-headline-dated': [0.59, '没有标题但有消息头'],
  'article/brief': [8.52, '简讯不设标题'],
  'article/no-text': [-11.33, '没有正文'],
  'article/picture-only': [4, '只有图片说明'],
  'article/unsigned': [1.59, '没有署名和消息头'],
  'article/tiny': [-12.08, '正文过短'],
  'article/broken-end': [2.12, '正文没有写完'],
  'article/covers': [5.78, '标题与正文用词相合'],
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

/**
 * Every piece of evidence that the page model weighs, in one place: its weight (log-odds by judgement; more is
 * more likely) and what it says to the archivist. The score of a division of the page is the sum over its
 * decisions.
 */
export const EVIDENCE = {
  // A line as a heading of any kind
  'heading/length-fits': [0.44, '长短像标题'],
  'heading/rather-long': [-1.95, '作标题稍长'],
  'heading/too-long': [-3.25, '作标题过长'],
  'heading/far-too-long': [-6, '长得不像标题'],
  'heading/full-stop': [-3.6, '以句号结尾'],
  'heading/exclamation': [-1.41, '以叹号或问号结尾'],
  'heading/breaks-off': [-2.83, '以逗号、冒号一类结尾'],
  'heading/sentences-inside': [-3.65, '中间有句号'],
  'heading/comma': [-5.46, '含逗号'],
  'heading/markup': [3.26, '识别引擎标作标题'],
  'heading/wrapped': [-4, '是折行的正文'],
  'heading/fills-column': [5.77, '占满栏宽'],
  'heading/begins-inside': [-4, '以标点开头'],
  'heading/two-phrases': [5.57, '两个短句并列'],
  'heading/sentence-opening': [-5.13, '开头像句子'],
  'heading/name': [-9.47, '像人名'],
  'heading/unmarked': [-2.11, '本版标题多有标记，此行没有'],
  'heading/speaker': [-6.19, '是对话中的一句'],
  'heading/breaks-word': [-6.97, '行末断开一个词'],
  'heading/ends-word': [-5.62, '行首接上半个词'],
  'heading/half-pair': [-1, '引号或括号只有一半'],
  'heading/in-series': [-0.92, '带序号'],
  // A line as running text
  'text/long': [3, '成段'],
  'text/medium': [6.46, '有一段长'],
  'text/tiny': [-4.44, '过短'],
  'text/full-stop': [2.6, '以句号结尾'],
  'text/exclamation': [1.51, '以叹号或问号结尾'],
  'text/breaks-off': [-7.1, '句子未完'],
  'text/open-short': [-7.91, '无标点结尾'],
  'text/sentences-inside': [1.65, '含多个句子'],
  'text/comma': [4.28, '含逗号'],
  'text/wrapped': [2, '折行的正文'],
  'text/fills-column': [-5.77, '占满栏宽'],
  'text/begins-inside': [1.5, '接着上文'],
  'text/markup': [-3.26, '识别引擎标作标题'],
  'text/speaker': [6.19, '是对话中的一句'],
  'text/breaks-word': [6.97, '行末断开一个词'],
  'text/ends-word': [5.62, '行首接上半个词'],
  // A new article under a headline that stands above it
  'headline/new-article': [-6, '另起一篇'],
  'headline/byline-follows': [1.46, '其后是署名'],
  'headline/dateline-follows': [5.45, '其后是消息头'],
  'headline/after-column': [5.36, '在栏目名之后'],
  'headline/after-ended': [0.86, '上文已结束'],
  'headline/opens-page': [5.3, '在版面开头'],
  'headline/breaks-text': [0.51, '打断了未完的句子'],
  'headline/no-body-before': [-11.02, '上一篇还没有正文'],
  'headline/level': [1.83, '标题级别不低于上一篇'],
  'headline/nothing-follows': [0.01, '其后没有正文'],
  'headline/very-short': [1.72, '过短'],
  'headline/items-below': [-0.81, '其后是几条短讯'],
  'headline/dash': [-7.06, '以破折号结尾'],
  'headline/order-differs': [-1.62, '与本版标题位置不一致'],
  'headline/notice': [6.65, '公告、声明一类的标题'],
  'headline/genre': [-5.24, '像副题'],
  'headline/lead-follows': [3.69, '其后的正文以报道口气开头'],
  'headline/picture-follows': [5.91, '其后是图片新闻'],
  'headline/joins-line': [1.91, '与上一行合成标题'],
  'headline/joins-word': [3, '与上一行合成一个词'],
  'headline/joins-notice': [3.08, '上一行与公告、启事合成标题'],
  'headline/joined-too-long': [-4.46, '合起来过长'],
  // A headline below its article
  'headline-below/prior': [-3.57, '标题在文后'],
  'headline-below/dated': [2.89, '所在文章有消息头'],
  'headline-below/adjacent': [-1.05, '紧接正文'],
  'headline-below/distant': [-4.09, '与正文隔开'],
  'headline-below/breaks-text': [-2.62, '正文未完'],
  'headline-below/after-ended': [5.96, '正文已有署名'],
  'headline-below/order-differs': [-11.13, '与本版标题位置不一致'],
  // Kicker and deck
  'kicker/prior': [-5.17, '引题'],
  'kicker/goes-on': [-3.99, '引题不止一行'],
  'kicker/dash': [6.89, '以破折号结尾'],
  'kicker/place': [8.38, '是地名'],
  'kicker/longer': [0.07, '比主标题长'],
  'kicker/listing': [-3.72, '并列短语'],
  'kicker/level': [1.86, '级别低于主标题'],
  'kicker/same-line': [1.5, '与主标题同行'],
  'kicker/one-block': [0.09, '与主标题紧连'],
  'kicker/genre': [-2.18, '像副题'],
  'kicker/before-dated': [3.02, '主标题后是消息头或署名'],
  'deck/prior': [-9.8, '副题'],
  'deck/dash': [14.01, '以破折号开头'],
  'deck/longer': [1.54, '比主标题长'],
  'deck/detail': [3.18, '含逗号或数字'],
  'deck/level': [1.5, '级别低于主标题'],
  'deck/genre': [6.51, '写明体裁或由头'],
  'deck/byline-follows': [0.28, '其后是署名'],
  'deck/text-follows': [-1.46, '其后是正文'],
  // Standing head
  'column/prior': [-11.03, '栏目'],
  'column/marker': [5.93, '有栏目标记'],
  'column/short': [6.9, '很短'],
  'column/headline-follows': [0.97, '其后是有署名的标题'],
  'column/known': [4, '词表中的栏目'],
  'column/pinyin-follows': [8, '其后是拼音'],
  'column/briefs': [7.62, '简讯一类的栏目'],
  'column/items-below': [-0.02, '其后是几条短讯'],
  'column/one-block': [-7.52, '与下一行相连'],
  'column/quotes': [-1.45, '含引号'],
  'column/notice': [-3, '公告、启事一类的标题'],
  'column/place': [-3.2, '是地名'],
  // Subhead
  'subhead/prior': [-3.1, '小标题'],
  'subhead/within-text': [3.56, '在正文之中'],
  'subhead/before-text': [-8.07, '前面没有正文'],
  'subhead/dated-article': [-12.62, '消息少有小标题'],
  'subhead/byline-follows': [-4.02, '其后是署名'],
  'subhead/dateline-follows': [-6.81, '其后是消息头'],
  'subhead/no-text-follows': [-10.98, '其后不是正文'],
  'subhead/unsigned-article': [-7.45, '本篇没有署名和消息头'],
  'subhead/lead-follows': [3.73, '其后的正文以报道口气开头'],
  'subhead/parallel': [11.64, '与前面的小标题相称'],
  'subhead/thin-section': [-9.35, '前面的小节过短'],
  'subhead/in-notice': [-3, '公告、启事少有小标题'],
  'subhead/many': [-1, '小标题过多'],
  'subhead/opens-continued': [3, '上接他版，以小标题起'],
  'subhead/same-level': [-6.44, '与本篇标题同级'],
  'subhead/deeper-level': [4.23, '级别低于本篇标题'],
  'subhead/covers': [-0.91, '与下文用词相合'],
  'subhead/level-differs': [-8.31, '与前面的小标题级别不同'],
  'subhead/no-text-between': [-12.37, '与上一个小标题之间没有正文'],
  'subhead/resumes': [-15.24, '回到前面的文章'],
  'subhead/resumes-again': [-11.49, '本版各栏交错，又回到前面的文章'],
  'subhead/resumes-lead': [1.8, '回到级别更高的头条'],
  'subhead/text-broken': [-6.24, '上段未完'],
  'subhead/after-ended': [-6.04, '本篇已署名结束'],
  'subhead/under-column': [-15.35, '在栏目名之下'],
  'subhead/joins-line': [3.89, '与上一行合成小标题'],
  'subhead/series-next': [2.82, '接上前一个小标题的序号'],
  // Summary
  'summary/label': [12.38, '在核心提示之下'],
  // Byline
  'byline/under-headline': [9.29, '在标题之下'],
  'byline/after-text': [1.97, '在文末'],
  'byline/no-title': [3.56, '没有身份'],
  'byline/closes-article': [2.39, '文章到此结束'],
  'byline/place': [-6.13, '是地名'],
  'byline/second': [-12.78, '本篇已有署名'],
  'byline/breaks-text': [-0.7, '正文未完'],
  'byline/stray': [-4, '无处归属'],
  // Running text
  'text/opens-untitled': [-7, '无标题起篇'],
  'text/opens-dated': [-1.42, '消息头起篇'],
  'text/opens-continued': [12.64, '上接他版'],
  'text/continued-within': [-10.58, '篇中又有上接他版'],
  'text/opens-page': [-1.8, '版面以正文开头'],
  'text/after-headline-below': [6.61, '上一篇已有文后标题'],
  'text/after-column': [6.72, '在栏目名之后'],
  'text/breaks-text': [-1.32, '上文未完'],
  'text/second-dateline': [-24.42, '篇中又有消息头'],
  'text/second-byline': [-7.41, '篇中又有署名'],
  'text/after-ended': [-14.76, '本篇已结束'],
  'text/wording-elsewhere': [-3.81, '用词更合另一篇'],
  'text/headline-elsewhere': [-14.47, '用词更合另一篇的标题'],
  'text/join-word': [3.75, '断处正好合成一个词'],
  'text/join-fits': [-0.54, '断处接得上'],
  'text/join-unheard': [-4.78, '断处接法少见'],
  'text/continues': [5.66, '接上未完的句子'],
  'text/after-headline-below-same': [-4.35, '标题已在文后'],
  'text/lead-goes-on': [3, '标题后有署名，其后续文'],
  'text/under-column': [-13.74, '栏目名之后应有标题'],
  'text/resumes': [-12.2, '回到前面的文章'],
  'text/resumes-again': [-4.07, '本版各栏交错，又回到前面的文章'],
  'text/round-begins': [-4.71, '各栏轮流，第二次轮到'],
  'text/round-goes-on': [0.44, '各栏一直轮流，正轮到它'],
  'text/round-ends': [0.95, '各栏一直轮流，却没有轮到它'],
  'text/round-ends-soon': [0.24, '各栏刚开始轮流，却没有轮到它'],
  'text/resumes-at-page-stride': [1.01, '本版断句处看得出各栏轮流'],
  'text/stays-off-page-stride': [-2, '本版断句处看得出各栏轮流，没有轮到它'],
  'text/resumes-broken': [6.23, '前文未完'],
  'text/resumes-pending': [-5.55, '正在读的文章已完，前文未完'],
  'text/resumes-in-turn': [-0.36, '轮到最早未完的文章'],
  'text/leaves-pending': [-0.37, '别的文章还没有完'],
  'text/leaves-pending-soon': [-0.5, '别的文章还没有完，刚离开不久'],
  'text/resumes-inside': [2, '以标点开头，接前文'],
  'text/credit-after-text': [-6.26, '段末有摄影署名'],
  'text/opens-brief': [4.86, '简讯栏中另起一条'],
  'text/contact': [7.53, '联系方式'],
  'text/office': [9.55, '单位落款'],
  'text/verse': [4, '诗行'],
  'text/opens-labelled': [10.21, '条目开头'],
  'text/opens-in-label-run': [7.94, '相邻各段有同样的条目标记'],
  'text/opens-in-signed-run': [2, '相邻各段文末都有署名'],
  'text/label-within': [-6.94, '条目标记在篇中'],
  'text/inside-after-finished': [-3, '以标点开头，而前文已完'],
  'text/second-in-brief': [-6.25, '简讯多只有一段'],
  'text/label-in-brief': [-3, '有条目标记'],
  'text/signature': [10.62, '落款'],
  'text/pair-closes': [5.91, '合上前文的引号或括号'],
  'text/pair-not-opened': [-4.62, '引号或括号在前文没有开头'],
  'text/pair-stays-open': [-3.51, '前文的引号或括号仍未合上'],
  'text/series-next': [2.67, '接上前文的序号'],
  'text/series-skips': [-2.93, '序号接不上前文'],
  'text/series-restarts': [-2.91, '序号重新开始'],
  'text/opens-in-series': [1.61, '序号不是第一个'],
  'text/opens-speaking': [-2, '是对话中的一句'],
  'text/speaker-goes-on': [3.57, '对话继续'],
  'text/speaker-silent': [-1.22, '不是对话'],
  'text/table-announced': [2, '前文引出的表格'],
  'text/table': [0, '表格'],
  // Caption and credit
  'caption/prior': [-6.41, '图片说明'],
  'caption/credit': [8.05, '末尾有摄影署名'],
  'caption/credit-follows': [4.49, '其后是摄影署名'],
  'caption/space': [9.37, '前面有空白'],
  'caption/space-after': [-3.09, '后面有空白'],
  'caption/depicts': [7.62, '以图为、①一类开头'],
  'caption/plain': [11.9, '与图片说明相邻的一句短话'],
  'caption/over-text': [-3, '像标题，其后是正文'],
  'caption/near-caption': [2.33, '与图片说明相邻'],
  'caption/unmarked': [-7.16, '没有图片说明的样子'],
  'caption/within-sentence': [-4.12, '插在未完的句子中'],
  'caption/wrapped': [1.16, '是折行的正文'],
  'caption/unfinished': [-8.13, '没有写完，也没有摄影署名'],
  'caption/one-sentence': [1.53, '只有一句'],
  'caption/several-sentences': [-6.72, '不止一句'],
  'caption/long': [0.42, '过长'],
  'caption/page-credit': [9.7, '本篇图片另有署名'],
  'credit/caption': [6.29, '在图片说明之后'],
  'credit/picture-story': [3.62, '图片新闻'],
  'credit/general': [1, '本文图片署名'],
  'credit/loose': [-5.1, '不知属于哪幅图'],
  // Whole articles
  'article/no-headline': [-10.24, '没有标题'],
  'article/no-headline-dated': [1.27, '没有标题但有消息头'],
  'article/brief': [10.79, '简讯不设标题'],
  'article/no-text': [-15.51, '没有正文'],
  'article/picture-only': [4, '只有图片说明'],
  'article/unsigned': [1.07, '没有署名和消息头'],
  'article/tiny': [-15.68, '正文过短'],
  'article/broken-end': [-2.02, '正文没有写完'],
  'article/covers': [4.28, '标题与正文用词相合'],
} as const satisfies Record<string, readonly [number, string]>

export type Rule = keyof typeof EVIDENCE

export interface Note {
  rule: Rule
  /** How often, or how much of it, it holds here. */
  times: number
  /** What it adds to the score. */
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
    if (this.keepsNotes && times !== 0) this.notes.push({ rule, times, weight })
  }
}

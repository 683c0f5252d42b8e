/**
 * Every piece of evidence that the page model weighs, in one place: its weight (log-odds by judgement; more is
 * more likely) and what it says to the archivist. The score of a division of the page is the sum over its
 * decisions.
 */
export const EVIDENCE = {
  // A line as a heading of any kind
  'heading/length-fits': [1.47, '长短像标题'],
  'heading/rather-long': [-2.35, '作标题稍长'],
  'heading/too-long': [-2.77, '作标题过长'],
  'heading/far-too-long': [-6, '长得不像标题'],
  'heading/full-stop': [-3.6, '以句号结尾'],
  'heading/exclamation': [-0.36, '以叹号或问号结尾'],
  'heading/breaks-off': [-2.78, '以逗号、冒号一类结尾'],
  'heading/sentences-inside': [-3.65, '中间有句号'],
  'heading/comma': [-4.62, '含逗号'],
  'heading/markup': [3.26, '识别引擎标作标题'],
  'heading/wrapped': [-4, '是折行的正文'],
  'heading/fills-column': [5.02, '占满栏宽'],
  'heading/begins-inside': [-4, '以标点开头'],
  'heading/two-phrases': [4.97, '两个短句并列'],
  'heading/sentence-opening': [-4.94, '开头像句子'],
  'heading/name': [-8.35, '像人名'],
  'heading/unmarked': [-2.4, '本版标题多有标记，此行没有'],
  'heading/speaker': [-5.14, '是对话中的一句'],
  'heading/breaks-word': [-6.14, '行末断开一个词'],
  'heading/ends-word': [-5.02, '行首接上半个词'],
  'heading/half-pair': [-1, '引号或括号只有一半'],
  'heading/in-series': [-0.74, '带序号'],
  // A line as running text
  'text/long': [3, '成段'],
  'text/medium': [5.39, '有一段长'],
  'text/tiny': [-2.91, '过短'],
  'text/full-stop': [2.6, '以句号结尾'],
  'text/exclamation': [0.46, '以叹号或问号结尾'],
  'text/breaks-off': [-6.3, '句子未完'],
  'text/open-short': [-6.15, '无标点结尾'],
  'text/sentences-inside': [1.65, '含多个句子'],
  'text/comma': [3.31, '含逗号'],
  'text/wrapped': [2, '折行的正文'],
  'text/fills-column': [-5.02, '占满栏宽'],
  'text/begins-inside': [1.5, '接着上文'],
  'text/markup': [-3.26, '识别引擎标作标题'],
  'text/speaker': [5.14, '是对话中的一句'],
  'text/breaks-word': [6.14, '行末断开一个词'],
  'text/ends-word': [5.02, '行首接上半个词'],
  // A new article under a headline that stands above it
  'headline/new-article': [-8.79, '另起一篇'],
  'headline/byline-follows': [1.59, '其后是署名'],
  'headline/dateline-follows': [5.92, '其后是消息头'],
  'headline/after-column': [4.58, '在栏目名之后'],
  'headline/after-ended': [1.01, '上文已结束'],
  'headline/opens-page': [4.1, '在版面开头'],
  'headline/breaks-text': [3.51, '打断了未完的句子'],
  'headline/no-body-before': [-9.88, '上一篇还没有正文'],
  'headline/level': [0.25, '标题级别不低于上一篇'],
  'headline/nothing-follows': [-1.7, '其后没有正文'],
  'headline/very-short': [1.01, '过短'],
  'headline/dash': [-4.87, '以破折号结尾'],
  'headline/order-differs': [-2.48, '与本版标题位置不一致'],
  'headline/notice': [4.9, '公告、声明一类的标题'],
  'headline/genre': [-4.7, '像副题'],
  'headline/lead-follows': [3.97, '其后的正文以报道口气开头'],
  'headline/picture-follows': [4.4, '其后是图片新闻'],
  'headline/joins-line': [0.65, '与上一行合成标题'],
  'headline/joined-too-long': [-3.68, '合起来过长'],
  // A headline below its article
  'headline-below/prior': [-3.41, '标题在文后'],
  'headline-below/dated': [2.54, '所在文章有消息头'],
  'headline-below/adjacent': [-0.78, '紧接正文'],
  'headline-below/distant': [-4.2, '与正文隔开'],
  'headline-below/breaks-text': [-2.62, '正文未完'],
  'headline-below/after-ended': [6.26, '正文已有署名'],
  'headline-below/order-differs': [-10.05, '与本版标题位置不一致'],
  // Kicker and deck
  'kicker/prior': [-5.22, '引题'],
  'kicker/dash': [6.16, '以破折号结尾'],
  'kicker/place': [7.06, '是地名'],
  'kicker/longer': [0.54, '比主标题长'],
  'kicker/listing': [-3.44, '并列短语'],
  'kicker/level': [1.35, '级别低于主标题'],
  'kicker/same-line': [1.5, '与主标题同行'],
  'kicker/genre': [-2.18, '像副题'],
  'kicker/before-dated': [3.02, '主标题后是消息头或署名'],
  'deck/prior': [-8.93, '副题'],
  'deck/dash': [12.96, '以破折号开头'],
  'deck/longer': [1.46, '比主标题长'],
  'deck/detail': [3.21, '含逗号或数字'],
  'deck/level': [1.5, '级别低于主标题'],
  'deck/genre': [5.97, '写明体裁或由头'],
  'deck/byline-follows': [-0.32, '其后是署名'],
  'deck/text-follows': [-0.05, '其后是正文'],
  // Standing head
  'column/prior': [-9.88, '栏目'],
  'column/marker': [5.84, '有栏目标记'],
  'column/short': [5.9, '很短'],
  'column/headline-follows': [0.89, '其后是有署名的标题'],
  'column/known': [4, '词表中的栏目'],
  'column/pinyin-follows': [8, '其后是拼音'],
  'column/briefs': [5.44, '简讯一类的栏目'],
  'column/one-block': [-6.05, '与下一行相连'],
  'column/quotes': [-1.3, '含引号'],
  'column/place': [-3.2, '是地名'],
  // Subhead
  'subhead/prior': [-3.6, '小标题'],
  'subhead/within-text': [1.99, '在正文之中'],
  'subhead/before-text': [-7.01, '前面没有正文'],
  'subhead/dated-article': [-11.31, '消息少有小标题'],
  'subhead/byline-follows': [-4, '其后是署名'],
  'subhead/dateline-follows': [-6.11, '其后是消息头'],
  'subhead/no-text-follows': [-10.12, '其后不是正文'],
  'subhead/unsigned-article': [-5.57, '本篇没有署名和消息头'],
  'subhead/lead-follows': [2.2, '其后的正文以报道口气开头'],
  'subhead/parallel': [10.49, '与前面的小标题相称'],
  'subhead/same-level': [-6.46, '与本篇标题同级'],
  'subhead/deeper-level': [2.64, '级别低于本篇标题'],
  'subhead/covers': [-1.58, '与下文用词相合'],
  'subhead/level-differs': [-7.94, '与前面的小标题级别不同'],
  'subhead/no-text-between': [-11.4, '与上一个小标题之间没有正文'],
  'subhead/resumes': [-12.8, '回到前面的文章'],
  'subhead/resumes-again': [-10.5, '本版各栏交错，又回到前面的文章'],
  'subhead/resumes-lead': [2.1, '回到级别更高的头条'],
  'subhead/text-broken': [-5.83, '上段未完'],
  'subhead/after-ended': [-4.56, '本篇已署名结束'],
  'subhead/under-column': [-11.49, '在栏目名之下'],
  'subhead/joins-line': [2.87, '与上一行合成小标题'],
  'subhead/series-next': [2.82, '接上前一个小标题的序号'],
  // Summary
  'summary/label': [10.11, '在核心提示之下'],
  // Byline
  'byline/under-headline': [8.77, '在标题之下'],
  'byline/after-text': [2.69, '在文末'],
  'byline/no-title': [3.76, '没有身份'],
  'byline/closes-article': [3.11, '文章到此结束'],
  'byline/place': [-4.81, '是地名'],
  'byline/second': [-11.46, '本篇已有署名'],
  'byline/breaks-text': [-0.7, '正文未完'],
  'byline/stray': [-4, '无处归属'],
  // Running text
  'text/opens-untitled': [-7.52, '无标题起篇'],
  'text/opens-dated': [-2.76, '消息头起篇'],
  'text/opens-continued': [10.7, '上接他版'],
  'text/continued-within': [-8.64, '篇中又有上接他版'],
  'text/opens-page': [-0.6, '版面以正文开头'],
  'text/after-headline-below': [6.48, '上一篇已有文后标题'],
  'text/after-column': [7.21, '在栏目名之后'],
  'text/breaks-text': [-1.57, '上文未完'],
  'text/second-dateline': [-22.24, '篇中又有消息头'],
  'text/second-byline': [-6.15, '篇中又有署名'],
  'text/after-ended': [-12.08, '本篇已结束'],
  'text/wording-elsewhere': [-5.44, '用词更合另一篇'],
  'text/headline-elsewhere': [-13.59, '用词更合另一篇的标题'],
  'text/join-word': [3.66, '断处正好合成一个词'],
  'text/join-fits': [0.37, '断处接得上'],
  'text/join-unheard': [-4.62, '断处接法少见'],
  'text/continues': [3.9, '接上未完的句子'],
  'text/after-headline-below-same': [-4.35, '标题已在文后'],
  'text/lead-goes-on': [3, '标题后有署名，其后续文'],
  'text/under-column': [-11.17, '栏目名之后应有标题'],
  'text/resumes': [-13.49, '回到前面的文章'],
  'text/resumes-again': [-4.74, '本版各栏交错，又回到前面的文章'],
  'text/round-begins': [-3.71, '各栏轮流，第二次轮到'],
  'text/round-goes-on': [0.08, '各栏一直轮流，正轮到它'],
  'text/round-ends': [-1.15, '各栏一直轮流，却没有轮到它'],
  'text/round-ends-soon': [0.44, '各栏刚开始轮流，却没有轮到它'],
  'text/resumes-at-page-stride': [1.52, '本版断句处看得出各栏轮流'],
  'text/stays-off-page-stride': [-2, '本版断句处看得出各栏轮流，没有轮到它'],
  'text/resumes-broken': [5.48, '前文未完'],
  'text/resumes-pending': [-5.11, '正在读的文章已完，前文未完'],
  'text/resumes-in-turn': [1.4, '轮到最早未完的文章'],
  'text/leaves-pending': [-1.51, '别的文章还没有完'],
  'text/resumes-inside': [2, '以标点开头，接前文'],
  'text/credit-after-text': [-5.11, '段末有摄影署名'],
  'text/opens-brief': [6.2, '简讯栏中另起一条'],
  'text/contact': [6.66, '联系方式'],
  'text/office': [7.36, '单位落款'],
  'text/verse': [4, '诗行'],
  'text/opens-labelled': [9.97, '条目开头'],
  'text/opens-in-label-run': [5.85, '相邻各段有同样的条目标记'],
  'text/label-within': [-4.85, '条目标记在篇中'],
  'text/inside-after-finished': [-3, '以标点开头，而前文已完'],
  'text/second-in-brief': [-5.07, '简讯多只有一段'],
  'text/label-in-brief': [-3, '有条目标记'],
  'text/signature': [9.81, '落款'],
  'text/pair-closes': [5.47, '合上前文的引号或括号'],
  'text/pair-not-opened': [-4.28, '引号或括号在前文没有开头'],
  'text/pair-stays-open': [-3.51, '前文的引号或括号仍未合上'],
  'text/series-next': [3.07, '接上前文的序号'],
  'text/series-skips': [-2.75, '序号接不上前文'],
  'text/series-restarts': [-2.25, '序号重新开始'],
  'text/opens-in-series': [0.21, '序号不是第一个'],
  'text/opens-speaking': [-2, '是对话中的一句'],
  'text/speaker-goes-on': [3.02, '对话继续'],
  'text/speaker-silent': [-3.09, '不是对话'],
  'text/table-announced': [2, '前文引出的表格'],
  'text/table': [0, '表格'],
  // Caption and credit
  'caption/prior': [-5.85, '图片说明'],
  'caption/credit': [6.95, '末尾有摄影署名'],
  'caption/credit-follows': [3.7, '其后是摄影署名'],
  'caption/space': [7.49, '前面有空白'],
  'caption/space-after': [-3.09, '后面有空白'],
  'caption/depicts': [6.93, '以图为、①一类开头'],
  'caption/plain': [10.41, '与图片说明相邻的一句短话'],
  'caption/near-caption': [1.87, '与图片说明相邻'],
  'caption/unmarked': [-6.45, '没有图片说明的样子'],
  'caption/within-sentence': [-3.42, '插在未完的句子中'],
  'caption/wrapped': [0.68, '是折行的正文'],
  'caption/unfinished': [-7.39, '没有写完，也没有摄影署名'],
  'caption/one-sentence': [1.84, '只有一句'],
  'caption/several-sentences': [-6.47, '不止一句'],
  'caption/long': [-0.72, '过长'],
  'caption/page-credit': [7.39, '本篇图片另有署名'],
  'credit/caption': [5.5, '在图片说明之后'],
  'credit/picture-story': [3.26, '图片新闻'],
  'credit/general': [1, '本文图片署名'],
  'credit/loose': [-3.95, '不知属于哪幅图'],
  // Whole articles
  'article/no-headline': [-10.63, '没有标题'],
  'article/no-headline-dated': [-0.42, '没有标题但有消息头'],
  'article/brief': [11.14, '简讯不设标题'],
  'article/no-text': [-15.06, '没有正文'],
  'article/picture-only': [4, '只有图片说明'],
  'article/unsigned': [1.73, '没有署名和消息头'],
  'article/tiny': [-15.08, '正文过短'],
  'article/broken-end': [4.46, '正文没有写完'],
  'article/covers': [6.4, '标题与正文用词相合'],
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

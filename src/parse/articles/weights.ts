/**
 * Every piece of evidence that the page model weighs, in one place: its weight (log-odds by judgement; more is
 * more likely) and what it says to the archivist. The score of a division of the page is the sum over its
 * decisions.
 */
export const EVIDENCE = {
  // A line as a heading of any kind
  'heading/length-fits': [1.27, '长短像标题'],
  'heading/rather-long': [-2.35, '作标题稍长'],
  'heading/too-long': [-2.59, '作标题过长'],
  'heading/far-too-long': [-6, '长得不像标题'],
  'heading/full-stop': [-3.6, '以句号结尾'],
  'heading/exclamation': [-0.3, '以叹号或问号结尾'],
  'heading/breaks-off': [-2.78, '以逗号、冒号一类结尾'],
  'heading/sentences-inside': [-3.65, '中间有句号'],
  'heading/comma': [-4.28, '含逗号'],
  'heading/markup': [3.26, '识别引擎标作标题'],
  'heading/wrapped': [-4, '是折行的正文'],
  'heading/fills-column': [4.08, '占满栏宽'],
  'heading/begins-inside': [-4, '以标点开头'],
  'heading/two-phrases': [4.33, '两个短句并列'],
  'heading/sentence-opening': [-4.94, '开头像句子'],
  'heading/name': [-7.28, '像人名'],
  'heading/unmarked': [-2.4, '本版标题多有标记，此行没有'],
  'heading/speaker': [-5.08, '是对话中的一句'],
  'heading/breaks-word': [-5.72, '行末断开一个词'],
  'heading/ends-word': [-4.6, '行首接上半个词'],
  'heading/half-pair': [-1, '引号或括号只有一半'],
  'heading/in-series': [-0.74, '带序号'],
  // A line as running text
  'text/long': [3, '成段'],
  'text/medium': [5.21, '有一段长'],
  'text/tiny': [-2.72, '过短'],
  'text/full-stop': [2.6, '以句号结尾'],
  'text/exclamation': [0.4, '以叹号或问号结尾'],
  'text/breaks-off': [-6, '句子未完'],
  'text/open-short': [-5.98, '无标点结尾'],
  'text/sentences-inside': [1.65, '含多个句子'],
  'text/comma': [2.97, '含逗号'],
  'text/wrapped': [2, '折行的正文'],
  'text/fills-column': [-4.08, '占满栏宽'],
  'text/begins-inside': [1.5, '接着上文'],
  'text/markup': [-3.26, '识别引擎标作标题'],
  'text/speaker': [5.08, '是对话中的一句'],
  'text/breaks-word': [5.72, '行末断开一个词'],
  'text/ends-word': [4.6, '行首接上半个词'],
  // A new article under a headline that stands above it
  'headline/new-article': [-8.84, '另起一篇'],
  'headline/byline-follows': [0.85, '其后是署名'],
  'headline/dateline-follows': [5.72, '其后是消息头'],
  'headline/after-column': [4.64, '在栏目名之后'],
  'headline/after-ended': [1.08, '上文已结束'],
  'headline/opens-page': [3.85, '在版面开头'],
  'headline/breaks-text': [4.16, '打断了未完的句子'],
  'headline/no-body-before': [-9.22, '上一篇还没有正文'],
  'headline/level': [-0.11, '标题级别不低于上一篇'],
  'headline/nothing-follows': [-2.23, '其后没有正文'],
  'headline/very-short': [0.63, '过短'],
  'headline/dash': [-4.33, '以破折号结尾'],
  'headline/order-differs': [-2.57, '与本版标题位置不一致'],
  'headline/notice': [5.35, '公告、声明一类的标题'],
  'headline/genre': [-4.38, '像副题'],
  'headline/lead-follows': [3.8, '其后的正文以报道口气开头'],
  'headline/picture-follows': [4.52, '其后是图片新闻'],
  'headline/joins-line': [0.58, '与上一行合成标题'],
  'headline/joined-too-long': [-3.09, '合起来过长'],
  // A headline below its article
  'headline-below/prior': [-3.36, '标题在文后'],
  'headline-below/dated': [2.3, '所在文章有消息头'],
  'headline-below/adjacent': [-0.97, '紧接正文'],
  'headline-below/distant': [-3.96, '与正文隔开'],
  'headline-below/breaks-text': [-2.62, '正文未完'],
  'headline-below/after-ended': [5.63, '正文已有署名'],
  'headline-below/order-differs': [-9.66, '与本版标题位置不一致'],
  // Kicker and deck
  'kicker/prior': [-5.32, '引题'],
  'kicker/dash': [5.52, '以破折号结尾'],
  'kicker/place': [7.06, '是地名'],
  'kicker/longer': [0.86, '比主标题长'],
  'kicker/listing': [-2.94, '并列短语'],
  'kicker/level': [1.06, '级别低于主标题'],
  'kicker/same-line': [1.5, '与主标题同行'],
  'kicker/genre': [-2.1, '像副题'],
  'kicker/before-dated': [2.9, '主标题后是消息头或署名'],
  'deck/prior': [-8.72, '副题'],
  'deck/dash': [12.19, '以破折号开头'],
  'deck/longer': [1.54, '比主标题长'],
  'deck/detail': [3.04, '含逗号或数字'],
  'deck/level': [1.5, '级别低于主标题'],
  'deck/genre': [5.57, '写明体裁或由头'],
  'deck/byline-follows': [-0.37, '其后是署名'],
  'deck/text-follows': [0.21, '其后是正文'],
  // Standing head
  'column/prior': [-9.66, '栏目'],
  'column/marker': [5.84, '有栏目标记'],
  'column/short': [5.32, '很短'],
  'column/headline-follows': [1.03, '其后是有署名的标题'],
  'column/known': [4, '词表中的栏目'],
  'column/pinyin-follows': [8, '其后是拼音'],
  'column/briefs': [5.44, '简讯一类的栏目'],
  'column/one-block': [-5.87, '与下一行相连'],
  'column/quotes': [-1.3, '含引号'],
  'column/place': [-3.2, '是地名'],
  // Subhead
  'subhead/prior': [-3.47, '小标题'],
  'subhead/within-text': [1.74, '在正文之中'],
  'subhead/before-text': [-6.63, '前面没有正文'],
  'subhead/dated-article': [-10.58, '消息少有小标题'],
  'subhead/byline-follows': [-4, '其后是署名'],
  'subhead/dateline-follows': [-6.11, '其后是消息头'],
  'subhead/no-text-follows': [-10.12, '其后不是正文'],
  'subhead/unsigned-article': [-5.32, '本篇没有署名和消息头'],
  'subhead/lead-follows': [2.18, '其后的正文以报道口气开头'],
  'subhead/parallel': [10.05, '与前面的小标题相称'],
  'subhead/same-level': [-7.3, '与本篇标题同级'],
  'subhead/deeper-level': [4.91, '级别低于本篇标题'],
  'subhead/covers': [-0.81, '与下文用词相合'],
  'subhead/level-differs': [-7.94, '与前面的小标题级别不同'],
  'subhead/no-text-between': [-10.62, '与上一个小标题之间没有正文'],
  'subhead/resumes': [-10.63, '回到前面的文章'],
  'subhead/resumes-again': [-8.62, '本版各栏交错，又回到前面的文章'],
  'subhead/resumes-lead': [2.39, '回到级别更高的头条'],
  'subhead/text-broken': [-5.65, '上段未完'],
  'subhead/after-ended': [-4.23, '本篇已署名结束'],
  'subhead/under-column': [-9.5, '在栏目名之下'],
  'subhead/joins-line': [2.7, '与上一行合成小标题'],
  'subhead/series-next': [2.82, '接上前一个小标题的序号'],
  // Summary
  'summary/label': [9.38, '在核心提示之下'],
  // Byline
  'byline/under-headline': [8.35, '在标题之下'],
  'byline/after-text': [2.04, '在文末'],
  'byline/no-title': [2.69, '没有身份'],
  'byline/closes-article': [2.46, '文章到此结束'],
  'byline/place': [-4.81, '是地名'],
  'byline/second': [-10.69, '本篇已有署名'],
  'byline/breaks-text': [-0.7, '正文未完'],
  'byline/stray': [-4, '无处归属'],
  // Running text
  'text/opens-untitled': [-7.94, '无标题起篇'],
  'text/opens-dated': [-2.16, '消息头起篇'],
  'text/opens-continued': [10.39, '上接他版'],
  'text/continued-within': [-8.33, '篇中又有上接他版'],
  'text/opens-page': [-0.35, '版面以正文开头'],
  'text/after-headline-below': [6.65, '上一篇已有文后标题'],
  'text/after-column': [7.31, '在栏目名之后'],
  'text/breaks-text': [-0.54, '上文未完'],
  'text/second-dateline': [-22.07, '篇中又有消息头'],
  'text/second-byline': [-6.15, '篇中又有署名'],
  'text/after-ended': [-10.37, '本篇已结束'],
  'text/wording-elsewhere': [-5.99, '用词更合另一篇'],
  'text/headline-elsewhere': [-12.43, '用词更合另一篇的标题'],
  'text/join-word': [4.72, '断处正好合成一个词'],
  'text/join-fits': [-0.11, '断处接得上'],
  'text/join-unheard': [-4.2, '断处接法少见'],
  'text/continues': [3.47, '接上未完的句子'],
  'text/after-headline-below-same': [-4.35, '标题已在文后'],
  'text/lead-goes-on': [3, '标题后有署名，其后续文'],
  'text/under-column': [-10.96, '栏目名之后应有标题'],
  'text/resumes': [-12.56, '回到前面的文章'],
  'text/resumes-again': [-6.58, '本版各栏交错，又回到前面的文章'],
  'text/resumes-at-page-stride': [2.58, '本版断句处看得出各栏轮流'],
  'text/stays-off-page-stride': [-2, '本版断句处看得出各栏轮流，没有轮到它'],
  'text/resumes-in-step': [0.69, '各栏轮流，正轮到它'],
  'text/resumes-in-rhythm': [3.63, '各栏一直轮流，正轮到它'],
  'text/stays-out-of-rhythm': [-1, '各栏一直轮流，却没有轮到它'],
  'text/stays-out-of-step': [-0.57, '各栏轮流，却没有轮到它'],
  'text/stays-broken-out-of-step': [0.37, '各栏轮流，却没有轮到它，虽然句子未完'],
  'text/resumes-broken': [5.43, '前文未完'],
  'text/resumes-pending': [-3.67, '正在读的文章已完，前文未完'],
  'text/resumes-in-turn': [0.59, '轮到最早未完的文章'],
  'text/leaves-pending': [-1.48, '别的文章还没有完'],
  'text/resumes-inside': [2, '以标点开头，接前文'],
  'text/credit-after-text': [-5.11, '段末有摄影署名'],
  'text/opens-brief': [6.16, '简讯栏中另起一条'],
  'text/contact': [5.8, '联系方式'],
  'text/office': [6.31, '单位落款'],
  'text/verse': [4, '诗行'],
  'text/opens-labelled': [9.26, '条目开头'],
  'text/opens-in-label-run': [5.2, '相邻各段有同样的条目标记'],
  'text/label-within': [-4.2, '条目标记在篇中'],
  'text/inside-after-finished': [-3, '以标点开头，而前文已完'],
  'text/second-in-brief': [-4.68, '简讯多只有一段'],
  'text/label-in-brief': [-3, '有条目标记'],
  'text/signature': [8.71, '落款'],
  'text/pair-closes': [4.87, '合上前文的引号或括号'],
  'text/pair-not-opened': [-3.68, '引号或括号在前文没有开头'],
  'text/pair-stays-open': [-3.51, '前文的引号或括号仍未合上'],
  'text/series-next': [3.75, '接上前文的序号'],
  'text/series-skips': [-2.75, '序号接不上前文'],
  'text/series-restarts': [-1.85, '序号重新开始'],
  'text/opens-in-series': [-0.5, '序号不是第一个'],
  'text/opens-speaking': [-2, '是对话中的一句'],
  'text/speaker-goes-on': [2.76, '对话继续'],
  'text/speaker-silent': [-2.25, '不是对话'],
  'text/table-announced': [2, '前文引出的表格'],
  'text/table': [0, '表格'],
  // Caption and credit
  'caption/prior': [-5.73, '图片说明'],
  'caption/credit': [6.36, '末尾有摄影署名'],
  'caption/credit-follows': [3.69, '其后是摄影署名'],
  'caption/space': [6.9, '前面有空白'],
  'caption/space-after': [-2.94, '后面有空白'],
  'caption/depicts': [5.98, '以图为、①一类开头'],
  'caption/plain': [9.73, '与图片说明相邻的一句短话'],
  'caption/near-caption': [1.95, '与图片说明相邻'],
  'caption/unmarked': [-5.75, '没有图片说明的样子'],
  'caption/within-sentence': [-2.6, '插在未完的句子中'],
  'caption/wrapped': [0.09, '是折行的正文'],
  'caption/unfinished': [-6.6, '没有写完，也没有摄影署名'],
  'caption/one-sentence': [1.62, '只有一句'],
  'caption/several-sentences': [-6.12, '不止一句'],
  'caption/long': [-0.83, '过长'],
  'caption/page-credit': [6.82, '本篇图片另有署名'],
  'credit/caption': [5.49, '在图片说明之后'],
  'credit/picture-story': [3.16, '图片新闻'],
  'credit/general': [1, '本文图片署名'],
  'credit/loose': [-3.84, '不知属于哪幅图'],
  // Whole articles
  'article/no-headline': [-10.31, '没有标题'],
  'article/no-headline-dated': [-0.38, '没有标题但有消息头'],
  'article/brief': [11.1, '简讯不设标题'],
  'article/no-text': [-14.63, '没有正文'],
  'article/picture-only': [4, '只有图片说明'],
  'article/unsigned': [1.85, '没有署名和消息头'],
  'article/tiny': [-14.93, '正文过短'],
  'article/broken-end': [3.53, '正文没有写完'],
  'article/covers': [6.87, '标题与正文用词相合'],
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

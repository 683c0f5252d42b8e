/**
 * Every piece of evidence that the page model weighs, in one place: its weight (log-odds by judgement; more is
 * more likely) and what it says to the archivist. The score of a division of the page is the sum over its
 * decisions.
 */
export const EVIDENCE = {
  // A line as a heading of any kind
  'heading/length-fits': [0.13, '长短像标题'],
  'heading/rather-long': [-2.14, '作标题稍长'],
  'heading/too-long': [-2.59, '作标题过长'],
  'heading/far-too-long': [-6, '长得不像标题'],
  'heading/full-stop': [-3.6, '以句号结尾'],
  'heading/exclamation': [-1.75, '以叹号或问号结尾'],
  'heading/breaks-off': [-2.42, '以逗号、冒号一类结尾'],
  'heading/sentences-inside': [-3.65, '中间有句号'],
  'heading/comma': [-2.56, '含逗号'],
  'heading/markup': [3.26, '识别引擎标作标题'],
  'heading/wrapped': [-4, '是折行的正文'],
  'heading/fills-column': [3.29, '占满栏宽'],
  'heading/begins-inside': [-4, '以标点开头'],
  'heading/two-phrases': [0.59, '两个短句并列'],
  'heading/sentence-opening': [-2.17, '开头像句子'],
  'heading/name': [-4.74, '像人名'],
  'heading/unmarked': [-0.73, '本版标题多有标记，此行没有'],
  // A line as running text
  'text/long': [3, '成段'],
  'text/medium': [5, '有一段长'],
  'text/tiny': [-0.57, '过短'],
  'text/full-stop': [2.6, '以句号结尾'],
  'text/exclamation': [1.85, '以叹号或问号结尾'],
  'text/breaks-off': [-4.47, '句子未完'],
  'text/open-short': [-4.21, '无标点结尾'],
  'text/sentences-inside': [1.65, '含多个句子'],
  'text/comma': [1.42, '含逗号'],
  'text/wrapped': [2, '折行的正文'],
  'text/fills-column': [-3.29, '占满栏宽'],
  'text/begins-inside': [1.5, '接着上文'],
  'text/markup': [-3.26, '识别引擎标作标题'],
  // A new article under a headline that stands above it
  'headline/new-article': [-7.11, '另起一篇'],
  'headline/byline-follows': [-1.11, '其后是署名'],
  'headline/dateline-follows': [3.15, '其后是消息头'],
  'headline/after-column': [4.05, '在栏目名之后'],
  'headline/after-ended': [1.89, '上文已结束'],
  'headline/opens-page': [3.18, '在版面开头'],
  'headline/breaks-text': [1.73, '打断了未完的句子'],
  'headline/no-body-before': [-8.93, '上一篇还没有正文'],
  'headline/level': [0.77, '标题级别不低于上一篇'],
  'headline/nothing-follows': [-5.93, '其后没有正文'],
  'headline/very-short': [0.42, '过短'],
  'headline/dash': [-3.65, '以破折号结尾'],
  'headline/order-differs': [-1.95, '与本版标题位置不一致'],
  'headline/notice': [2.56, '公告、声明一类的标题'],
  'headline/genre': [-3.1, '像副题'],
  'headline/lead-follows': [2.01, '其后的正文以报道口气开头'],
  'headline/picture-follows': [1.44, '其后是图片新闻'],
  'headline/joins-line': [-1.95, '与上一行合成标题'],
  'headline/joined-too-long': [-2.5, '合起来过长'],
  // A headline below its article
  'headline-below/prior': [-3.24, '标题在文后'],
  'headline-below/dated': [1.05, '所在文章有消息头'],
  'headline-below/adjacent': [-1.72, '紧接正文'],
  'headline-below/distant': [-3.08, '与正文隔开'],
  'headline-below/breaks-text': [-2.62, '正文未完'],
  'headline-below/after-ended': [4.32, '正文已有署名'],
  'headline-below/order-differs': [-7.4, '与本版标题位置不一致'],
  // Kicker and deck
  'kicker/prior': [-5.13, '引题'],
  'kicker/dash': [4.14, '以破折号结尾'],
  'kicker/place': [6.01, '是地名'],
  'kicker/longer': [0.45, '比主标题长'],
  'kicker/listing': [-1.52, '并列短语'],
  'kicker/level': [0.79, '级别低于主标题'],
  'kicker/same-line': [0.95, '与主标题同行'],
  'kicker/genre': [-2, '像副题'],
  'kicker/before-dated': [1.68, '主标题后是消息头或署名'],
  'deck/prior': [-7.43, '副题'],
  'deck/dash': [10.07, '以破折号开头'],
  'deck/longer': [1.17, '比主标题长'],
  'deck/detail': [1.66, '含逗号或数字'],
  'deck/level': [1.5, '级别低于主标题'],
  'deck/genre': [4.18, '写明体裁或由头'],
  'deck/byline-follows': [0, '其后是署名'],
  'deck/text-follows': [0.93, '其后是正文'],
  // Standing head
  'column/prior': [-8.78, '栏目'],
  'column/marker': [5.27, '有栏目标记'],
  'column/short': [3.01, '很短'],
  'column/headline-follows': [1.3, '其后是有署名的标题'],
  'column/known': [4, '词表中的栏目'],
  'column/pinyin-follows': [8, '其后是拼音'],
  'column/briefs': [4.67, '简讯一类的栏目'],
  'column/one-block': [-4.4, '与下一行相连'],
  'column/quotes': [-1.3, '含引号'],
  'column/place': [-3.2, '是地名'],
  // Subhead
  'subhead/prior': [-3.24, '小标题'],
  'subhead/within-text': [0.58, '在正文之中'],
  'subhead/before-text': [-5.25, '前面没有正文'],
  'subhead/dated-article': [-9.05, '消息少有小标题'],
  'subhead/byline-follows': [-4, '其后是署名'],
  'subhead/dateline-follows': [-5.21, '其后是消息头'],
  'subhead/no-text-follows': [-10.12, '其后不是正文'],
  'subhead/unsigned-article': [-3.92, '本篇没有署名和消息头'],
  'subhead/lead-follows': [2.36, '其后的正文以报道口气开头'],
  'subhead/parallel': [7.36, '与前面的小标题相称'],
  'subhead/same-level': [-1.79, '与本篇标题同级'],
  'subhead/deeper-level': [1.61, '级别低于本篇标题'],
  'subhead/covers': [0.18, '与下文用词相合'],
  'subhead/level-differs': [-4.63, '与前面的小标题级别不同'],
  'subhead/no-text-between': [-8.26, '与上一个小标题之间没有正文'],
  'subhead/resumes': [-7.48, '回到前面的文章'],
  'subhead/resumes-lead': [2.33, '回到级别更高的头条'],
  'subhead/text-broken': [-3.84, '上段未完'],
  'subhead/after-ended': [-3.8, '本篇已署名结束'],
  'subhead/joins-line': [0, '与上一行合成小标题'],
  // Summary
  'summary/label': [6.38, '在核心提示之下'],
  // Byline
  'byline/under-headline': [5.34, '在标题之下'],
  'byline/after-text': [1.48, '在文末'],
  'byline/no-title': [0, '没有身份'],
  'byline/closes-article': [1.6, '文章到此结束'],
  'byline/place': [-4.81, '是地名'],
  'byline/second': [-9.13, '本篇已有署名'],
  'byline/breaks-text': [-0.7, '正文未完'],
  'byline/stray': [-4, '无处归属'],
  // Running text
  'text/opens-untitled': [-8.3, '无标题起篇'],
  'text/opens-dated': [-0.26, '消息头起篇'],
  'text/opens-continued': [8.13, '上接他版'],
  'text/continued-within': [-6.07, '篇中又有上接他版'],
  'text/opens-page': [0.32, '版面以正文开头'],
  'text/after-headline-below': [7.68, '上一篇已有文后标题'],
  'text/after-column': [6.65, '在栏目名之后'],
  'text/breaks-text': [1.85, '上文未完'],
  'text/second-dateline': [-21.81, '篇中又有消息头'],
  'text/second-byline': [-5.46, '篇中又有署名'],
  'text/after-ended': [-4, '本篇已结束'],
  'text/wording-elsewhere': [-3.52, '用词更合另一篇'],
  'text/join-word': [4.45, '断处正好合成一个词'],
  'text/join-fits': [-1.6, '断处接得上'],
  'text/join-unheard': [-2.11, '断处接法少见'],
  'text/continues': [0.83, '接上未完的句子'],
  'text/after-headline-below-same': [-4.21, '标题已在文后'],
  'text/lead-goes-on': [3, '标题后有署名，其后续文'],
  'text/under-column': [-9.25, '栏目名之后应有标题'],
  'text/resumes': [-8.42, '回到前面的文章'],
  'text/resumes-broken': [4.35, '前文未完'],
  'text/resumes-pending': [0.96, '正在读的文章已完，前文未完'],
  'text/resumes-in-turn': [0.12, '轮到最早未完的文章'],
  'text/leaves-pending': [-0.65, '别的文章还没有完'],
  'text/resumes-inside': [2, '以标点开头，接前文'],
  'text/credit-after-text': [-3.11, '段末有摄影署名'],
  'text/opens-brief': [6.48, '简讯栏中另起一条'],
  'text/contact': [3.57, '联系方式'],
  'text/office': [2.33, '单位落款'],
  'text/verse': [4, '诗行'],
  'text/opens-labelled': [6.71, '条目开头'],
  'text/inside-after-finished': [-3, '以标点开头，而前文已完'],
  'text/second-in-brief': [-3.6, '简讯多只有一段'],
  'text/label-in-brief': [-3, '有条目标记'],
  'text/signature': [4, '落款'],
  // Caption and credit
  'caption/prior': [-4.8, '图片说明'],
  'caption/credit': [4.5, '末尾有摄影署名'],
  'caption/credit-follows': [2.57, '其后是摄影署名'],
  'caption/space': [4.35, '前面有空白'],
  'caption/space-after': [-2.63, '后面有空白'],
  'caption/depicts': [3.87, '以图为、①一类开头'],
  'caption/plain': [6.47, '与图片说明相邻的一句短话'],
  'caption/near-caption': [1.73, '与图片说明相邻'],
  'caption/unmarked': [-2.18, '没有图片说明的样子'],
  'caption/within-sentence': [-1.29, '插在未完的句子中'],
  'caption/wrapped': [0.19, '是折行的正文'],
  'caption/unfinished': [-4.95, '没有写完，也没有摄影署名'],
  'caption/one-sentence': [0.41, '只有一句'],
  'caption/several-sentences': [-3.97, '不止一句'],
  'caption/long': [-1.86, '过长'],
  'caption/page-credit': [4.41, '本篇图片另有署名'],
  'credit/caption': [4.37, '在图片说明之后'],
  'credit/picture-story': [3.12, '图片新闻'],
  'credit/general': [1, '本文图片署名'],
  'credit/loose': [-1.79, '不知属于哪幅图'],
  // Whole articles
  'article/no-headline': [-9.46, '没有标题'],
  'article/no-headline-dated': [0.26, '没有标题但有消息头'],
  'article/brief': [9.59, '简讯不设标题'],
  'article/no-text': [-12.34, '没有正文'],
  'article/picture-only': [4, '只有图片说明'],
  'article/unsigned': [2.26, '没有署名和消息头'],
  'article/tiny': [-14.65, '正文过短'],
  'article/broken-end': [2.22, '正文没有写完'],
  'article/covers': [6.16, '标题与正文用词相合'],
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

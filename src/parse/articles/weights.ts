/**
 * Every piece of evidence that the page model weighs, in one place: its weight (log-odds by judgement; more is
 * more likely) and what it says to the archivist. The score of a division of the page is the sum over its
 * decisions.
 */
export const EVIDENCE = {
  // A line as a heading of any kind
  'heading/length-fits': [0.79, '长短像标题'],
  'heading/rather-long': [-2.17, '作标题稍长'],
  'heading/too-long': [-3.25, '作标题过长'],
  'heading/far-too-long': [-6, '长得不像标题'],
  'heading/full-stop': [-3.6, '以句号结尾'],
  'heading/exclamation': [-0.8, '以叹号或问号结尾'],
  'heading/breaks-off': [-3.76, '以逗号、冒号一类结尾'],
  'heading/sentences-inside': [-3.65, '中间有句号'],
  'heading/comma': [-4.43, '含逗号'],
  'heading/markup': [3.95, '识别引擎标作标题'],
  'heading/wrapped': [-4.17, '是折行的正文'],
  'heading/fills-column': [5.57, '占满栏宽'],
  'heading/begins-inside': [-4, '以标点开头'],
  'heading/two-phrases': [5.94, '两个短句并列'],
  'heading/sentence-opening': [-5.65, '开头像句子'],
  'heading/name': [-8.59, '像人名'],
  'heading/unmarked': [-2.8, '本版标题多有标记，此行没有'],
  'heading/speaker': [-6.19, '是对话中的一句'],
  'heading/breaks-word': [-5.97, '行末断开一个词'],
  'heading/ends-word': [-4.85, '行首接上半个词'],
  'heading/half-pair': [0.15, '引号或括号只有一半'],
  'heading/in-series': [-0.92, '带序号'],
  // A line as running text
  'text/long': [3, '成段'],
  'text/medium': [7.08, '有一段长'],
  'text/tiny': [-2.55, '过短'],
  'text/full-stop': [2.6, '以句号结尾'],
  'text/exclamation': [0.9, '以叹号或问号结尾'],
  'text/breaks-off': [-7.83, '句子未完'],
  'text/open-short': [-5.21, '无标点结尾'],
  'text/sentences-inside': [1.65, '含多个句子'],
  'text/comma': [3.28, '含逗号'],
  'text/wrapped': [2.17, '折行的正文'],
  'text/fills-column': [-5.57, '占满栏宽'],
  'text/begins-inside': [1.5, '接着上文'],
  'text/markup': [-3.11, '识别引擎标作标题'],
  'text/speaker': [6.19, '是对话中的一句'],
  'text/breaks-word': [5.97, '行末断开一个词'],
  'text/ends-word': [4.85, '行首接上半个词'],
  // A new article under a headline that stands above it
  'headline/new-article': [-5.89, '另起一篇'],
  'headline/byline-follows': [-1.28, '其后是署名'],
  'headline/dateline-follows': [3.04, '其后是消息头'],
  'headline/after-column': [5.65, '在栏目名之后'],
  'headline/after-ended': [1.09, '上文已结束'],
  'headline/opens-page': [2.99, '在版面开头'],
  'headline/breaks-text': [1.88, '打断了未完的句子'],
  'headline/no-body-before': [-12.42, '上一篇还没有正文'],
  'headline/level': [0.89, '标题级别不低于上一篇'],
  'headline/nothing-follows': [-3.62, '其后没有正文'],
  'headline/very-short': [-0.37, '过短'],
  'headline/items-below': [-0.74, '其后是几条短讯'],
  'headline/dash': [-7.57, '以破折号结尾'],
  'headline/order-differs': [-0.07, '与本版标题位置不一致'],
  'headline/notice': [8.52, '公告、声明一类的标题'],
  'headline/genre': [-4.78, '像副题'],
  'headline/lead-follows': [4.57, '其后的正文以报道口气开头'],
  'headline/picture-follows': [5.36, '其后是图片新闻'],
  'headline/joins-line': [3.6, '与上一行合成标题'],
  'headline/joins-word': [2.91, '与上一行合成一个词'],
  'headline/joins-notice': [4.29, '上一行与公告、启事合成标题'],
  'headline/joined-too-long': [-4.91, '合起来过长'],
  // A headline below its article
  'headline-below/prior': [-3.52, '标题在文后'],
  'headline-below/dated': [3.37, '所在文章有消息头'],
  'headline-below/adjacent': [-0.98, '紧接正文'],
  'headline-below/distant': [-4.11, '与正文隔开'],
  'headline-below/breaks-text': [0.44, '正文未完'],
  'headline-below/after-ended': [3.8, '正文已有署名'],
  'headline-below/order-differs': [-8.91, '与本版标题位置不一致'],
  // Kicker and deck
  'kicker/prior': [-6.56, '引题'],
  'kicker/goes-on': [-5.83, '引题不止一行'],
  'kicker/dash': [8.08, '以破折号结尾'],
  'kicker/place': [6.25, '是地名'],
  'kicker/longer': [0.2, '比主标题长'],
  'kicker/listing': [-1.49, '并列短语'],
  'kicker/level': [0.99, '级别低于主标题'],
  'kicker/same-line': [1.65, '与主标题同行'],
  'kicker/one-block': [1.17, '与主标题紧连'],
  'kicker/genre': [-1.63, '像副题'],
  'kicker/before-dated': [2.7, '主标题后是消息头或署名'],
  'deck/prior': [-9.34, '副题'],
  'deck/dash': [15.38, '以破折号开头'],
  'deck/longer': [3.3, '比主标题长'],
  'deck/detail': [3.53, '含逗号或数字'],
  'deck/level': [1.65, '级别低于主标题'],
  'deck/genre': [7.04, '写明体裁或由头'],
  'deck/byline-follows': [-1.63, '其后是署名'],
  'deck/text-follows': [-1.2, '其后是正文'],
  'deck/below-byline': [-2, '在署名之下'],
  // Standing head
  'column/prior': [-11.22, '栏目'],
  'column/marker': [7.47, '有栏目标记'],
  'column/short': [7.33, '很短'],
  'column/headline-follows': [1.63, '其后是有署名的标题'],
  'column/known': [4, '词表中的栏目'],
  'column/pinyin-follows': [8, '其后是拼音'],
  'column/briefs': [9.31, '简讯一类的栏目'],
  'column/items-below': [-2.07, '其后是几条短讯'],
  'column/one-block': [-8.06, '与下一行相连'],
  'column/quotes': [-2.02, '含引号'],
  'column/notice': [-3, '公告、启事一类的标题'],
  'column/place': [-3.6, '是地名'],
  'column/framed': [3, '左右有括号或符号'],
  'column/named': [4, '像栏目的名称'],
  'column/spread': [3, '字间留空'],
  'column/leads-to-text': [-6, '其后不是标题'],
  'column/index': [8, '其后是导读'],
  'folio/masthead': [6, '版首的短行，其下是报眉'],
  'folio/contact': [1, '报社的联系方式'],
  // Subhead
  'subhead/prior': [-3.04, '小标题'],
  'subhead/within-text': [3.19, '在正文之中'],
  'subhead/before-text': [-7.63, '前面没有正文'],
  'subhead/dated-article': [-12.88, '消息少有小标题'],
  'subhead/byline-follows': [-4.17, '其后是署名'],
  'subhead/dateline-follows': [-6.56, '其后是消息头'],
  'subhead/no-text-follows': [-10.13, '其后不是正文'],
  'subhead/unsigned-article': [-8.22, '本篇没有署名和消息头'],
  'subhead/lead-follows': [0.8, '其后的正文以报道口气开头'],
  'subhead/parallel': [12.16, '与前面的小标题相称'],
  'subhead/thin-section': [-7.99, '前面的小节过短'],
  'subhead/in-notice': [-4, '公告、启事少有小标题'],
  'subhead/many': [-1.95, '小标题过多'],
  'subhead/opens-continued': [3, '上接他版，以小标题起'],
  'subhead/same-level': [-5.25, '与本篇标题同级'],
  'subhead/deeper-level': [5.94, '级别低于本篇标题'],
  'subhead/covers': [1.18, '与下文用词相合'],
  'subhead/level-differs': [-8.55, '与前面的小标题级别不同'],
  'subhead/no-text-between': [-13, '与上一个小标题之间没有正文'],
  'subhead/resumes': [-15.75, '回到前面的文章'],
  'subhead/resumes-again': [-8.8, '本版各栏交错，又回到前面的文章'],
  'subhead/resumes-lead': [1.8, '回到级别更高的头条'],
  'subhead/text-broken': [-6.96, '上段未完'],
  'subhead/after-ended': [-6.02, '本篇已署名结束'],
  'subhead/under-column': [-15.37, '在栏目名之下'],
  'subhead/joins-line': [4.52, '与上一行合成小标题'],
  'subhead/series-next': [2.82, '接上前一个小标题的序号'],
  // Summary
  'summary/label': [13.22, '在核心提示之下'],
  // Byline
  'byline/under-headline': [10.68, '在标题之下'],
  'byline/after-text': [0.99, '在文末'],
  'byline/no-title': [2.44, '没有身份'],
  'byline/closes-article': [2.74, '文章到此结束'],
  'byline/place': [-7.44, '是地名'],
  'byline/second': [-11.14, '本篇已有署名'],
  'byline/breaks-text': [-0.7, '正文未完'],
  'byline/above-headline': [-9, '在标题之上'],
  'byline/above-below-kicker': [14, '在引题与标题之间'],
  'byline/above-apart': [8, '与上文隔开'],
  'byline/leaves-unsigned': [-3, '上一篇没有署名'],
  'byline/stray': [-5.53, '无处归属'],
  // Running text
  'text/opens-untitled': [-5.52, '无标题起篇'],
  'text/opens-dated': [-0.53, '消息头起篇'],
  'text/opens-continued': [12.79, '上接他版'],
  'text/continued-within': [-10.73, '篇中又有上接他版'],
  'text/opens-page': [0.51, '版面以正文开头'],
  'text/after-headline-below': [4.54, '上一篇已有文后标题'],
  'text/after-column': [5.91, '在栏目名之后'],
  'text/breaks-text': [2.49, '上文未完'],
  'text/second-dateline': [-19.81, '篇中又有消息头'],
  'text/second-byline': [-10.34, '篇中又有署名'],
  'text/after-ended': [-6.15, '本篇已结束'],
  'text/wording-elsewhere': [-4.49, '用词更合另一篇'],
  'text/headline-elsewhere': [-15.83, '用词更合另一篇的标题'],
  'text/join-word': [3.97, '断处正好合成一个词'],
  'text/join-fits': [-3.44, '断处接得上'],
  'text/join-unheard': [-4.79, '断处接法少见'],
  'text/continues': [3.52, '接上未完的句子'],
  'text/after-headline-below-same': [-1.73, '标题已在文后'],
  'text/lead-goes-on': [3, '标题后有署名，其后续文'],
  'text/under-column': [-13.64, '栏目名之后应有标题'],
  'text/resumes': [-11.96, '回到前面的文章'],
  'text/resumes-again': [-5.93, '本版各栏交错，又回到前面的文章'],
  'text/round-begins': [-5.59, '各栏轮流，第二次轮到'],
  'text/round-goes-on': [-0.64, '各栏一直轮流，正轮到它'],
  'text/round-ends': [1.09, '各栏一直轮流，却没有轮到它'],
  'text/round-ends-soon': [0.67, '各栏刚开始轮流，却没有轮到它'],
  'text/resumes-at-page-stride': [1.18, '本版断句处看得出各栏轮流'],
  'text/stays-off-page-stride': [-2, '本版断句处看得出各栏轮流，没有轮到它'],
  'text/resumes-broken': [3.5, '前文未完'],
  'text/resumes-pending': [-3.16, '正在读的文章已完，前文未完'],
  'text/resumes-in-turn': [0.06, '轮到最早未完的文章'],
  'text/leaves-pending': [-1.24, '别的文章还没有完'],
  'text/leaves-pending-soon': [-0.12, '别的文章还没有完，刚离开不久'],
  'text/resumes-inside': [6, '以标点开头，接前文'],
  'text/credit-after-text': [-6.52, '段末有摄影署名'],
  'text/opens-brief': [3.87, '简讯栏中另起一条'],
  'text/contact': [7.53, '联系方式'],
  'text/office': [7.02, '单位落款'],
  'text/verse': [4, '诗行'],
  'text/opens-labelled': [10.37, '条目开头'],
  'text/opens-in-label-run': [8.02, '相邻各段有同样的条目标记'],
  'text/opens-in-signed-run': [2.16, '相邻各段文末都有署名'],
  'text/label-within': [-6.94, '条目标记在篇中'],
  'text/inside-after-finished': [-9, '以标点开头，而前文已完'],
  'text/second-in-brief': [-6.27, '简讯多只有一段'],
  'text/label-in-brief': [-3.3, '有条目标记'],
  'text/signature': [10.62, '落款'],
  'text/pair-closes': [5.89, '合上前文的引号或括号'],
  'text/pair-not-opened': [-5.13, '引号或括号在前文没有开头'],
  'text/pair-stays-open': [-3.66, '前文的引号或括号仍未合上'],
  'text/series-next': [2.57, '接上前文的序号'],
  'text/series-skips': [-1.85, '序号接不上前文'],
  'text/series-restarts': [-2.91, '序号重新开始'],
  'text/opens-in-series': [1.24, '序号不是第一个'],
  'text/opens-speaking': [-1.55, '是对话中的一句'],
  'text/speaker-goes-on': [3.57, '对话继续'],
  'text/speaker-silent': [-1.5, '不是对话'],
  'text/table-announced': [3.83, '前文引出的表格'],
  'text/table': [-1.83, '表格'],
  // Caption and credit
  'caption/prior': [-5.97, '图片说明'],
  'caption/opens-page': [-2, '在第一条标题之上'],
  'caption/credit': [8.03, '末尾有摄影署名'],
  'caption/credit-follows': [4.39, '其后是摄影署名'],
  'caption/space': [9.37, '前面有空白'],
  'caption/space-after': [-3.09, '后面有空白'],
  'caption/depicts': [7.62, '以图为、①一类开头'],
  'caption/plain': [11.9, '与图片说明相邻的一句短话'],
  'caption/over-text': [-3, '像标题，其后是正文'],
  'caption/plain-sentence': [8.47, '与图片说明相邻的一个短句'],
  'caption/near-caption': [2.45, '与图片说明相邻'],
  'caption/unmarked': [-6.6, '没有图片说明的样子'],
  'caption/within-sentence': [-4.12, '插在未完的句子中'],
  'caption/wrapped': [1.21, '是折行的正文'],
  'caption/unfinished': [-8.08, '没有写完，也没有摄影署名'],
  'caption/one-sentence': [2.03, '只有一句'],
  'caption/several-sentences': [-6.78, '不止一句'],
  'caption/long': [0.4, '过长'],
  'caption/page-credit': [7.68, '本篇图片另有署名'],
  'credit/caption': [6.05, '在图片说明之后'],
  'credit/picture-story': [3.37, '图片新闻'],
  'credit/general': [1, '本文图片署名'],
  'credit/loose': [-4.6, '不知属于哪幅图'],
  // Whole articles
  'article/no-headline': [-11.38, '没有标题'],
  'article/no-headline-dated': [0.16, '没有标题但有消息头'],
  'article/brief': [11.25, '简讯不设标题'],
  'article/no-text': [-17.85, '没有正文'],
  'article/picture-only': [4, '只有图片说明'],
  'article/unsigned': [0.98, '没有署名和消息头'],
  'article/tiny': [-19.16, '正文过短'],
  'article/broken-end': [2.4, '正文没有写完'],
  'article/covers': [6.22, '标题与正文用词相合'],
} as const satisfies Record<string, readonly [number, string]>

export type Rule = keyof typeof EVIDENCE

export interface Note {
  rule: Rule
  /** How often, or how much of it, it holds here. */
  times: number
  /** What it adds to the score. */
  weight: number
}

const RULES = Object.entries(EVIDENCE).map(([rule, [weight]]) => [rule, weight] as const)
/** The same as `weights`, for asking: a map answers three times as fast as an object with so many keys. */
const inForce = new Map<string, number>(RULES)

/** The weights in force. Only the training of the model changes them. */
export const weights: Record<Rule, number> = new Proxy(Object.fromEntries(RULES) as Record<Rule, number>, {
  set(target, rule, weight) {
    inForce.set(String(rule), weight)
    return Reflect.set(target, rule, weight)
  },
})

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
  /** Adds what has been weighed apart. */
  include({ sum, notes }: Weighed): void {
    this.sum += sum
    if (this.keepsNotes) this.notes.push(...notes)
  }
  add(rule: Rule, times = 1): void {
    const weight = (inForce.get(rule) ?? 0) * times
    this.sum += weight
    if (this.keepsNotes && times !== 0) this.notes.push({ rule, times, weight })
  }
}

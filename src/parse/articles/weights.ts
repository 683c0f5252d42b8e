/**
 * Every piece of evidence that the page model weighs, in one place: its weight (log-odds by judgement; more is
 * more likely) and what it says to the archivist. The score of a division of the page is the sum over its
 * decisions.
 */
export const EVIDENCE = {
  // A line as a heading of any kind
  'heading/length-fits': [-1.19, '长短像标题'],
  'heading/rather-long': [-2.18, '作标题稍长'],
  'heading/too-long': [-3.21, '作标题过长'],
  'heading/far-too-long': [-6, '长得不像标题'],
  'heading/full-stop': [-3.6, '以句号结尾'],
  'heading/exclamation': [-0.73, '以叹号或问号结尾'],
  'heading/breaks-off': [-3.63, '以逗号、冒号一类结尾'],
  'heading/sentences-inside': [-3.65, '中间有句号'],
  'heading/comma': [-2.27, '含逗号'],
  'heading/markup': [4.01, '识别引擎标作标题'],
  'heading/wrapped': [-4.11, '是折行的正文'],
  'heading/fills-column': [3.93, '占满栏宽'],
  'heading/paragraph-breaks-off': [-5, '像断开的段落首行'],
  'heading/begins-inside': [-4, '以标点开头'],
  'heading/two-phrases': [3.39, '两个短句并列'],
  'heading/sentence-opening': [-6.01, '开头像句子'],
  'heading/name': [-9.16, '像人名'],
  'heading/unmarked': [-3.2, '本版标题多有标记，此行没有'],
  'heading/speaker': [-6.29, '是对话中的一句'],
  'heading/breaks-word': [-5.61, '行末断开一个词'],
  'heading/ends-word': [-4.49, '行首接上半个词'],
  'heading/half-pair': [0.3, '引号或括号只有一半'],
  'heading/in-series': [-0.78, '带序号'],
  // A line as running text
  'text/long': [3, '成段'],
  'text/medium': [7.05, '有一段长'],
  'text/tiny': [-1.8, '过短'],
  'text/full-stop': [2.6, '以句号结尾'],
  'text/exclamation': [0.83, '以叹号或问号结尾'],
  'text/breaks-off': [-7.51, '句子未完'],
  'text/open-short': [-4.93, '无标点结尾'],
  'text/sentences-inside': [1.65, '含多个句子'],
  'text/comma': [1.19, '含逗号'],
  'text/wrapped': [2.11, '折行的正文'],
  'text/fills-column': [-3.87, '占满栏宽'],
  'text/paragraph-breaks-off': [5, '像断开的段落首行'],
  'text/begins-inside': [1.5, '接着上文'],
  'text/markup': [-3.11, '识别引擎标作标题'],
  'text/speaker': [6.29, '是对话中的一句'],
  'text/breaks-word': [5.61, '行末断开一个词'],
  'text/ends-word': [4.49, '行首接上半个词'],
  // A new article under a headline that stands above it
  'headline/new-article': [-5.6, '另起一篇'],
  'headline/byline-follows': [-0.86, '其后是署名'],
  'headline/dateline-follows': [2.68, '其后是消息头'],
  'headline/after-column': [5.46, '在栏目名之后'],
  'headline/after-ended': [1.58, '上文已结束'],
  'headline/opens-page': [3.09, '在版面开头'],
  'headline/breaks-text': [0.51, '打断了未完的句子'],
  'headline/no-body-before': [-12.55, '上一篇还没有正文'],
  'headline/level': [3.93, '标题级别不低于上一篇'],
  'headline/nothing-follows': [-3.13, '其后没有正文'],
  'headline/very-short': [-0.77, '过短'],
  'headline/items-below': [-0.13, '其后是几条短讯'],
  'headline/dash': [-7.75, '以破折号结尾'],
  'headline/order-differs': [-0.51, '与本版标题位置不一致'],
  'headline/notice': [8.11, '公告、声明一类的标题'],
  'headline/genre': [-4.85, '像副题'],
  'headline/lead-follows': [5.17, '其后的正文以报道口气开头'],
  'headline/picture-follows': [5.44, '其后是图片新闻'],
  'headline/joins-line': [0.77, '与上一行合成标题'],
  'headline/joins-word': [3.23, '与上一行合成一个词'],
  'headline/joins-notice': [4.66, '上一行与公告、启事合成标题'],
  'headline/joined-too-long': [-4.91, '合起来过长'],
  // A headline below its article
  'headline-below/prior': [-2.86, '标题在文后'],
  'headline-below/dated': [3.85, '所在文章有消息头'],
  'headline-below/adjacent': [0.34, '紧接正文'],
  'headline-below/distant': [-4.77, '与正文隔开'],
  'headline-below/breaks-text': [0.58, '正文未完'],
  'headline-below/after-ended': [4.46, '正文已有署名'],
  'headline-below/order-differs': [-7.02, '与本版标题位置不一致'],
  // Kicker and deck
  'kicker/prior': [-6.22, '引题'],
  'kicker/goes-on': [-5.79, '引题不止一行'],
  'kicker/dash': [7.22, '以破折号结尾'],
  'kicker/place': [6.11, '是地名'],
  'kicker/longer': [2.47, '比主标题长'],
  'kicker/listing': [-1.67, '并列短语'],
  'kicker/level': [0.93, '级别低于主标题'],
  'kicker/same-line': [1.73, '与主标题同行'],
  'kicker/one-block': [3.13, '与主标题紧连'],
  'kicker/breaks-text': [-1, '上文未完'],
  'kicker/genre': [-1.63, '像副题'],
  'kicker/below-headline': [-6.5, '在主标题之下'],
  'kicker/line-below-leads': [3, '下一行以破折号结尾'],
  'kicker/half-sentence': [6, '话没有说完，引出主标题'],
  'kicker/before-dated': [1.96, '主标题后是消息头或署名'],
  'deck/prior': [-8.67, '副题'],
  'deck/dash': [15.45, '以破折号开头'],
  'deck/longer': [4.68, '比主标题长'],
  'deck/detail': [3.78, '含逗号或数字'],
  'deck/level': [1.62, '级别低于主标题'],
  'deck/above-headline': [-11, '在主标题之上'],
  'deck/genre': [7.11, '写明体裁或由头'],
  'deck/below-byline-plain': [-9, '在署名之下，没有破折号'],
  'deck/byline-follows': [-1.46, '其后是署名'],
  'deck/text-follows': [-0.67, '其后是正文'],
  'deck/below-byline': [-2, '在署名之下'],
  // Standing head
  'column/prior': [-9.94, '栏目'],
  'column/marker': [8.65, '有栏目标记'],
  'column/short': [8.48, '很短'],
  'column/headline-follows': [1.02, '其后是有署名的标题'],
  'column/known': [4, '词表中的栏目'],
  'column/pinyin-follows': [8.06, '其后是拼音'],
  'column/briefs': [9.06, '简讯一类的栏目'],
  'column/items-below': [-1.84, '其后是几条短讯'],
  'column/one-block': [-7.59, '与下一行相连'],
  'column/quotes': [-2.03, '含引号'],
  'column/notice': [-2.65, '公告、启事一类的标题'],
  'column/place': [-3.49, '是地名'],
  'column/framed': [2.55, '左右有括号或符号'],
  'column/named': [4.57, '像栏目的名称'],
  'column/spread': [2.64, '字间留空'],
  'column/leads-to-text': [-5.36, '其后不是标题'],
  'column/index': [7.93, '其后是导读'],
  'folio/masthead': [6, '版首的短行，其下是报眉'],
  'folio/above-folio': [5, '在报眉之上'],
  'folio/beside-folio': [1, '与报眉相连'],
  'folio/contact': [0.19, '报社的联系方式'],
  'folio/name': [2, '像报名'],
  // Subhead
  'subhead/prior': [-3.14, '小标题'],
  'subhead/within-text': [3.11, '在正文之中'],
  'subhead/before-text': [-7.65, '前面没有正文'],
  'subhead/dated-article': [-12.94, '消息少有小标题'],
  'subhead/byline-follows': [-4.17, '其后是署名'],
  'subhead/dateline-follows': [-6.32, '其后是消息头'],
  'subhead/no-text-follows': [-9.97, '其后不是正文'],
  'subhead/unsigned-article': [-5.56, '本篇没有署名和消息头'],
  'subhead/lead-follows': [-0.42, '其后的正文以报道口气开头'],
  'subhead/parallel': [10.66, '与前面的小标题相称'],
  'subhead/lines-differ': [-1, '行数与前面的小标题不同'],
  'subhead/thin-section': [-5.24, '前面的小节过短'],
  'subhead/in-notice': [-4.26, '公告、启事少有小标题'],
  'subhead/many': [-2.46, '小标题过多'],
  'subhead/opens-continued': [3, '上接他版，以小标题起'],
  'subhead/same-level': [-5.3, '与本篇标题同级'],
  'subhead/deeper-level': [4.69, '级别低于本篇标题'],
  'subhead/covers': [1.58, '与下文用词相合'],
  'subhead/level-differs': [-9.01, '与前面的小标题级别不同'],
  'subhead/no-text-between': [-13, '与上一个小标题之间没有正文'],
  'subhead/resumes': [-13.72, '回到前面的文章'],
  'subhead/resumes-again': [-11.37, '本版各栏交错，又回到前面的文章'],
  'subhead/resumes-lead': [2.08, '回到级别更高的头条'],
  'subhead/text-broken': [-6.69, '上段未完'],
  'subhead/after-ended': [-4.59, '本篇已署名结束'],
  'subhead/under-column': [-15.49, '在栏目名之下'],
  'subhead/across-column': [-4, '栏目名下还没有文章'],
  'subhead/joins-line': [2.91, '与上一行合成小标题'],
  'subhead/series-next': [3.47, '接上前一个小标题的序号'],
  // Summary
  'summary/label': [13.22, '在核心提示之下'],
  // Byline
  'byline/under-headline': [10.75, '在标题之下'],
  'byline/after-text': [-0.12, '在文末'],
  'byline/no-title': [2.37, '没有身份'],
  'byline/closes-article': [1.48, '文章到此结束'],
  'byline/place': [-7.91, '是地名'],
  'byline/second': [-10.87, '本篇已有署名'],
  'byline/breaks-text': [-0.78, '正文未完'],
  'byline/above-headline': [-7.55, '在标题之上'],
  'byline/above-below-kicker': [14.16, '在引题与标题之间'],
  'byline/above-apart': [9.45, '与上文隔开'],
  'byline/leaves-unsigned': [-2.69, '上一篇没有署名'],
  'byline/stray': [-5.75, '无处归属'],
  // Running text
  'text/opens-untitled': [0.15, '无标题起篇'],
  'text/opens-dated': [-0.03, '消息头起篇'],
  'text/opens-continued': [10.94, '上接他版'],
  'text/continued-within': [-8.88, '篇中又有上接他版'],
  'text/opens-page': [0.41, '版面以正文开头'],
  'text/after-headline-below': [4.7, '上一篇已有文后标题'],
  'text/after-column': [6.33, '在栏目名之后'],
  'text/breaks-text': [3.37, '上文未完'],
  'text/second-dateline': [-19.64, '篇中又有消息头'],
  'text/second-byline': [-10.69, '篇中又有署名'],
  'text/after-ended': [-2.54, '本篇已结束'],
  'text/wording-elsewhere': [-1.95, '用词更合另一篇未完的'],
  'text/wording-of-finished': [-0.87, '用词更合另一篇'],
  'text/headline-elsewhere': [-15.77, '用词更合另一篇的标题'],
  'text/join-word': [4.92, '断处正好合成一个词'],
  'text/join-fits': [-3.46, '断处接得上'],
  'text/join-unheard': [-3.26, '断处接法少见'],
  'text/continues': [6.14, '接上未完的句子'],
  'text/after-headline-below-same': [-1.84, '标题已在文后'],
  'text/lead-goes-on': [3, '标题后有署名，其后续文'],
  'text/under-column': [-13.73, '栏目名之后应有标题'],
  'text/across-column': [-0.3, '栏目名下还没有文章'],
  'text/resumes': [-12.83, '回到前面的文章'],
  'text/resumes-again': [-8.23, '本版各栏交错，又回到前面的文章'],
  'text/round-begins': [-4.69, '各栏轮流，第二次轮到'],
  'text/round-goes-on': [-0.91, '各栏一直轮流，正轮到它'],
  'text/round-ends': [-0.56, '各栏一直轮流，却没有轮到它'],
  'text/round-ends-soon': [0.47, '各栏刚开始轮流，却没有轮到它'],
  'text/turns-inside-block': [-5.03, '在一块文字之中'],
  'text/resumes-at-page-stride': [0.64, '本版断句处看得出各栏轮流'],
  'text/stays-off-page-stride': [-2, '本版断句处看得出各栏轮流，没有轮到它'],
  'text/resumes-broken': [3.53, '前文未完'],
  'text/resumes-pending': [-2.71, '正在读的文章已完，前文未完'],
  'text/resumes-in-turn': [-0.18, '轮到最早未完的文章'],
  'text/leaves-pending': [-0.61, '别的文章还没有完'],
  'text/leaves-pending-soon': [0.56, '别的文章还没有完，刚离开不久'],
  'text/resumes-inside': [6, '以标点开头，接前文'],
  'text/credit-after-text': [-6.93, '段末有摄影署名'],
  'text/opens-brief': [3.22, '简讯栏中另起一条'],
  'text/contact': [8.36, '联系方式'],
  'text/office': [6.5, '单位落款'],
  'text/verse': [4, '诗行'],
  'text/opens-labelled': [6.61, '条目开头'],
  'text/opens-in-label-run': [5.4, '相邻各段有同样的条目标记'],
  'text/opens-in-signed-run': [2.39, '相邻各段文末都有署名'],
  'text/label-within': [-1.77, '条目标记在篇中'],
  'text/inside-after-finished': [-9, '以标点开头，而前文已完'],
  'text/second-in-brief': [-3.47, '简讯多只有一段'],
  'text/label-in-brief': [-3.51, '有条目标记'],
  'text/signature': [10.62, '落款'],
  'text/pair-closes': [6, '合上前文的引号或括号'],
  'text/pair-not-opened': [-5.2, '引号或括号在前文没有开头'],
  'text/pair-stays-open': [-3.66, '前文的引号或括号仍未合上'],
  'text/series-next': [4.64, '接上前文的序号'],
  'text/series-skips': [-1.97, '序号接不上前文'],
  'text/series-restarts': [-3.27, '序号重新开始'],
  'text/opens-in-series': [-0.62, '序号不是第一个'],
  'text/opens-speaking': [-1.4, '是对话中的一句'],
  'text/speaker-goes-on': [2.78, '对话继续'],
  'text/speaker-silent': [-1.27, '不是对话'],
  'text/table-announced': [3.67, '前文引出的表格'],
  'text/table': [-1.67, '表格'],
  // Caption and credit
  'caption/prior': [-6.82, '图片说明'],
  'caption/opens-page': [-2.03, '在第一条标题之上'],
  'caption/credit': [7.29, '末尾有摄影署名'],
  'caption/credit-follows': [2.55, '其后是摄影署名'],
  'caption/space': [8.37, '前面有空白'],
  'caption/space-after': [-3.33, '后面有空白'],
  'caption/depicts': [6.35, '以图为、①一类开头'],
  'caption/plain': [10.98, '与图片说明相邻的一句短话'],
  'caption/over-text': [-3.53, '像标题，其后是正文'],
  'caption/plain-sentence': [9.37, '与图片说明相邻的一个短句'],
  'caption/near-caption': [1.89, '与图片说明相邻'],
  'caption/unmarked': [-3.67, '没有图片说明的样子'],
  'caption/within-sentence': [-4.16, '插在未完的句子中'],
  'caption/wrapped': [1.19, '是折行的正文'],
  'caption/unfinished': [-8.06, '没有写完，也没有摄影署名'],
  'caption/one-sentence': [2.07, '只有一句'],
  'caption/several-sentences': [-7.64, '不止一句'],
  'caption/long': [0.16, '过长'],
  'caption/page-credit': [7.27, '本篇图片另有署名'],
  'credit/caption': [4.21, '在图片说明之后'],
  'credit/picture-story': [4.97, '图片新闻'],
  'credit/general': [1, '本文图片署名'],
  'credit/loose': [-4.46, '不知属于哪幅图'],
  // What a unit looks like among its neighbours, by the network that was learnt from many pages
  'guess/column': [1.19, '逐行判读不大像栏目名'],
  'guess/kicker': [0.69, '逐行判读不大像引题'],
  'guess/headline': [1.16, '逐行判读不大像标题'],
  'guess/headline-goes-on': [1.54, '逐行判读不大像标题的下一行'],
  'guess/headline-below': [0.54, '逐行判读不大像文后标题'],
  'guess/deck': [0.36, '逐行判读不大像副题'],
  'guess/byline': [1.02, '逐行判读不大像署名'],
  'guess/summary': [0.7, '逐行判读不大像提要'],
  'guess/text': [1.3, '逐行判读不大像正文'],
  'guess/text-opens': [1.63, '逐行判读不大像无标题正文起首'],
  'guess/subhead': [0.61, '逐行判读不大像小标题'],
  'guess/caption': [0.6, '逐行判读不大像图片说明'],
  'guess/credit': [0.74, '逐行判读不大像图片署名'],
  'guess/page': [0.87, '逐行判读不大像版面文字'],
  // Whole articles
  'article/no-headline': [-6.58, '没有标题'],
  'article/no-headline-dated': [0.32, '没有标题但有消息头'],
  'article/brief': [8.31, '简讯不设标题'],
  'article/no-text': [-20.46, '没有正文'],
  'article/picture-only': [4, '只有图片说明'],
  'article/unsigned': [3.54, '没有署名和消息头'],
  'article/tiny': [-18.79, '正文过短'],
  'article/broken-end': [1.56, '正文没有写完'],
  'article/covers': [7.25, '标题与正文用词相合'],
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

/** The weight in force of a rule. */
export const weightOf = (rule: Rule): number => inForce.get(rule) ?? 0

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
    const weight = weightOf(rule) * times
    this.sum += weight
    if (this.keepsNotes && times !== 0) this.notes.push({ rule, times, weight })
  }
}

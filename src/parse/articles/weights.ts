/**
 * Every piece of evidence that the page model weighs, in one place: its weight (log-odds by judgement; more is
 * more likely) and what it says to the archivist. The score of a division of the page is the sum over its
 * decisions.
 */
export const EVIDENCE = {
  // A line as a heading of any kind
  'heading/length-fits': [-0.92, '长短像标题'],
  'heading/rather-long': [-2.28, '作标题稍长'],
  'heading/too-long': [-3.24, '作标题过长'],
  'heading/far-too-long': [-6, '长得不像标题'],
  'heading/full-stop': [-3.6, '以句号结尾'],
  'heading/exclamation': [-0.42, '以叹号或问号结尾'],
  'heading/breaks-off': [-3.88, '以逗号、冒号一类结尾'],
  'heading/sentences-inside': [-3.65, '中间有句号'],
  'heading/comma': [-1.05, '含逗号'],
  'heading/markup': [4.02, '识别引擎标作标题'],
  'heading/wrapped': [-3.45, '是折行的正文'],
  'heading/fills-column': [3.21, '占满栏宽'],
  'heading/paragraph-breaks-off': [-5, '像断开的段落首行'],
  'heading/begins-inside': [-4, '以标点开头'],
  'heading/two-phrases': [1.99, '两个短句并列'],
  'heading/sentence-opening': [-4.73, '开头像句子'],
  'heading/name': [-8.6, '像人名'],
  'heading/unmarked': [-3.11, '本版标题多有标记，此行没有'],
  'heading/speaker': [-5.98, '是对话中的一句'],
  'heading/breaks-word': [-4.27, '行末断开一个词'],
  'heading/ends-word': [-3.94, '行首接上半个词'],
  'heading/half-pair': [-0.42, '引号或括号只有一半'],
  'heading/in-series': [-0.62, '带序号'],
  // A line as running text
  'text/long': [3, '成段'],
  'text/medium': [7.13, '有一段长'],
  'text/tiny': [0, '过短'],
  'text/full-stop': [2.6, '以句号结尾'],
  'text/exclamation': [0.29, '以叹号或问号结尾'],
  'text/breaks-off': [-6.31, '句子未完'],
  'text/open-short': [-5.76, '无标点结尾'],
  'text/sentences-inside': [1.71, '含多个句子'],
  'text/comma': [0.12, '含逗号'],
  'text/wrapped': [1.45, '折行的正文'],
  'text/fills-column': [-2.95, '占满栏宽'],
  'text/paragraph-breaks-off': [5, '像断开的段落首行'],
  'text/begins-inside': [1.5, '接着上文'],
  'text/markup': [-3.11, '识别引擎标作标题'],
  'text/speaker': [5.37, '是对话中的一句'],
  'text/breaks-word': [4.52, '行末断开一个词'],
  'text/ends-word': [4, '行首接上半个词'],
  // A new article under a headline that stands above it
  'headline/new-article': [-4, '另起一篇'],
  'headline/byline-follows': [-1.22, '其后是署名'],
  'headline/dateline-follows': [0.38, '其后是消息头'],
  'headline/after-column': [5.15, '在栏目名之后'],
  'headline/after-ended': [2.67, '上文已结束'],
  'headline/opens-page': [3.02, '在版面开头'],
  'headline/breaks-text': [0.05, '打断了未完的句子'],
  'headline/no-body-before': [-12.55, '上一篇还没有正文'],
  'headline/level': [3.95, '标题级别不低于上一篇'],
  'headline/nothing-follows': [-1.71, '其后没有正文'],
  'headline/very-short': [-1.33, '过短'],
  'headline/items-below': [-1.26, '其后是几条短讯'],
  'headline/dash': [-7.75, '以破折号结尾'],
  'headline/half-sentence': [-3.15, '话没有说完'],
  'headline/apart': [1.39, '与上文离得较开'],
  'headline/speaker-goes-on': [-2.83, '其下说话的人上文已说过话'],
  'headline/order-differs': [-0.93, '与本版标题位置不一致'],
  'headline/notice': [8.06, '公告、声明一类的标题'],
  'headline/genre': [-4.87, '像副题'],
  'headline/lead-follows': [3.36, '其后的正文以报道口气开头'],
  'headline/picture-follows': [4.27, '其后是图片新闻'],
  'headline/joins-line': [-0.89, '与上一行合成标题'],
  'headline/joins-word': [3.72, '与上一行合成一个词'],
  'headline/joins-notice': [4.67, '上一行与公告、启事合成标题'],
  'headline/joined-too-long': [-4.91, '合起来过长'],
  // A headline below its article
  'headline-below/prior': [-3.57, '标题在文后'],
  'headline-below/dated': [4.46, '所在文章有消息头'],
  'headline-below/adjacent': [0.73, '紧接正文'],
  'headline-below/distant': [-5.88, '与正文隔开'],
  'headline-below/breaks-text': [-0.12, '正文未完'],
  'headline-below/after-ended': [5.22, '正文已有署名'],
  'headline-below/order-differs': [-4.72, '与本版标题位置不一致'],
  // Kicker and deck
  'kicker/prior': [-6.67, '引题'],
  'kicker/goes-on': [-6.61, '引题不止一行'],
  'kicker/dash': [8.1, '以破折号结尾'],
  'kicker/place': [5.87, '是地名'],
  'kicker/lone-place': [-3.34, '本版只有这一个地名'],
  'kicker/framed-place': [4.11, '是括号中的地名'],
  'kicker/longer': [2.02, '比主标题长'],
  'kicker/listing': [-1.08, '并列短语'],
  'kicker/level': [0.94, '级别低于主标题'],
  'kicker/same-line': [1.83, '与主标题同行'],
  'kicker/one-block': [2.56, '与主标题紧连'],
  'kicker/breaks-text': [-0.36, '上文未完'],
  'kicker/genre': [-2.27, '像副题'],
  'kicker/below-headline': [-6.35, '在主标题之下'],
  'kicker/line-below-leads': [3.17, '下一行以破折号结尾'],
  'kicker/half-sentence': [4.71, '话没有说完，引出主标题'],
  'kicker/leads-on': [4.44, '话没有说完'],
  'kicker/leads-in': [2.24, '像一句没有句号的话，下有较短的标题'],
  'kicker/before-dated': [1.17, '主标题后是消息头或署名'],
  'deck/prior': [-7.23, '副题'],
  'deck/dash': [14.91, '以破折号开头'],
  'deck/longer': [2.89, '比主标题长'],
  'deck/detail': [2.54, '含逗号或数字'],
  'deck/half-sentence': [-4.8, '话没有说完'],
  'deck/long': [-1, '很长'],
  'deck/leads-in': [1.92, '像一句没有句号的话，引出下文'],
  'deck/level': [1.85, '级别低于主标题'],
  'deck/above-headline': [-10.79, '在主标题之上'],
  'deck/genre': [6.04, '写明体裁或由头'],
  'deck/below-byline-plain': [-8.75, '在署名之下，没有破折号'],
  'deck/byline-follows': [-1.17, '其后是署名'],
  'deck/text-follows': [-0.73, '其后是正文'],
  'deck/below-byline': [-1.94, '在署名之下'],
  // Standing head
  'column/prior': [-10.95, '栏目'],
  'column/marker': [7.52, '有栏目标记'],
  'column/short': [7.35, '很短'],
  'column/headline-follows': [1.43, '其后是有署名的标题'],
  'column/known': [4, '词表中的栏目'],
  'column/pinyin-follows': [8.06, '其后是拼音'],
  'column/briefs': [7.27, '简讯一类的栏目'],
  'column/items-below': [-1.74, '其后是几条短讯'],
  'column/one-block': [-5.51, '与下一行相连'],
  'column/quotes': [-2.23, '含引号'],
  'column/notice': [-2.74, '公告、启事一类的标题'],
  'column/place': [-3.97, '是地名'],
  'column/framed-place': [-6.11, '是括号中的地名'],
  'column/framed': [2.09, '左右有括号或符号'],
  'column/named': [4.21, '像栏目的名称'],
  'column/spread': [2.37, '字间留空'],
  'column/leads-to-text': [-5.36, '其后不是标题'],
  'column/box': [5.77, '是链接、背景一类，其下是标题'],
  'column/index': [7.95, '其后是导读'],
  'folio/masthead': [6, '版首的短行，其下是报眉'],
  'folio/above-folio': [5.21, '在报眉之上'],
  'folio/beside-folio': [2.94, '与报眉相连'],
  'folio/at-edge': [-2.53, '版首版尾的短行'],
  'folio/loose': [-5.31, '像版面文字'],
  'folio/itself': [7.03, '像报眉的一行'],
  'folio/contact': [-0.7, '报社的联系方式'],
  'folio/name': [2, '像报名'],
  // Subhead
  'subhead/prior': [-2.81, '小标题'],
  'subhead/within-text': [2.81, '在正文之中'],
  'subhead/before-text': [-7.02, '前面没有正文'],
  'subhead/dated-article': [-11.78, '消息少有小标题'],
  'subhead/byline-follows': [-4.2, '其后是署名'],
  'subhead/dateline-follows': [-5.55, '其后是消息头'],
  'subhead/no-text-follows': [-8.87, '其后不是正文'],
  'subhead/unsigned-article': [-7.77, '本篇没有署名和消息头'],
  'subhead/signed-below': [-3.08, '本篇没有消息头，下面有文末署名'],
  'subhead/box': [-3, '是链接、背景一类，其下是标题'],
  'subhead/speaker-goes-on': [2.76, '其下说话的人上文已说过话'],
  'subhead/lead-follows': [-0.36, '其后的正文以报道口气开头'],
  'subhead/parallel': [8.5, '与前面的小标题相称'],
  'subhead/apart': [-1.33, '与上文离得较开'],
  'subhead/space-differs': [-1.87, '与上文的间隔不同于前面的小标题'],
  'subhead/lines-differ': [-0.34, '行数与前面的小标题不同'],
  'subhead/thin-section': [-2.75, '前面的小节过短'],
  'subhead/in-notice': [-4.67, '公告、启事少有小标题'],
  'subhead/many': [-2.71, '小标题过多'],
  'subhead/opens-continued': [3, '上接他版，以小标题起'],
  'subhead/same-level': [-5.34, '与本篇标题同级'],
  'subhead/deeper-level': [4.66, '级别低于本篇标题'],
  'subhead/covers': [2.34, '与下文用词相合'],
  'subhead/level-differs': [-8.14, '与前面的小标题级别不同'],
  'subhead/no-text-between': [-13, '与上一个小标题之间没有正文'],
  'subhead/resumes': [-12.46, '回到前面的文章'],
  'subhead/resumes-again': [-12.8, '本版各栏交错，又回到前面的文章'],
  'subhead/resumes-lead': [1.99, '回到级别更高的头条'],
  'subhead/text-broken': [-6.34, '上段未完'],
  'subhead/after-ended': [-3.52, '本篇已署名结束'],
  'subhead/after-note': [-9, '本篇已有作者说明'],
  'subhead/under-column': [-15.52, '在栏目名之下'],
  'subhead/across-column': [-3.8, '栏目名下还没有文章'],
  'subhead/joins-line': [2.75, '与上一行合成小标题'],
  'subhead/series-next': [3.77, '接上前一个小标题的序号'],
  // Summary
  'summary/label': [13.22, '在核心提示之下'],
  // Byline
  'byline/under-headline': [10.67, '在标题之下'],
  'byline/after-text': [-1.13, '在文末'],
  'byline/no-title': [2.33, '没有身份'],
  'byline/closes-article': [0.84, '文章到此结束'],
  'byline/place': [-8.16, '是地名'],
  'byline/second': [-10.18, '本篇已有署名'],
  'byline/breaks-text': [-1.22, '正文未完'],
  'byline/above-headline': [-6.42, '在标题之上'],
  'byline/above-below-kicker': [14.32, '在引题与标题之间'],
  'byline/above-apart': [10.57, '与上文隔开'],
  'byline/leaves-unsigned': [-2.94, '上一篇没有署名'],
  'byline/stray': [-5.28, '无处归属'],
  // Running text
  'text/opens-untitled': [0.82, '无标题起篇'],
  'text/opens-dated': [-1.06, '消息头起篇'],
  'text/opens-dated-anew': [3.27, '上一篇也有消息头'],
  'text/opens-continued': [9.09, '上接他版'],
  'text/continued-within': [-6.97, '篇中又有上接他版'],
  'text/opens-page': [0.48, '版面以正文开头'],
  'text/after-headline-below': [4.08, '上一篇已有文后标题'],
  'text/after-column': [6.18, '在栏目名之后'],
  'text/breaks-text': [2.42, '上文未完'],
  'text/second-dateline': [-18.41, '篇中又有消息头'],
  'text/second-byline': [-10.7, '篇中又有署名'],
  'text/after-ended': [-1.48, '本篇已结束'],
  'text/after-note': [-6, '本篇已有作者说明'],
  'text/wording-elsewhere': [-0.89, '用词更合另一篇未完的'],
  'text/wording-of-finished': [-0.93, '用词更合另一篇'],
  'text/headline-elsewhere': [-15.19, '用词更合另一篇的标题'],
  'text/join-word': [1.88, '断处正好合成一个词'],
  'text/join-fits': [-2.52, '断处接得上'],
  'text/join-unheard': [-3.85, '断处接法少见'],
  'text/continues': [5.78, '接上未完的句子'],
  'text/after-headline-below-same': [-0.05, '标题已在文后'],
  'text/lead-goes-on': [3, '标题后有署名，其后续文'],
  'text/under-column': [-13.46, '栏目名之后应有标题'],
  'text/across-column': [0.38, '栏目名下还没有文章'],
  'text/reads-on': [0.73, '断处读得通'],
  'text/resumes': [-11.8, '回到前面的文章'],
  'text/resumes-again': [-12.11, '本版各栏交错，又回到前面的文章'],
  'text/round-begins': [-5.74, '各栏轮流，第二次轮到'],
  'text/round-goes-on': [-5.12, '各栏一直轮流，正轮到它'],
  'text/steady-round-goes-on': [-2.42, '各栏轮流已久，正轮到它'],
  'text/steady-round-ends': [-2.91, '各栏轮流已久，却没有轮到它'],
  'text/round-ends': [-0.03, '各栏一直轮流，却没有轮到它'],
  'text/round-ends-soon': [3.09, '各栏刚开始轮流，却没有轮到它'],
  'text/midway-in-broken': [0.66, '开头像接着一句话，前文未完'],
  'text/midway-after-finished': [-0.56, '开头像接着一句话，而前文已完'],
  'text/midway-opens': [-0.89, '开头像接着一句话，不像起篇'],
  'text/flush-after-finished': [-5.3, '没有缩进，而前文已完'],
  'text/flush-opens': [-2.36, '没有缩进，却在篇首'],
  'text/indented-in-broken': [-2.51, '缩进另起一段，而前文未完'],
  'text/round-begins-anew': [-7.57, '各栏轮流过，又像前面那样轮到'],
  'text/turn-of-finished': [1.99, '轮到它，它的前文已完'],
  'text/turn-breaks-text': [-1.08, '轮到它，正在读的文章未完'],
  'text/round-ends-in-broken': [-0.02, '没有轮到它，但它的前文未完'],
  'text/round-ends-finished-soon': [-0.68, '各栏刚开始轮流，却没有轮到前文已完的'],
  'text/round-ends-finished': [-1.72, '各栏一直轮流，却没有轮到前文已完的'],
  'text/steady-round-ends-finished': [-0.3, '各栏轮流已久，却没有轮到前文已完的'],
  'text/turns-inside-block': [-0.45, '在一块文字之中'],
  'text/resumes-at-page-stride': [0.69, '本版断句处看得出各栏轮流'],
  'text/stays-off-page-stride': [-2, '本版断句处看得出各栏轮流，没有轮到它'],
  'text/resumes-broken': [5.87, '前文未完'],
  'text/resumes-pending': [-1.89, '正在读的文章已完，前文未完'],
  'text/resumes-in-turn': [2.98, '轮到最早未完的文章'],
  'text/leaves-pending': [-0.52, '别的文章还没有完'],
  'text/leaves-pending-soon': [0.38, '别的文章还没有完，刚离开不久'],
  'text/resumes-inside': [6, '以标点开头，接前文'],
  'text/credit-after-text': [-7.02, '段末有摄影署名'],
  'text/over-credit': [-3.51, '短短一句，其后是摄影署名'],
  'text/leads-in': [-3.88, '像一句没有句号的话，下有较短的标题'],
  'text/opens-brief': [3.51, '简讯栏中另起一条'],
  'text/contact': [8.1, '联系方式'],
  'text/office': [6.92, '单位落款'],
  'text/verse': [4, '诗行'],
  'text/opens-labelled': [2.06, '条目开头'],
  'text/opens-in-label-run': [5.27, '相邻各段有同样的条目标记'],
  'text/opens-in-signed-run': [3, '相邻各段文末都有署名'],
  'text/label-within': [1.16, '条目标记在篇中'],
  'text/inside-after-finished': [-9.03, '以标点开头，而前文已完'],
  'text/opens-between-labels': [-4, '上下条目都有标签，这里没有'],
  'text/between-labels': [3, '条目的下文'],
  'text/second-in-brief': [-2.93, '简讯多只有一段'],
  'text/label-in-brief': [-4.29, '有条目标记'],
  'text/signature': [10.2, '落款'],
  'text/pair-closes': [6.75, '合上前文的引号或括号'],
  'text/pair-not-opened': [-5.08, '引号或括号在前文没有开头'],
  'text/pair-stays-open': [-3.72, '前文的引号或括号仍未合上'],
  'text/series-next': [5.96, '接上前文的序号'],
  'text/series-skips': [-2, '序号接不上前文'],
  'text/series-restarts': [-3.27, '序号重新开始'],
  'text/opens-in-series': [-2.07, '序号不是第一个'],
  'text/opens-speaking': [-0.92, '是对话中的一句'],
  'text/speaker-goes-on': [-1.43, '对话继续'],
  'text/speaker-silent': [-4.43, '不是对话'],
  'text/table-announced': [2.96, '前文引出的表格'],
  'text/table': [-0.96, '表格'],
  // Caption and credit
  'caption/prior': [-6.26, '图片说明'],
  'caption/opens-page': [-1.7, '在第一条标题之上'],
  'caption/credit': [7.2, '末尾有摄影署名'],
  'caption/credit-follows': [2, '其后是摄影署名'],
  'caption/space': [7.9, '前面有空白'],
  'caption/space-after': [-3.21, '后面有空白'],
  'caption/depicts': [5.23, '以图为、①一类开头'],
  'caption/points-out': [4.05, '写明谁在图中何处'],
  'caption/plain': [10.66, '与图片说明相邻的一句短话'],
  'caption/over-text': [-3.62, '像标题，其后是正文'],
  'caption/plain-sentence': [7.88, '与图片说明相邻的一个短句'],
  'caption/near-caption': [1.29, '与图片说明相邻'],
  'caption/unmarked': [-2.51, '没有图片说明的样子'],
  'caption/within-sentence': [-3.83, '插在未完的句子中'],
  'caption/wrapped': [0.62, '是折行的正文'],
  'caption/unfinished': [-7.08, '没有写完，也没有摄影署名'],
  'caption/one-sentence': [1.75, '只有一句'],
  'caption/several-sentences': [-7.1, '不止一句'],
  'caption/long': [0.11, '过长'],
  'caption/page-credit': [6.18, '本篇图片另有署名'],
  'credit/caption': [3.69, '在图片说明之后'],
  'credit/picture-story': [4.98, '图片新闻'],
  'credit/general': [0.53, '本文图片署名'],
  'credit/loose': [-4.66, '不知属于哪幅图'],
  // What a unit looks like among its neighbours, by the network that was learnt from many pages
  'guess/column': [0.77, '逐行判读不大像栏目名'],
  'guess/kicker': [0.47, '逐行判读不大像引题'],
  'guess/headline': [0.75, '逐行判读不大像标题'],
  'guess/headline-goes-on': [1.62, '逐行判读不大像标题的下一行'],
  'guess/headline-below': [0.74, '逐行判读不大像文后标题'],
  'guess/deck': [-0.05, '逐行判读不大像副题'],
  'guess/byline': [0.92, '逐行判读不大像署名'],
  'guess/summary': [0.7, '逐行判读不大像提要'],
  'guess/text': [0.8, '逐行判读不大像正文'],
  'guess/text-returns': [0.69, '逐行判读不大像接回前文'],
  'guess/text-opens': [2.14, '逐行判读不大像无标题正文起首'],
  'guess/subhead': [0.64, '逐行判读不大像小标题'],
  'guess/caption': [0.73, '逐行判读不大像图片说明'],
  'guess/credit': [1.22, '逐行判读不大像图片署名'],
  'guess/page': [1.28, '逐行判读不大像版面文字'],
  // Whole articles
  'article/no-headline': [-5.2, '没有标题'],
  'article/no-headline-dated': [-0.81, '没有标题但有消息头'],
  'article/brief': [9.49, '简讯不设标题'],
  'article/no-text': [-20.56, '没有正文'],
  'article/picture-only': [4, '只有图片说明'],
  'article/unsigned': [0.85, '没有署名和消息头'],
  'article/tiny': [-19.93, '正文过短'],
  'article/broken-end': [-1.43, '正文没有写完'],
  'article/covers': [5.7, '标题与正文用词相合'],
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
const NO_NOTES: Note[] = []
export const NOTHING: Weighed = { sum: 0, notes: NO_NOTES }

/** Sums evidence; keeps the single pieces only where someone asks for reasons. */
export class Tally implements Weighed {
  sum = 0
  readonly keepsNotes: boolean
  notes: Note[]
  constructor(keepsNotes = false) {
    this.keepsNotes = keepsNotes
    this.notes = keepsNotes ? [] : NO_NOTES
  }
  /** Begins anew with what has been weighed before. */
  restart(base: Weighed): void {
    this.sum = base.sum
    if (this.keepsNotes) this.notes = [...base.notes]
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

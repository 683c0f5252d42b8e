/**
 * Every piece of evidence that the page model weighs, in one place: its weight (log-odds by judgement; more is
 * more likely) and what it says to the archivist. The score of a division of the page is the sum over its
 * decisions.
 */
export const EVIDENCE = {
  // A line as a heading of any kind
  'heading/length-fits': [-1.01, '长短像标题'],
  'heading/rather-long': [-2.16, '作标题稍长'],
  'heading/too-long': [-3.21, '作标题过长'],
  'heading/far-too-long': [-6, '长得不像标题'],
  'heading/full-stop': [-3.6, '以句号结尾'],
  'heading/exclamation': [-0.49, '以叹号或问号结尾'],
  'heading/breaks-off': [-3.8, '以逗号、冒号一类结尾'],
  'heading/sentences-inside': [-3.65, '中间有句号'],
  'heading/comma': [-1.15, '含逗号'],
  'heading/markup': [4.01, '识别引擎标作标题'],
  'heading/wrapped': [-3.45, '是折行的正文'],
  'heading/fills-column': [3.18, '占满栏宽'],
  'heading/paragraph-breaks-off': [-5, '像断开的段落首行'],
  'heading/begins-inside': [-4, '以标点开头'],
  'heading/two-phrases': [1.93, '两个短句并列'],
  'heading/sentence-opening': [-4.74, '开头像句子'],
  'heading/name': [-8.55, '像人名'],
  'heading/unmarked': [-3.12, '本版标题多有标记，此行没有'],
  'heading/speaker': [-5.98, '是对话中的一句'],
  'heading/breaks-word': [-4.39, '行末断开一个词'],
  'heading/ends-word': [-4.01, '行首接上半个词'],
  'heading/half-pair': [-0.42, '引号或括号只有一半'],
  'heading/in-series': [-0.64, '带序号'],
  // A line as running text
  'text/long': [3, '成段'],
  'text/medium': [6.95, '有一段长'],
  'text/tiny': [0.07, '过短'],
  'text/full-stop': [2.6, '以句号结尾'],
  'text/exclamation': [0.36, '以叹号或问号结尾'],
  'text/breaks-off': [-6.34, '句子未完'],
  'text/open-short': [-5.56, '无标点结尾'],
  'text/sentences-inside': [1.65, '含多个句子'],
  'text/comma': [0.17, '含逗号'],
  'text/wrapped': [1.45, '折行的正文'],
  'text/fills-column': [-2.98, '占满栏宽'],
  'text/paragraph-breaks-off': [5, '像断开的段落首行'],
  'text/begins-inside': [1.5, '接着上文'],
  'text/markup': [-3.11, '识别引擎标作标题'],
  'text/speaker': [5.37, '是对话中的一句'],
  'text/breaks-word': [4.61, '行末断开一个词'],
  'text/ends-word': [4.07, '行首接上半个词'],
  // A new article under a headline that stands above it
  'headline/new-article': [-4.1, '另起一篇'],
  'headline/byline-follows': [-1.25, '其后是署名'],
  'headline/dateline-follows': [0.55, '其后是消息头'],
  'headline/after-column': [5.12, '在栏目名之后'],
  'headline/after-ended': [2.63, '上文已结束'],
  'headline/opens-page': [3.02, '在版面开头'],
  'headline/breaks-text': [-0.05, '打断了未完的句子'],
  'headline/no-body-before': [-12.55, '上一篇还没有正文'],
  'headline/level': [4.05, '标题级别不低于上一篇'],
  'headline/nothing-follows': [-1.52, '其后没有正文'],
  'headline/very-short': [-1.56, '过短'],
  'headline/items-below': [-1.24, '其后是几条短讯'],
  'headline/dash': [-7.75, '以破折号结尾'],
  'headline/half-sentence': [-3.13, '话没有说完'],
  'headline/apart': [1.36, '与上文离得较开'],
  'headline/speaker-goes-on': [-2.97, '其下说话的人上文已说过话'],
  'headline/order-differs': [-1.09, '与本版标题位置不一致'],
  'headline/notice': [8, '公告、声明一类的标题'],
  'headline/genre': [-4.92, '像副题'],
  'headline/lead-follows': [3.25, '其后的正文以报道口气开头'],
  'headline/picture-follows': [4.41, '其后是图片新闻'],
  'headline/joins-line': [-0.88, '与上一行合成标题'],
  'headline/joins-word': [3.65, '与上一行合成一个词'],
  'headline/joins-notice': [4.69, '上一行与公告、启事合成标题'],
  'headline/joined-too-long': [-4.91, '合起来过长'],
  // A headline below its article
  'headline-below/prior': [-3.64, '标题在文后'],
  'headline-below/dated': [4.23, '所在文章有消息头'],
  'headline-below/adjacent': [0.63, '紧接正文'],
  'headline-below/distant': [-5.85, '与正文隔开'],
  'headline-below/breaks-text': [-0.02, '正文未完'],
  'headline-below/after-ended': [5.14, '正文已有署名'],
  'headline-below/order-differs': [-4.6, '与本版标题位置不一致'],
  // Kicker and deck
  'kicker/prior': [-6.32, '引题'],
  'kicker/goes-on': [-6.7, '引题不止一行'],
  'kicker/dash': [7.85, '以破折号结尾'],
  'kicker/place': [5.8, '是地名'],
  'kicker/lone-place': [-3.32, '本版只有这一个地名'],
  'kicker/framed-place': [4.11, '是括号中的地名'],
  'kicker/longer': [2.32, '比主标题长'],
  'kicker/listing': [-1.13, '并列短语'],
  'kicker/level': [0.94, '级别低于主标题'],
  'kicker/same-line': [1.83, '与主标题同行'],
  'kicker/one-block': [2.6, '与主标题紧连'],
  'kicker/breaks-text': [-0.6, '上文未完'],
  'kicker/genre': [-2.27, '像副题'],
  'kicker/below-headline': [-6.53, '在主标题之下'],
  'kicker/line-below-leads': [3.13, '下一行以破折号结尾'],
  'kicker/half-sentence': [4.75, '话没有说完，引出主标题'],
  'kicker/leads-on': [4.5, '话没有说完'],
  'kicker/leads-in': [2.25, '像一句没有句号的话，下有较短的标题'],
  'kicker/before-dated': [1.34, '主标题后是消息头或署名'],
  'deck/prior': [-6.98, '副题'],
  'deck/dash': [14.87, '以破折号开头'],
  'deck/longer': [3.08, '比主标题长'],
  'deck/detail': [2.57, '含逗号或数字'],
  'deck/half-sentence': [-4.83, '话没有说完'],
  'deck/long': [-1, '很长'],
  'deck/leads-in': [2.1, '像一句没有句号的话，引出下文'],
  'deck/level': [1.9, '级别低于主标题'],
  'deck/above-headline': [-10.83, '在主标题之上'],
  'deck/genre': [5.99, '写明体裁或由头'],
  'deck/below-byline-plain': [-8.7, '在署名之下，没有破折号'],
  'deck/byline-follows': [-1.08, '其后是署名'],
  'deck/text-follows': [-0.81, '其后是正文'],
  'deck/below-byline': [-1.94, '在署名之下'],
  // Standing head
  'column/prior': [-11.27, '栏目'],
  'column/marker': [7.42, '有栏目标记'],
  'column/short': [7.04, '很短'],
  'column/headline-follows': [1.29, '其后是有署名的标题'],
  'column/known': [4, '词表中的栏目'],
  'column/pinyin-follows': [8.06, '其后是拼音'],
  'column/briefs': [7.27, '简讯一类的栏目'],
  'column/items-below': [-1.79, '其后是几条短讯'],
  'column/one-block': [-5.4, '与下一行相连'],
  'column/quotes': [-2.29, '含引号'],
  'column/notice': [-2.69, '公告、启事一类的标题'],
  'column/place': [-3.89, '是地名'],
  'column/framed-place': [-6.11, '是括号中的地名'],
  'column/framed': [2, '左右有括号或符号'],
  'column/named': [4.1, '像栏目的名称'],
  'column/spread': [2.43, '字间留空'],
  'column/leads-to-text': [-5.57, '其后不是标题'],
  'column/box': [5.74, '是链接、背景一类，其下是标题'],
  'column/index': [7.84, '其后是导读'],
  'folio/masthead': [6, '版首的短行，其下是报眉'],
  'folio/above-folio': [5.21, '在报眉之上'],
  'folio/beside-folio': [2.97, '与报眉相连'],
  'folio/at-edge': [-2.52, '版首版尾的短行'],
  'folio/loose': [-5.27, '像版面文字'],
  'folio/itself': [7.06, '像报眉的一行'],
  'folio/contact': [-0.77, '报社的联系方式'],
  'folio/name': [2, '像报名'],
  // Subhead
  'subhead/prior': [-2.8, '小标题'],
  'subhead/within-text': [2.82, '在正文之中'],
  'subhead/before-text': [-7.02, '前面没有正文'],
  'subhead/dated-article': [-11.78, '消息少有小标题'],
  'subhead/byline-follows': [-4.2, '其后是署名'],
  'subhead/dateline-follows': [-5.62, '其后是消息头'],
  'subhead/no-text-follows': [-8.94, '其后不是正文'],
  'subhead/unsigned-article': [-7.7, '本篇没有署名和消息头'],
  'subhead/signed-below': [-3.02, '本篇没有消息头，下面有文末署名'],
  'subhead/box': [-3.03, '是链接、背景一类，其下是标题'],
  'subhead/speaker-goes-on': [2.94, '其下说话的人上文已说过话'],
  'subhead/lead-follows': [-0.33, '其后的正文以报道口气开头'],
  'subhead/parallel': [8.62, '与前面的小标题相称'],
  'subhead/apart': [-1.31, '与上文离得较开'],
  'subhead/space-differs': [-1.94, '与上文的间隔不同于前面的小标题'],
  'subhead/lines-differ': [-0.39, '行数与前面的小标题不同'],
  'subhead/thin-section': [-2.83, '前面的小节过短'],
  'subhead/in-notice': [-4.67, '公告、启事少有小标题'],
  'subhead/many': [-2.64, '小标题过多'],
  'subhead/opens-continued': [3, '上接他版，以小标题起'],
  'subhead/same-level': [-5.36, '与本篇标题同级'],
  'subhead/deeper-level': [4.66, '级别低于本篇标题'],
  'subhead/covers': [2.43, '与下文用词相合'],
  'subhead/level-differs': [-8.11, '与前面的小标题级别不同'],
  'subhead/no-text-between': [-13, '与上一个小标题之间没有正文'],
  'subhead/resumes': [-12.61, '回到前面的文章'],
  'subhead/resumes-again': [-12.59, '本版各栏交错，又回到前面的文章'],
  'subhead/resumes-lead': [2.04, '回到级别更高的头条'],
  'subhead/text-broken': [-6.24, '上段未完'],
  'subhead/after-ended': [-3.53, '本篇已署名结束'],
  'subhead/after-note': [-9, '本篇已有作者说明'],
  'subhead/under-column': [-15.52, '在栏目名之下'],
  'subhead/across-column': [-3.73, '栏目名下还没有文章'],
  'subhead/joins-line': [2.62, '与上一行合成小标题'],
  'subhead/series-next': [3.74, '接上前一个小标题的序号'],
  // Summary
  'summary/label': [13.22, '在核心提示之下'],
  // Byline
  'byline/under-headline': [10.75, '在标题之下'],
  'byline/after-text': [-1.32, '在文末'],
  'byline/no-title': [2.2, '没有身份'],
  'byline/closes-article': [0.72, '文章到此结束'],
  'byline/place': [-8.17, '是地名'],
  'byline/second': [-10.16, '本篇已有署名'],
  'byline/breaks-text': [-1.28, '正文未完'],
  'byline/above-headline': [-6.35, '在标题之上'],
  'byline/above-below-kicker': [14.3, '在引题与标题之间'],
  'byline/above-apart': [10.6, '与上文隔开'],
  'byline/leaves-unsigned': [-2.91, '上一篇没有署名'],
  'byline/stray': [-5.36, '无处归属'],
  // Running text
  'text/opens-untitled': [0.39, '无标题起篇'],
  'text/opens-dated': [-1.29, '消息头起篇'],
  'text/opens-dated-anew': [3.05, '上一篇也有消息头'],
  'text/opens-continued': [9.06, '上接他版'],
  'text/continued-within': [-7.03, '篇中又有上接他版'],
  'text/opens-page': [0.48, '版面以正文开头'],
  'text/after-headline-below': [4.3, '上一篇已有文后标题'],
  'text/after-column': [5.86, '在栏目名之后'],
  'text/breaks-text': [2.32, '上文未完'],
  'text/second-dateline': [-18.41, '篇中又有消息头'],
  'text/second-byline': [-10.7, '篇中又有署名'],
  'text/after-ended': [-1.98, '本篇已结束'],
  'text/after-note': [-6, '本篇已有作者说明'],
  'text/wording-elsewhere': [-0.95, '用词更合另一篇未完的'],
  'text/wording-of-finished': [-0.91, '用词更合另一篇'],
  'text/headline-elsewhere': [-15.16, '用词更合另一篇的标题'],
  'text/join-word': [1.96, '断处正好合成一个词'],
  'text/join-fits': [-2.55, '断处接得上'],
  'text/join-unheard': [-3.84, '断处接法少见'],
  'text/continues': [5.85, '接上未完的句子'],
  'text/after-headline-below-same': [-0.22, '标题已在文后'],
  'text/lead-goes-on': [3, '标题后有署名，其后续文'],
  'text/under-column': [-13.38, '栏目名之后应有标题'],
  'text/across-column': [0.31, '栏目名下还没有文章'],
  'text/reads-on': [0.69, '断处读得通'],
  'text/resumes': [-11.56, '回到前面的文章'],
  'text/resumes-again': [-12.07, '本版各栏交错，又回到前面的文章'],
  'text/round-begins': [-5.74, '各栏轮流，第二次轮到'],
  'text/round-goes-on': [-5.02, '各栏一直轮流，正轮到它'],
  'text/steady-round-goes-on': [-2.42, '各栏轮流已久，正轮到它'],
  'text/steady-round-ends': [-2.91, '各栏轮流已久，却没有轮到它'],
  'text/round-ends': [-0.1, '各栏一直轮流，却没有轮到它'],
  'text/round-ends-soon': [3.21, '各栏刚开始轮流，却没有轮到它'],
  'text/midway-in-broken': [0.84, '开头像接着一句话，前文未完'],
  'text/midway-after-finished': [-0.61, '开头像接着一句话，而前文已完'],
  'text/midway-opens': [-0.88, '开头像接着一句话，不像起篇'],
  'text/flush-after-finished': [-5.2, '没有缩进，而前文已完'],
  'text/flush-opens': [-2.29, '没有缩进，却在篇首'],
  'text/indented-in-broken': [-2.51, '缩进另起一段，而前文未完'],
  'text/round-begins-anew': [-7.55, '各栏轮流过，又像前面那样轮到'],
  'text/turn-of-finished': [2.13, '轮到它，它的前文已完'],
  'text/turn-breaks-text': [-1.19, '轮到它，正在读的文章未完'],
  'text/round-ends-in-broken': [-0.04, '没有轮到它，但它的前文未完'],
  'text/round-ends-finished-soon': [-0.39, '各栏刚开始轮流，却没有轮到前文已完的'],
  'text/round-ends-finished': [-1.68, '各栏一直轮流，却没有轮到前文已完的'],
  'text/steady-round-ends-finished': [-0.27, '各栏轮流已久，却没有轮到前文已完的'],
  'text/turns-inside-block': [-0.4, '在一块文字之中'],
  'text/resumes-at-page-stride': [0.65, '本版断句处看得出各栏轮流'],
  'text/stays-off-page-stride': [-2, '本版断句处看得出各栏轮流，没有轮到它'],
  'text/resumes-broken': [5.71, '前文未完'],
  'text/resumes-pending': [-1.94, '正在读的文章已完，前文未完'],
  'text/resumes-in-turn': [2.94, '轮到最早未完的文章'],
  'text/leaves-pending': [-0.49, '别的文章还没有完'],
  'text/leaves-pending-soon': [0.1, '别的文章还没有完，刚离开不久'],
  'text/resumes-inside': [6, '以标点开头，接前文'],
  'text/credit-after-text': [-7.05, '段末有摄影署名'],
  'text/over-credit': [-3.56, '短短一句，其后是摄影署名'],
  'text/leads-in': [-3.93, '像一句没有句号的话，下有较短的标题'],
  'text/opens-brief': [3.32, '简讯栏中另起一条'],
  'text/contact': [8.21, '联系方式'],
  'text/office': [6.96, '单位落款'],
  'text/verse': [4, '诗行'],
  'text/opens-labelled': [2.24, '条目开头'],
  'text/opens-in-label-run': [5.02, '相邻各段有同样的条目标记'],
  'text/opens-in-signed-run': [3.03, '相邻各段文末都有署名'],
  'text/label-within': [1.25, '条目标记在篇中'],
  'text/inside-after-finished': [-9.05, '以标点开头，而前文已完'],
  'text/opens-between-labels': [-4.48, '上下条目都有标签，这里没有'],
  'text/between-labels': [3.42, '条目的下文'],
  'text/second-in-brief': [-3.35, '简讯多只有一段'],
  'text/label-in-brief': [-4.3, '有条目标记'],
  'text/signature': [10.21, '落款'],
  'text/pair-closes': [6.75, '合上前文的引号或括号'],
  'text/pair-not-opened': [-5.08, '引号或括号在前文没有开头'],
  'text/pair-stays-open': [-3.7, '前文的引号或括号仍未合上'],
  'text/series-next': [5.83, '接上前文的序号'],
  'text/series-skips': [-2, '序号接不上前文'],
  'text/series-restarts': [-3.27, '序号重新开始'],
  'text/opens-in-series': [-1.93, '序号不是第一个'],
  'text/opens-speaking': [-0.88, '是对话中的一句'],
  'text/speaker-goes-on': [-1.29, '对话继续'],
  'text/speaker-silent': [-4.32, '不是对话'],
  'text/table-announced': [2.96, '前文引出的表格'],
  'text/table': [-0.96, '表格'],
  // Caption and credit
  'caption/prior': [-5.91, '图片说明'],
  'caption/opens-page': [-1.7, '在第一条标题之上'],
  'caption/credit': [7.26, '末尾有摄影署名'],
  'caption/credit-follows': [1.93, '其后是摄影署名'],
  'caption/space': [7.91, '前面有空白'],
  'caption/space-after': [-3.25, '后面有空白'],
  'caption/depicts': [5.22, '以图为、①一类开头'],
  'caption/points-out': [4.03, '写明谁在图中何处'],
  'caption/plain': [10.66, '与图片说明相邻的一句短话'],
  'caption/over-text': [-3.6, '像标题，其后是正文'],
  'caption/plain-sentence': [8.13, '与图片说明相邻的一个短句'],
  'caption/near-caption': [1.35, '与图片说明相邻'],
  'caption/unmarked': [-2.15, '没有图片说明的样子'],
  'caption/within-sentence': [-3.81, '插在未完的句子中'],
  'caption/wrapped': [0.62, '是折行的正文'],
  'caption/unfinished': [-7.05, '没有写完，也没有摄影署名'],
  'caption/one-sentence': [2.1, '只有一句'],
  'caption/several-sentences': [-7.1, '不止一句'],
  'caption/long': [0.11, '过长'],
  'caption/page-credit': [6.16, '本篇图片另有署名'],
  'credit/caption': [3.6, '在图片说明之后'],
  'credit/picture-story': [5.04, '图片新闻'],
  'credit/general': [0.53, '本文图片署名'],
  'credit/loose': [-4.66, '不知属于哪幅图'],
  // What a unit looks like among its neighbours, by the network that was learnt from many pages
  'guess/column': [0.68, '逐行判读不大像栏目名'],
  'guess/kicker': [0.55, '逐行判读不大像引题'],
  'guess/headline': [0.6, '逐行判读不大像标题'],
  'guess/headline-goes-on': [1.66, '逐行判读不大像标题的下一行'],
  'guess/headline-below': [0.91, '逐行判读不大像文后标题'],
  'guess/deck': [0.02, '逐行判读不大像副题'],
  'guess/byline': [1.31, '逐行判读不大像署名'],
  'guess/summary': [0.7, '逐行判读不大像提要'],
  'guess/text': [0.78, '逐行判读不大像正文'],
  'guess/text-returns': [0.75, '逐行判读不大像接回前文'],
  'guess/text-opens': [2.02, '逐行判读不大像无标题正文起首'],
  'guess/subhead': [0.76, '逐行判读不大像小标题'],
  'guess/caption': [0.9, '逐行判读不大像图片说明'],
  'guess/credit': [1.23, '逐行判读不大像图片署名'],
  'guess/page': [1.3, '逐行判读不大像版面文字'],
  // Whole articles
  'article/no-headline': [-5.56, '没有标题'],
  'article/no-headline-dated': [-0.71, '没有标题但有消息头'],
  'article/brief': [9.19, '简讯不设标题'],
  'article/no-text': [-20.6, '没有正文'],
  'article/picture-only': [4, '只有图片说明'],
  'article/unsigned': [0.38, '没有署名和消息头'],
  'article/tiny': [-20.11, '正文过短'],
  'article/broken-end': [-1.57, '正文没有写完'],
  'article/covers': [5.64, '标题与正文用词相合'],
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

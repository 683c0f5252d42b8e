import type { BylineRole } from '../../record/article.ts'

/** A newsroom, by the endings of the names of newspapers, agencies and stations. */
export const NEWSROOM =
  '(?:本报|本刊|本网|本台|本社|新华社|中新社|中央社|\\p{Script=Han}{0,6}(?:日报|晚报|晨报|早报|商报|时报|导报|周报|快报|都市报|新报|民报|青年报|报社|新闻网|在线|新华网|人民网|央视|电视台|电台|通讯社|记协|融媒体?中心|新闻中心|广播站|宣传[部科处]|电视站|报道组))'
const POST = '(?:(?:常?驻|派驻)?\\p{Script=Han}{2,4}?)?'
const RANK =
  '(?:全媒体|融媒体?|视频|数字|特约|特派|特别|首席|见习|实习|高级|资深|主任|专职|兼职|摄影|文字|体育|文化|财经|时政|校园|学生|小)'
const OFFICE =
  '(?:记者|通讯员|通讯 员|实习生|报道员|评论员|观察员|撰稿人|撰稿员|撰稿|作者|编辑|主笔|摄影师|摄影员|专栏作家|特稿|采访团|采访组)'
const TITLE = new RegExp(
  `^(?:${NEWSROOM}${POST}|驻\\p{Script=Han}{1,4})?\\s?${RANK}{0,4}\\s?${OFFICE}(?:组|团|站)?`,
  'u',
)
const READER =
  /^(?:本报|热心|\p{Script=Han}{2,3}(?:省|市|县|区))?(?:读者|市民|网友|村民|居民|观众|听众|家长|业主|游客)(?=\s|:)/u

/** A title at the start of a text: what it is, where it ends, and how sure it makes the name behind it. */
export interface Title {
  words: string
  role: BylineRole
  /** No newsroom, no rank: 记者连线 and 编辑推荐 begin with such a title, too. */
  isBare: boolean
  /** The title of somebody who is no journalist. */
  isReader: boolean
}

/** Reads a title that opens the text (folded form): `本报记者`, `晨报首席记者`, `驻京记者`, `通讯员`, `读者`. */
export function readTitle(folded: string): Title | undefined {
  const words = TITLE.exec(folded)?.[0]
  if (words !== undefined)
    return { words, role: roleOfTitle(words), isBare: words.length <= 3, isReader: false }
  const reader = READER.exec(folded)?.[0]
  return reader === undefined
    ? undefined
    : { words: reader, role: 'contributor', isBare: true, isReader: true }
}

/** The role that a title gives: 通讯员 is a correspondent, 特约记者 special, 实习生 intern, a bare 记者 reporter. */
function roleOfTitle(title: string): BylineRole {
  if (/通讯 ?员|报道员/u.test(title)) return 'correspondent'
  if (/实习|见习/u.test(title)) return 'intern'
  if (/特约/u.test(title)) return 'special'
  if (/摄影[师员]/u.test(title)) return 'photographer'
  if (/编辑/u.test(title)) return 'editor'
  if (/记者|评论员|观察员|主笔|采访/u.test(title)) return 'reporter'
  return 'contributor'
}

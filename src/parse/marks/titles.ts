import type { BylineRole } from '../../record/article.ts'

const WORDS = [
  '记者',
  '通讯员',
  '特派员',
  '特约员',
  '实习生',
  '报道员',
  '评论员',
  '观察员',
  '撰稿人',
  '撰稿员',
  '撰稿',
  '作者',
  '编辑',
  '责编',
  '校对',
  '编译',
  '主笔',
  '摄影师',
  '摄影员',
]
const LONGER_WORDS = ['专栏作家', '特稿', '采访团', '采访组']
/** The last two characters of a title. */
export const TITLE_ENDINGS = ['摄影', ...[...WORDS, ...LONGER_WORDS].map((word) => word.slice(-2))]

/** Titles are often set with spaces between their characters: 本 报 记 者. */
const spaced = (...words: readonly string[]): string =>
  words.map((word) => [...word].join('\\s{0,3}')).join('|')
/** How a title ends: asked first, since most lines hold none. */
const CUE = new RegExp(spaced(...TITLE_ENDINGS), 'u')

const HOUSE = `(?:${spaced('本报', '本刊', '本网', '本台', '本社')})`
const AGENCY = '新华社|中新社|中央社|新华网|人民网|央视网?'
const PAPERS =
  '日报|晚报|晨报|早报|商报|时报|导报|周报|快报|都市报|新报|民报|青年报|报社|新闻网|在线|电视台|电台|通讯社|记协|融媒体?中心|新闻中心|广播站|宣传[部科处]|电视站|报道组'
const NAME = '(?:(?!本报|记者|通讯|\\p{Script=Han}者)\\p{Script=Han})'
/** A newsroom, by the endings of the names of newspapers, agencies and stations. */
export const NEWSROOM = `(?:${NAME}{2,6}[·•])?(?:${HOUSE}|${AGENCY}|${NAME}{0,6}?(?:${PAPERS}))`
/** 新京报, 极目新闻: such endings make a newsroom only right before a title. */
const OTHER_NEWSROOM = `${NAME}{1,6}(?:[报网台刊社]|(?<=[晨晚早午])讯|周刊|新闻|传媒|视频|客户端)`
/** 本报香港记者, 本报驻华盛顿特派员, but not 本报香港讯 记者. */
const POST = '(?:(?:常?驻|派驻|赴)\\p{Script=Han}{1,6}?|(?:(?![讯电]\\s?记者)\\p{Script=Han}){2,4}?)?'
const RANK =
  '(?:全媒体|融媒体?|视频|数字|特约|特派|特别|首席|见习|实习|高级|资深|主任|专职|兼职|摄影|文字|体育|文化|财经|时政|校园|大?学\\s?生|小)'
const OFFICE = `(?:${spaced(...WORDS)}|${LONGER_WORDS.join('|')})`
/** 岭海记者, 新民首席记者: what a newspaper calls itself, but not 女记者 or 一名记者. */
const SHORT_NAME = `(?![一二两三四五六七八九十几多数各首本该据女男中外老小青]|现场|随行|其他|有关)${NAME}{2}(?=(?:${RANK}\\s?){0,2}${spaced('记者')})`
const TITLE = new RegExp(
  `^(?:本报)?(?:特约|特邀|首席)摄影(?=[\\s/:])|^(?:${NEWSROOM}${POST}|${OTHER_NEWSROOM}|${SHORT_NAME}|驻\\p{Script=Han}{1,6}?|赴\\p{Script=Han}{1,6}?)?\\s?(?:${RANK}\\s?){0,4}${OFFICE}(?:组|团|站)?`,
  'u',
)
const READER =
  /^(?:本报|热心|\p{Script=Han}{2,6}?(?:[省市县区镇乡村旗路街巷里园苑]|小区|社区|街道))?(?:读者|市民|网友|村民|居民|观众|听众|家长|业主|游客|校友|学生|学员|职工|战士)(?=\s|:)/u

/** What readers are called ends in one of these characters. */
export const READER_ENDINGS = '者民友众长主客生员工士'
const READER_CUE = new RegExp(`[${READER_ENDINGS}][\\s:]`, 'u')

/** A title at the start of a text: what it is, where it ends, and how sure it makes the name behind it. */
export interface Title {
  words: string
  role: BylineRole
  /** No newsroom, no rank: 记者连线 and 编辑推荐 begin with such a title, too. */
  isBare: boolean
  /** The title of somebody who is no journalist. */
  isReader: boolean
  /** Who saw to the text of others: 编辑, 校对. */
  isStaff: boolean
}

/** Reads a title that opens the text (folded form): `本报记者`, `晨报首席记者`, `驻京记者`, `通讯员`, `读者`. */
export function readTitle(folded: string): Title | undefined {
  const words = CUE.test(folded) ? TITLE.exec(folded)?.[0] : undefined
  if (words !== undefined)
    return {
      words,
      role: roleOfTitle(words),
      isBare: words.replace(/\s/gu, '').length <= 3,
      isReader: false,
      isStaff: /^(?:编辑|责编|校对)$/u.test(words.replace(/\s/gu, '')),
    }
  const reader = READER_CUE.test(folded) ? READER.exec(folded)?.[0] : undefined
  return reader === undefined
    ? undefined
    : { words: reader, role: 'contributor', isBare: true, isReader: true, isStaff: false }
}

/** The role that a title gives: 通讯员 is a correspondent, 特约记者 special, 实习生 intern, a bare 记者 reporter. */
function roleOfTitle(words: string): BylineRole {
  const title = words.replace(/\s/gu, '')
  if (/通讯员|报道员/u.test(title)) return 'correspondent'
  if (/实习|见习/u.test(title)) return 'intern'
  if (/摄影/u.test(title)) return 'photographer'
  if (/特约/u.test(title)) return 'special'
  if (/编[辑译]|责编|校对/u.test(title)) return 'editor'
  if (/记者|特派员|评论员|观察员|主笔|采访/u.test(title)) return 'reporter'
  return 'contributor'
}

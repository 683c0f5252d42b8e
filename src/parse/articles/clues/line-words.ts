import type { Unit } from '../../blocks/unit.ts'
import type { IsPlaceName } from '../../enrich/place-name.ts'
import type { Clue } from '../clue.ts'

/** Words by which lines show their kind, all in folded form. */

const GENRE_OPENING = /^(?:——|－－|--)?(?:写在|记|访|致|评|来自)\S/u
const GENRE_ENDING =
  /(?:侧记|走笔|观察|见闻|之际|纪实|综述|纪事|调查|采访记|扫描|透视|巡礼|追记|特写|印象|素描|启示录?|探访|回眸|札记|随想|的背后)$/u
const LONGEST_GENRE = 3
/** True where a line begins or ends with a genre or an occasion, as decks name it. */
export const namesGenre = (line: string): boolean =>
  GENRE_OPENING.test(line) || GENRE_ENDING.test(line.slice(-LONGEST_GENRE))
/** A standing head over items without headlines. */
export const BRIEFS =
  /^.{0,6}(?:简讯|短讯|快讯|简报|短波|短章|集锦|集纳|一句话新闻|简明新闻|微新闻|新闻速递|速览|速递|要闻摘编|速读|快读|点击|播报|动态|一览|点滴|拾零|传真|要讯|四面八方|天南地北|(?:分类|便民|供求|综合|租售|商务|招聘)(?:广告|信息|热线)|商情|信息[窗港台超市]{1,2}|(?:房屋|房产)(?:租售|信息)|供求|公告栏|(?:法院|送达)公告|(?:声明|启事)(?:作废|专栏)?|(?:遗失|挂失)(?:声明|启事))$/u
/** How standing heads are named. */
export const COLUMN =
  /^.{1,8}(?:新闻|要闻|动态|广告|信息|热线|商情|租售|之窗|专栏|天地|园地|视点|视线|视窗|广角|扫描|速递|短波|论坛|漫笔|随笔|杂谈|镜头|传真|脉动|连线|身边|内外|聚焦|关注|纵横|服务|[窗栏版台]|集锦|专题|驿站|茶座|沙龙|讲堂|课堂|讲坛|导读|看点|词典|百科|链接|资料|背景|贴士|手记|巷议|八方|之声|来信|信箱|史话|故事|人物|风采|观察|时评|微评|短评|快评|絮语|札记|钩沉|拾遗|大观|荟萃|文摘|副刊|影像|图说)$/u
/** The label of a box beside a story. */
export const BOX =
  /^(?:[■▌◆●►▶★]\s?)?(?:(?:相关|新闻|知识|背景|资料|政策|延伸|法条|数据)?链接|(?:新闻|事件|历史)?背景|(?:相关|新闻|背景|延伸)(?:资料|知识|阅读|报道|新闻|观察)|名词解释|小贴士|小知识|声音|各方声音|旁观者说|相关)(?:[:>»]{1,3})?$/u
/** Characters set apart to fill the line. */
export const SPREAD = /^\p{Script=Han}(?:\s{1,4}\p{Script=Han}){1,7}$/u
/** The headline of a notice. */
export const NOTICE =
  /(?:公告|公示|通告|声明|启事|通知|讣告|告示|布告|悼念.{2,10}|更正|致歉|道歉|勘误|感谢信|慰问信|鸣谢|谢启|致谢|寻人|招领|拍卖会?|招标|招聘|招租|停[电水气](?:信息|预告|安排))$/u
/** How reports and letters open. */
export const LEAD =
  /^(?:(?:尊敬的|亲爱的)?(?:本报|贵报)?(?:\p{Script=Han}{0,3}编辑(?:部|同志|老师|先生|女士|们)?(?:您好|你好)?|\p{Script=Han}{1,3}(?:律师|法官|医生|大夫|老师|专家)(?:同志|先生|女士)?(?:您好|你好))\s?[:,!]|\d{1,2}月\d{1,2}日|\d{1,2}日|近日|日前|昨日|昨天|今日|今天|即日起|连日来|连日|截至|记者(?:从|昨|今|近|日|了解|获悉)|据悉|从.{2,16}获悉|本周|本月|去年|今年)/u

/** A rule, a row of ornaments, or the place of a picture that the engine cut out. */
export const ORNAMENT =
  /^[\s\-–—―─━═┄┅┈┉▁▂▃▔▬＿=*＊﹡_~～·•.。｡∙⋯※☆★◇◆○●□■▲△▼▽✦✧❖§#…]{3,}$|^[■□◆◇●○▲△▼▽★☆◎※►▶]{1,2}$|^!\[[^\]]{0,80}\]\([^()]{1,200}\)$|^<!--[^>]*-->$|^<img\s[^<>]{1,300}>$/u
/** Who signs a text, behind its last sentence. */
export const SIGNED_BY = /[。！？][”』」]?\s*[(（]([^()（）。]{2,24})[)）]$/u
/** The name of an office. */
export const OFFICE =
  /(?:公司|局|委员会|办公室|法院|检察院|医院|学校|大学|中学|小学|幼儿园|支队|大队|中心|政府|银行|商场|酒店|[协学商友]会|小组|家属|亲属|[厅处署所厂社馆])$/u

/** 邵阳　三千名志愿者昨天走上街头 */
const PLACE_AND_TEXT = /^(\p{Script=Han}{2,5})[\s|]{1,4}(?=\S)/u

/** What marks a text as an item of a list. */
export function readItemLabel(
  { marker, folded, letters }: Unit,
  isPlaceName: IsPlaceName,
): Clue['itemLabel'] {
  if (letters < 16) return undefined
  if (/^[【[〔][^】\]〕]{1,10}[】\]〕]/u.test(folded)) return 'bracket'
  if (/^(?:\d{1,2}\s*[.、．)]|[①-⑳]|[(（][一二三四五六七八九十\d]{1,2}[)）])/u.test(folded)) return 'number'
  if (marker !== '' && marker !== '-') return 'marker'
  const place = PLACE_AND_TEXT.exec(folded)?.[1]
  return place !== undefined && isPlaceName(place) ? 'place' : undefined
}

/** How sentences open, and headings do not. */
export const SENTENCE_OPENING =
  /^(?:随着|截至|近日|日前|目前|同时|此外|另外|其中|据了解|据介绍|下一步|近年来|今年以来|昨日|昨天|记者从|为了|针对)/u

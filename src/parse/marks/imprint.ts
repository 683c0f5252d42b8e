import { readCues } from './cues.ts'
import { isPlainName, isWord, mayBeName } from './names.ts'
import { hasSurname } from './surnames.ts'

const OFFICE =
  '(?:(?:责任|执行|值班|美术|图片|文字|首席|视觉|版式|版面|电子|技术|副)?(?:编辑|校对|设计|美编|主编|总编|总监|编审|审校|检校|编委|主任|制图|排版|组版)|责任编辑|执行编辑|美术编辑|图片编辑|编辑|责编|美编|图编|编审|编校|校对|校检|检校|校审|校读|校阅|责校|审读|审校|审核|监审|监制|初审|复审|二审|三审|终审|签审|签发|[一二三]校|组稿|组编|美术|制作|版式设计|版式|组版|排版|制版|设计|视觉|制图|绘图|主编|副主编|执行主编|总编辑|总编|社长|值班主任|值班编委|值班总编|值班编辑|值班|统筹|策划)'
/** Offices with the names of those who hold them, anywhere in a line. */
export const STAFF = new RegExp(
  `(?:本版|本期)?${OFFICE}[\\s:/]{0,3}\\p{Script=Han}{2,4}(?=\\s|$)(?:\\s\\p{Script=Han}(?=\\s|$))?`,
  'gu',
)
const OFFICES = new RegExp(
  `^(?:[□■◎●○◆◇▲△☆★※]\\s?)?(?:本版|本期|今日|本报)?${OFFICE}(?:[/、&]${OFFICE})*`,
  'u',
)
const OF_THE_PAPER =
  '(?:新闻|报料|爆料|投诉|监督|采访|读者(?:服务)?|编辑部|广告|发行|订报|订阅|投递|投稿|来稿|本报|报社|总机)'
const CONTACT =
  '(?:QQ群|热线|电话|传真|邮箱|信箱|邮编|邮政编码|地址|社址|网址|官网|微信|微博|公众号|[Ee]-?[Mm]ail|QQ)'
/** Numbers and addresses with their labels, anywhere in a line. */
export const CONTACTS =
  /(?:\p{Script=Han}{0,4}(?:热线|电话|传真|邮箱|信箱|邮编))\s?[:：]?\s?(?:[\d()（）-]{5,}|[\w.+-]{1,40}@[\w.-]{3,40})/gu
const LABEL = new RegExp(`^(?:${OF_THE_PAPER}{1,2}\\s?${CONTACT}|${OF_THE_PAPER}?(?:社址|邮箱|投稿))`, 'u')
const NEWSROOM = /^(?:新闻|读者服务|报料|爆料|编辑部|广告|发行|订报|订阅|投递|本报|报社|总机|社址)/u
/** What only a newspaper's imprint says. */
const REGISTERED =
  /国内统一(?:连续出版物号|刊号)?|邮发代号|CN\s?\d{2}-\d{4}|刊号|广告经营许可证|(?:承印|印刷)(?:单位|厂)?\s?[:：]|主管主办|(?:主办|主管|出版)(?:单位)?\s?[:：]|准印证\s?(?:号|[:(（第字A-Z\d])|准印证$|^内部资料|内部资料(?=[\s,，·])|^中共\p{Script=Han}{2,10}委(?:员会)?(?:机关报|主[管办])|^\p{Script=Han}{2,16}机关报$|免费[交赠][流阅]|^(?:本报)?(?:零售价?|每份|定价)[^。]{0,8}元(?:\d角)?$/u
/** Two of these in one line are an imprint's: 地址：… 邮编：… 广告部：… 定价：…. */
const OF_THE_OFFICE =
  /(?<=^|\s)(?:[社地]址|邮编|邮政编码|总编室|编辑部|广告(?:部|中心)|发行(?:部|中心|站)|办公室|新闻部|采编中心|总机|定价|零售|印刷)\s?[:：]/gu
/** 扫一扫 关注本报微信公众号 */
const PROMOTES =
  /^(?:扫[一码描]|微信扫|长按|更多|下载|关注|敬请关注|欢迎[关订]).{0,16}(?:客户端|公众号|微信|微博|二维码|视频号|抖音|小程序|A[Pp]{2}|官网)/u
const ADDRESS = /[\w.+-]+@[\w-]+\.[\w.]+|https?:\/\/|www\./u
const SENTENCE = /[，。；！？!]|同志|先生|女士|您好/u
const ORNAMENT = /^[□■◎●○◆◇▲△☆★※]$/u
const SEPARATOR = /[\s:：/、,|;·]+/u
const LONGEST = 70

/** The section before its editor: 区县纵横　责编：王静 */
const SECTION =
  /^((?!\p{Script=Han}{0,6}(?:记者|通讯员|作者|编辑|主编|摄影|供图|供稿)|[文图摄译]\s)\p{Script=Han}{2,8})(?:[·|]\p{Script=Han}{2,4})?\s{1,4}(?=(?:本版)?(?:责编|责任编辑|编辑|版式|校对|美编|组版)\s?[:/])/u
/** （责任编辑：王静） below a text */
const BRACKETED =
  /^[(（【[]\s?((?:本版|本期)?责?任?(?:编辑(?!部)|责编|编(?!辑)|校对)[^()（）【】[\]]{2,40})[)）】\]]$/u

/** A line of offices and the people who hold them: `责任编辑 王静　版式设计 李晓东　电话 2824567` (folded form). */
export function isStaffLine(line: string): boolean {
  const folded = BRACKETED.exec(line)?.[1] ?? line.slice(lengthOfSection(line))
  if (folded.length > LONGEST || !OFFICES.test(folded)) return false
  const words = folded.split(SEPARATOR).filter((word) => word !== '' && !ORNAMENT.test(word))
  const offices = words.filter(isOffice).length
  const named = words.filter((word, at) => isHeld(word) || (offices > 1 && isNamed(words, at))).length
  return (
    named > 0 &&
    words.every(
      (word, at) =>
        isHeld(word) || isOffice(word) || isFigure(word) || word.length === 1 || isNamed(words, at),
    )
  )
}

/** A name before the office wrote the text. */
function lengthOfSection(line: string): number {
  const [whole, section = ''] = SECTION.exec(line) ?? []
  return whole === undefined || isPlainName(section, false) ? 0 : whole.length
}

/** What follows an office is a name, though it may be a word as well: 组版：范志. */
const isNamed = (words: readonly string[], at: number): boolean =>
  isOffice(words[at - 1] ?? '-') &&
  /^\p{Script=Han}{2,3}$/u.test(words[at] ?? '') &&
  hasSurname(words[at] ?? '')

/** An office with a name right behind it, or a name alone, or the second half of a name set apart. */
function isHeld(word: string): boolean {
  const name = word.replace(OFFICES, '')
  return /^\p{Script=Han}$/u.test(name) || (mayBeName(name) && hasSurname(name) && !isWord(name))
}

const isOffice = (word: string): boolean =>
  word.replace(OFFICES, '') === '' || /^(?:电话|邮箱|信箱|热线|传真|邮编|QQ|[Ee]-?mail)$/u.test(word)
const isFigure = (word: string): boolean => /^[\d()（）-]{3,}$|@/u.test(word)

const [SUBMITS, PUBLISHES, REACHES, PROMOTING] = [1, 2, 4, 8] as const
/** Characters without which such a line cannot stand: an address to write to, an imprint, how to reach somebody. */
const cuesOf = readCues(['稿信电函访料', '刊号证印管办版内免价售每机N', '@:0123456789/w', '扫信按多载注欢'])

/** Where to send what one has written: 来稿请发至 pinglun@example.cn，一经采用即付稿酬。 */
const SUBMISSIONS =
  /^(?:本[版报栏刊])?(?:来稿|投稿|稿件|征稿)[^。]{0,10}[发寄投送][^。]{0,40}(?:@|地址|信箱|编辑部)|^(?:来[信电稿函访]|投稿|爆料|报料){1,3}[^。]{0,4}(?:请|可)[致寄投拨发打联][^。]{0,30}(?:电话|热线|@|信箱|邮编|\d{7})/u

/** 关于注销内部资料准印证的公告 */
const ANNOUNCES = /(?:公告|公示|通告|声明|启事|通知|[办方]法|规定)$/u

/** How to reach the newspaper, or how it is registered; `anyone`: an announcement may give such an address too. */
export function readContactLine(folded: string): 'newspaper' | 'anyone' | undefined {
  const cues = folded.length > LONGEST ? 0 : cuesOf(folded)
  if (cues === 0) return undefined
  if ((cues & SUBMITS) !== 0 && SUBMISSIONS.test(folded)) return 'newspaper'
  if ((cues & PROMOTING) !== 0 && PROMOTES.test(folded) && !/[。!！]/u.test(folded)) return 'newspaper'
  if ((cues & (PUBLISHES | REACHES)) === 0 || SENTENCE.test(folded) || ANNOUNCES.test(folded))
    return undefined
  if ((cues & PUBLISHES) !== 0 && REGISTERED.test(folded)) return 'newspaper'
  if ((cues & REACHES) === 0) return undefined
  if ((folded.match(OF_THE_OFFICE)?.length ?? 0) >= 2) return 'newspaper'
  const isLabelled = LABEL.test(folded) && /\d{5,}|@|:/u.test(folded)
  if (!isLabelled && !ADDRESS.test(folded)) return undefined
  return NEWSROOM.test(folded) ? 'newspaper' : 'anyone'
}

import { readCues } from './cues.ts'

/** Lines that a paper's own site or a database sets around an article, in folded form. */

/** 上一篇 下一篇, 分享到：微信, 版权所有 */
const AROUND =
  /^[◀◁<«〈]?\s?上一[篇版期条][\s|/]*下一[篇版期条]|^分享(?:到|至)?\s?:|^放大\s?\+?\s*缩小|^【?(?:字号|字体)\s?:?\s?[大小]|^版权(?:所有|声明)|^[^。，]{0,20}\s版权所有(?:\s|$)|^(?:打印|收藏|关闭)(?:本[页文]|窗口)|^(?:返回|回到)(?:目录|首页|版面)|^本版新闻$|^(?:本版|版面|标题|文章)?(?:标题|新闻|文章)?(?:概览|导航|目录|列表)$|数字报(?:刊)?(?:平台)?$|(?:浏览|点击|阅读)(?:次数|量|数)\s?:?\s?\d*$/u
/** 当前位置：首页 > 江城日报 > 要闻 */
const TRAIL =
  /^(?:[您你]?(?:现在|当前|目前)?(?:所在|所处)?的?位置(?:是)?\s?[:>]|(?:网站)?首页\s?(?:>{1,2}|[»›→/])\s?\p{Script=Han})/u
/** What leads from a page of the site to another, or does something with it. */
const LINK =
  '(?:网站|返回|回)?首页|本?[版期]?(?:标题|版面|文章|新闻)(?:导航|目录|列表|概览|索引)|(?:往期|历史|过刊)(?:回顾|查询|报纸|数据|浏览|检索)|(?:数字|电子)报(?:刊)?(?:首页)?|(?:下载|查看)?PDF(?:版|下载)?|下载本?版?PDF|[上下]一[篇版期条页]|(?:高级|全文|日期|标题)?(?:检索|搜索)|设为首页|加入收藏|(?:打印|收藏|关闭|分享|复制)(?:本?(?:页|文|窗口|文章|链接))?|(?:返回|回到)(?:顶部|目录|列表|上一?页|版面|首页)?|放大|缩小|默认|字[号体](?:[大中小])?|点赞|赞|评论|转发|举报|在看|阅读(?:全文|原文)?|推荐|扫一扫|微信|微博|朋友圈|QQ空间|QQ|(?:语音)?朗读|听报|联系我们|关于我们|网站地图|登录|注册|手机版|客户端(?:下载)?|纠错|举报|[Tt][Oo][Pp]'
const LINKS = new RegExp(`^(?:${LINK})$`, 'u')
/** Said alone it is such a line, too. */
const PLAIN_LINK =
  /^(?:(?:返回|回到)(?:顶部|目录|列表|版面)|关闭(?:本页|窗口)|打印本[页文]|本版(?:标题)?导航|(?:标题|版面)导航|本版(?:标题|文章)(?:目录|列表|索引)|往期(?:回顾|查询)|(?:下载|查看)PDF(?:版)?|PDF(?:版)?下载)$/u
const BETWEEN = /[\s|/·,、;:【】[\]()〔〕□☐♥■◇◆○●☆★♡❤<>«»‹›＋+-]+/u
const COUNT = /^\d{1,7}(?:次|人|万)?$/u
const MOST_LINKS = 60

const LONGEST = 90
const ABOUT = '(?:来源|出处|日期|时间|发布时间|版面|版次|版名|作者|字数|栏目|责任编辑|编辑)\\s?:\\s?'
/** 来源：江城日报 日期：2023-01-30 版面：要闻 */
const SEVERAL = new RegExp(`^${ABOUT}[^\\s。]{1,20}\\s+${ABOUT}[^。]{1,50}$`, 'u')
const BEHIND = new RegExp(`\\s(${ABOUT}[^\\s。]{1,20}\\s+${ABOUT}[^。]{1,50})$`, 'u')
/** 发布时间：2023/09/24　浏览次数：; a single one of these tells it. */
const POSTED =
  /^(?:(?:发布|发表|更新|上传|录入|刊发|入库)(?:时间|日期)|(?:浏览|点击|阅读|访问|点阅)(?:次数|数|量|率))\s?:\s?/u
const FIELD =
  /^(?:(?:发布|发表|更新|上传|录入|刊发|入库)?(?:时间|日期)|(?:浏览|点击|阅读|访问|点阅)(?:次数|数|量|率)?|来源|稿源|出处|作者|记者|通讯员|责任编辑|责编|编辑|审核|人气|评论|字[号体数]|关键[词字]|标签|版面|版次|版名|栏目|期[号次]|打印|收藏)\s?:/u

const [OF_TRAIL, OF_LINKS, OF_FIELDS] = [1, 2, 4] as const
const cuesOf = readCues(['位首', '页版期篇印闭顶F赞转发享藏大号索录读博信报P', ':'])

/** True for a line that says where and when an article stood, or leads to another. */
export const isOfCopy = (folded: string): boolean => {
  if (AROUND.test(folded) || SEVERAL.test(folded)) return true
  const cues = cuesOf(folded)
  return (
    ((cues & OF_TRAIL) !== 0 && TRAIL.test(folded)) ||
    ((cues & OF_LINKS) !== 0 && areLinks(folded)) ||
    ((cues & OF_FIELDS) !== 0 && areFields(folded))
  )
}

/** 首页　版面导航　往期回顾　下载PDF; □ 点赞 12　□ 评论　□ 转发; 【关闭窗口】【返回顶部】 */
function areLinks(folded: string): boolean {
  if (folded.length > MOST_LINKS) return false
  const words = folded.split(BETWEEN).filter((word) => word !== '')
  const links = words.filter((word) => LINKS.test(word))
  if (links.length === 0 || words.some((word) => !LINKS.test(word) && !COUNT.test(word))) return false
  return links.filter((word) => word.length > 1).length > 1 || words.every((word) => PLAIN_LINK.test(word))
}

/** Labels with what they tell, one of which only a site has. */
function areFields(folded: string): boolean {
  const words = folded.trim().split(/\s{1,9}/u)
  return (
    words.some((word) => POSTED.test(word)) &&
    FIELD.test(words[0] ?? '') &&
    words.every(
      (word, at) =>
        FIELD.test(word) || /^[\d:：.年月日/-]{1,19}$/u.test(word) || /:$/u.test(words[at - 1] ?? ''),
    )
  )
}

/** Where such words begin behind others on a line: 记者 王静 来源：江城日报 日期：2023-01-30; -1 for nowhere. */
export function findAbout(folded: string): number {
  if (folded.length > LONGEST || !folded.includes(':') || folded.includes('。') || SEVERAL.test(folded))
    return -1
  const found = BEHIND.exec(folded)
  return found?.[1] === undefined ? -1 : found.index + found[0].length - found[1].length
}

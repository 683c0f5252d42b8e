/** Lines that a paper's own site or a database sets around an article, in folded form. */

/** 上一篇 下一篇, 分享到：微信, 版权所有 */
const AROUND =
  /^[◀◁<«〈]?\s?上一[篇版期条][\s|/]*下一[篇版期条]|^分享(?:到|至)?\s?:|^放大\s?\+?\s*缩小|^【?(?:字号|字体)\s?:?\s?[大小]|^版权(?:所有|声明)|^[^。，]{0,20}\s版权所有(?:\s|$)|^(?:打印|收藏|关闭)(?:本[页文]|窗口)|^(?:返回|回到)(?:目录|首页|版面)|^本版新闻$|^(?:本版|版面|标题|文章)?(?:标题|新闻|文章)?(?:概览|导航|目录|列表)$/u
/** 当前位置：首页 > 江城日报 > 要闻; 首页　版面导航　下载PDF; 点赞 评论 转发; 【关闭窗口】【返回顶部】 */
const OF_SITE =
  /^(?:您(?:现在)?的?)?(?:当前)?(?:所在)?位置\s?:|^(?:网站)?首页(?:$|\s*[\s>»|/])|^(?:[□☐○♡♥]\s?)?(?:点赞|评论|转发|收藏|分享|举报|打印|纠错)(?:[\s|/·]{1,4}(?:[□☐○♡♥]\s?)?(?:点赞|评论|转发|收藏|分享|举报|打印|纠错)){1,6}$|^(?:【(?:关闭|返回|打印|收藏|推荐|大|中|小|字号)[^【】]{0,6}】\s?){1,6}$|(?:浏览|点击|阅读)(?:次数|量|数)\s?:?\s?\d*$|^下载(?:PDF|本版|全文)|数字报(?:刊)?(?:平台)?$/u
const LONGEST = 90
const ABOUT = '(?:来源|出处|日期|时间|发布时间|版面|版次|版名|作者|字数|栏目|责任编辑|编辑)\\s?:\\s?'
/** 来源：江城日报 日期：2023-01-30 版面：要闻 */
const SEVERAL = new RegExp(`^${ABOUT}[^\\s。]{1,20}\\s+${ABOUT}[^。]{1,50}$`, 'u')
const BEHIND = new RegExp(`\\s(${ABOUT}[^\\s。]{1,20}\\s+${ABOUT}[^。]{1,50})$`, 'u')

/** True for a line that says where and when an article stood, or leads to another. */
export const isOfCopy = (folded: string): boolean =>
  AROUND.test(folded) || SEVERAL.test(folded) || OF_SITE.test(folded)

/** Where such words begin behind others on a line: 记者 王静 来源：江城日报 日期：2023-01-30; -1 for nowhere. */
export function findAbout(folded: string): number {
  if (folded.length > LONGEST || !folded.includes(':') || folded.includes('。') || SEVERAL.test(folded))
    return -1
  const found = BEHIND.exec(folded)
  return found?.[1] === undefined ? -1 : found.index + found[0].length - found[1].length
}

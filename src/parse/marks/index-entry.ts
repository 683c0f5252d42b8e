const LONGEST = 44
/** 02版 假酒窝点藏身养猪场 */
const PAGE_FIRST =
  /^[▶►■●◆★>]?\s?(?:第?\s?(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s?版|[A-Z]\d{2}|P\s?\d{1,2})[:：|·\s]\s*\S/u
/** ▶ 省运会游泳馆三破赛会纪录　A02; 高楼坠物砸坏轿车 详见4版; 老井清淤 甘泉重涌（2版） */
const PAGE_LAST =
  /\S(?:\s+|\s*[.…·]{2,}\s*|\s*[/|]\s*|\s*[(（]?\s*(?:详见|参见|见|刊|>{1,3}|[→▶►➤☞])\s*|\s*(?=[(（【[]\s*[^()（）]{1,6}[)）】\]]$)[(（【[]\s*)(?:第?\s?(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s?版|[A-Z]\d{2})\s*[)）】\]]?$|\S\s*(?:>{2,3}|»)\s?(?:[A-Z]?\d{1,2}|第\d{1,2}版)$/u

/** 老兵的三枚勋章 ……… 3, 老兵的三枚勋章 → A3 */
const FIGURE_LAST = /[^\s\d]\s{0,4}(?:[→➤►▶]|[.…·]{3,24})\s{0,4}[PA-Z]?\d{1,3}$/u

/** A line that leads on from the text above it: 详细报道见第三版. */
const JUMP = /(?:报道|全文|内容|[图文])[请可]?(?:详|参)?见/u

/** A line of the index on a front page (导读): a headline with the page on which it stands (folded form). */
export const isIndexEntry = (folded: string): boolean =>
  folded.length <= LONGEST &&
  /版|[A-Z]\d|>>|[»→➤►▶.…·]\s*\d{1,3}$/u.test(folded) &&
  !/[。！？]\s*\S/u.test(folded) &&
  !JUMP.test(folded) &&
  (folded.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6 &&
  (PAGE_FIRST.test(folded) || PAGE_LAST.test(folded) || FIGURE_LAST.test(folded))

/** Lines of announcements that are whole though no full stop ends them, in folded form. */

const LABEL =
  /^\p{Script=Han}{0,6}(?:电话|热线|手机|传真|邮编|邮箱|信箱|地址|网址|时间|地点|日期|路线|单位|机构|[标托请系责人]人|票价|价格|价|费用|对象|条件|方式|编号)\s*[:：]/u
const NUMBER = /^[\d-]{7,}(?:\s?\p{Script=Han}{2,4})?$/u
const DATE =
  /^(?:(?:\d{4}|[〇零一二三四五六七八九○]{4})年)?[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$/u

/** A line that begins with its label: 联系人：李先生, 报名时间：3月15日. */
export const isLabelled = (folded: string): boolean =>
  (folded.includes(':') || folded.includes('：')) && LABEL.test(folded)

/** A telephone number on a line of its own, the last of an item. */
export const isNumber = (folded: string): boolean =>
  (isFigure(folded, 0) || folded.startsWith('-')) && NUMBER.test(folded)

/** True where a telephone number ends the words, with the name of whom to call or without. */
export function endsItem(folded: string): boolean {
  for (let at = folded.length - 1; at >= folded.length - LONGEST_ENDING; at--)
    if (isFigure(folded, at)) return NUMBER_AT_END.test(folded)
  return false
}
const NUMBER_AT_END = /\d{7}(?:\s?\p{Script=Han}{2,4})?$/u
/** The last figure, a space, and four characters of two units each at most. */
const LONGEST_ENDING = 10

const isFigure = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}

/** A line that is nothing but a date. */
export const isDate = (folded: string): boolean =>
  folded.trimEnd().endsWith('日') && DATE.test(folded.replace(/\s/gu, ''))

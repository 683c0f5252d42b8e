/** Words before a date, in its clause, that set a day to come or a target. */
const AIMS_AT = /(?:计划|预计|预期|力争|争取|确保|有望|拟|定于|将|目标|届时|不晚于|不迟于)[^截]*$/u
const UNTIL = /(?<![来得收达看接感遇回赶想受提截])(?:到|至)$/u

/** Words right after a date that make it a deadline, a target, or the day when something will be in force. */
const DEADLINE =
  /^(?:之前|以前|前(?![后夕来往])|[^，。；,;]{0,8}为[^，。；,;]{0,4}(?:节点|期限)|起(?:正式)?(?:施行|实施|执行|生效))/u

const INTENDS = /将(?!士|军|领|近)|计划|预计|拟|有望|力争|确保|争取/u

/** What has been said or decided on a day, however it goes on: 3月1日，市政府印发方案，将… */
const DONE =
  /召开|举行|举办|强调|表示|指出|要求|印发|出台|发布|介绍|获悉|宣布|签署|签约|通过|开工|开幕|启动|走进|来到|看到|截至|已|了/u

const BREAK = /[，。；！？,;!?\n]/u

/** True where the date at `[at, end)` of a text is still to come, a deadline or a target when the text is written. */
export function isPlanned(text: string, at: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - 24), at)
      .split(BREAK)
      .at(-1) ?? ''
  if (/(?:截至|截止)(?:到)?$/u.test(before)) return false
  if (AIMS_AT.test(before) || UNTIL.test(before)) return true
  const after = text.slice(end, end + 40)
  if (DEADLINE.test(after)) return true
  const said = firstWords(after)
  const intent = INTENDS.exec(said)
  return intent !== null && !DONE.test(said.slice(0, intent.index))
}

/** The clause that follows a date: the rest of its own, or the next one where the date ends its clause. */
const firstWords = (after: string): string => after.replace(/^[，, ]/u, '').split(BREAK)[0] ?? ''

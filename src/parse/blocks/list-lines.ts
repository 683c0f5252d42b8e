const PRIZE =
  /^(?:(?:特等|[一二三四五六]等|优[秀胜异良]|最佳\p{Script=Han}{0,6}|入[围选]|鼓励|组织|纪念|[金银铜])奖|第[一二三四五六七八九十\d]{1,2}名|[冠亚季殿]军|[甲乙丙丁A-D]组)\s?[：:]?\s?\S/u
const NAME = /^[\p{Script=Han}（）()]{3,14}$/u
const OFFICE =
  /(?:公司|[局会院校厅处署所厂社馆部委站队]|办公室|委员会|大学|学校|中学|小学|幼儿园|中心|政府|银行|街道|支行|商场|酒店|集团|社区|村|乡|镇)$/u
const LONGEST = 60
const LEAST = 3

/** True for a line of a list of prizes with those who won them: 一等奖：林波新 朱伟雷. */
export const isPrize = (text: string): boolean =>
  text.length <= LONGEST && PRIZE.test(text.trim()) && !/[。；！？，]/u.test(text)

/** A line of nothing but a name: of an office, or of anything else. */
export function readName(text: string): 'office' | 'other' | undefined {
  const line = text.trim()
  if (!NAME.test(line)) return undefined
  return OFFICE.test(line) ? 'office' : 'other'
}

/** Three names or more, one below the other, that mostly are those of offices. */
export const areOffices = (run: readonly ('office' | 'other')[]): boolean =>
  run.length >= LEAST && run.filter((kind) => kind === 'office').length >= run.length * 0.7

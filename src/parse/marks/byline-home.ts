import type { BylineLine } from './byline-reading.ts'
import { isPlainName } from './names.ts'
import { isPlaceWord } from './reported.ts'

const HOME = '\\p{Script=Han}{2,8}(?:[·\\s]\\p{Script=Han}{2,6})?'
const NAME = '\\p{Script=Han}(?:\\s{0,4}\\p{Script=Han}){1,3}|\\p{Script=Han}{1,6}·\\p{Script=Han}{1,6}'
const BEFORE = new RegExp(`^[([【〔〖]\\s?(${HOME})\\s?[)\\]】〕〗]\\s*(${NAME})$`, 'du')
const BEHIND = new RegExp(`^(${NAME})\\s*[([【〔〖]\\s?(${HOME})\\s?[)\\]】〕〗]$`, 'du')
const PARTED = /^(\p{Script=Han}{2,8})\s?[·/|]\s?(\p{Script=Han}{2,4})$/du
/** Set apart by a space alone. */
const PROVINCE =
  '北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|台湾|香港|澳门'
const SPACED = new RegExp(`^((?:${PROVINCE})(?:\\p{Script=Han}{2,4})?)\\s{1,4}(${NAME})$`, 'du')
const LONGEST = 28
const PARTING = /[([【〔〖·/|\s]/u
const ENDING = /[省市县区州盟旗镇乡村港国]$/u
const COUNTRY =
  /^(?:美国|英国|法国|德国|日本|韩国|加拿大|澳大利亚|新西兰|新加坡|马来西亚|泰国|印尼|菲律宾|越南|缅甸|俄罗斯|意大利|西班牙|荷兰|瑞士|瑞典|巴西|旧金山|洛杉矶|纽约|伦敦|巴黎)/u

/**
 * Reads the author of a contribution, beside where he lives: `（江苏）王静`, `[江苏·南京] 王静`, `王静（江苏南京）`,
 * `江苏·王静`. Gives the name as printed; undefined where the line says anything else.
 */
export function readHome({ raw, folded }: BylineLine): string | undefined {
  if (folded.length > LONGEST || !PARTING.test(folded)) return undefined
  const behind = BEHIND.exec(folded)
  const [home, name] = behind ? [2, 1] : [1, 2]
  const found = behind ?? BEFORE.exec(folded) ?? PARTED.exec(folded) ?? SPACED.exec(folded)
  const span = found?.indices?.[name]
  const words = found?.[name]?.replace(/\s/gu, '') ?? ''
  if (!span || !isHome(found?.[home] ?? '') || !(words.includes('·') || isPlainName(words, false)))
    return undefined
  return raw.slice(...span).replace(/\s/gu, '')
}

function isHome(words: string): boolean {
  const [first = '', ...others] = words.split(/[·\s]/u)
  return [first, ...others].every(
    (place) =>
      isPlaceWord(place) ||
      COUNTRY.test(place) ||
      ENDING.test(place) ||
      [2, 3].some((size) => isPlaceWord(place.slice(0, size)) && isPlaceWord(place.slice(size))),
  )
}

/** Traditional and full-width characters of figures, each with its common form; one for one, so that offsets stay. */
const FORMS = new Map(
  [
    ...'億亿萬万餘余個个戶户條条噸吨畝亩兩两圓元處处輛辆臺台隻只頭头種种項项間间棟栋冊册張张場场約约過过達达數数﹪%％%．.，,０0１1２2３3４4５5６6７7８8９9',
  ].flatMap((form, index, all): [string, string][] =>
    index % 2 === 0 ? [[form, all[index + 1] ?? form]] : [],
  ),
)

/** The text with the characters of figures in their common forms; every character stays in its place. */
export const foldFigures = (text: string): string =>
  text.replace(
    /[億萬餘個戶條噸畝兩圓處輛臺隻頭種項間棟冊張場約過達數﹪％．０-９]|(?<=[\d０-９])，(?=[\d０-９]{3}(?![\d０-９]))/g,
    (form) => FORMS.get(form) ?? form,
  )

/** 千 that belongs to a unit: 千瓦, 千米. */
const FACTOR = '(?:百|千(?!瓦|米|克|伏|帕|赫|卡|焦)|万|亿)'
const ARABIC = '\\d{1,15}(?:,\\d{3}(?!\\d)){0,4}(?:\\.\\d{1,8})?'

/**
 * A number in digits or Chinese numerals; 余 or 多 may stand in it: 100余亿, 3亿5000万, 三十五万, 百余. Groups: digits,
 * more, factors, second digits, second factors, Chinese, more, Chinese factor.
 */
export const NUMBER = `(?:(${ARABIC})([余多])?(${FACTOR}{0,3})(?:(${ARABIC})(${FACTOR}{0,2}))?|([一二两三四五六七八九十百千万亿零〇]{1,16})([余多几])?([万亿]?))`

/** How many groups `NUMBER` has. */
export const NUMBER_GROUPS = 8

/** What a match of `NUMBER` says. */
export interface ParsedNumber {
  value: number
  /** The number before its factors: 3—5万 gives them to both. */
  coefficient: number
  factor: number
  /** 余, 多 or 几 stands in it. */
  more: boolean
  /** Written in Chinese with no more than one digit: 三, 两. */
  isWord: boolean
  /** Chinese factors without a digit: 百, 千万. */
  isRound: boolean
}

const FACTORS = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['亿', 1e8],
])
const factorOf = (words: string): number =>
  [...words].reduce((product, word) => product * (FACTORS.get(word) ?? 1), 1)

/** Without the dust of binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(12))

const parseDigits = (digits: string): number => Number(digits.replaceAll(',', ''))

/** The number behind the groups of a match; undefined where they make none: 千百亿, 三四千. */
export function parseNumber(groups: readonly (string | undefined)[]): ParsedNumber | undefined {
  const [digits, more, factors = '', second, secondFactors = '', chinese, some, chineseFactor = ''] = groups
  if (digits !== undefined) {
    const [coefficient, factor] = [parseDigits(digits), factorOf(factors)]
    const rest = second === undefined ? 0 : parseDigits(second) * factorOf(secondFactors)
    if (second !== undefined && (factor < 1e4 || rest >= factor)) return undefined
    const value = exact(coefficient * factor + rest)
    return { value, coefficient, factor, more: more !== undefined, isWord: false, isRound: false }
  }
  const counted = parseChinese(chinese ?? '')
  if (counted === undefined) return undefined
  const factor = factorOf(chineseFactor)
  return {
    ...{ value: counted * factor, coefficient: counted, factor, more: some !== undefined },
    isWord: [...(chinese ?? '')].length === 1 && counted < 10,
    isRound: /^[百千万亿]/.test(chinese ?? ''),
  }
}

const DIGITS = '零一二三四五六七八九'
const digitOf = (form: string): number | undefined => {
  if (form.length !== 1) return undefined
  const value = form === '两' ? 2 : form === '〇' ? 0 : DIGITS.indexOf(form)
  return value < 0 ? undefined : value
}

/** A number in Chinese numerals, read strictly: 三十五万, 两千四百, 百; undefined for 三四千, 二〇二三, 千百. */
export function parseChinese(words: string): number | undefined {
  const [high, low] = splitAt(words, '亿')
  if (high !== undefined) return joinParts(parseChinese(high || '一'), low, 1e8)
  const [upper, lower] = splitAt(words, '万')
  if (upper !== undefined) return joinParts(parseBelowTenThousand(upper || '一'), lower, 1e4)
  return parseBelowTenThousand(words)
}

function splitAt(words: string, factor: string): [string | undefined, string] {
  const at = words.lastIndexOf(factor)
  return at < 0 ? [undefined, words] : [words.slice(0, at), words.slice(at + 1)]
}

/** 一万二 is twelve thousand: a lone last digit stands for the next lower place. */
function joinParts(high: number | undefined, low: string, factor: number): number | undefined {
  if (high === undefined) return undefined
  const lone = low.length === 1 ? digitOf(low) : undefined
  const rest = low === '' ? 0 : lone === undefined ? parseChinese(low) : (lone * factor) / 10
  return rest === undefined || rest >= factor ? undefined : high * factor + rest
}

const PLACES: readonly (readonly [string, number])[] = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
]

function parseBelowTenThousand(words: string): number | undefined {
  let rest = words
  let value = 0
  let place = 1e4
  for (const [mark, size] of PLACES) {
    const at = rest.indexOf(mark)
    if (at < 0) continue
    const before = rest.slice(0, at).replace(/^[零〇]/, '')
    const digit = before === '' ? (value === 0 || size === 10 ? 1 : undefined) : digitOf(before)
    if (digit === undefined || digit === 0) return undefined
    value += digit * size
    place = size
    rest = rest.slice(at + 1)
  }
  if (rest === '') return words === '' ? undefined : value
  const isAfterZero = /^[零〇]/.test(rest) && rest.length > 1
  const last = digitOf(isAfterZero ? rest.slice(1) : rest)
  if (last === undefined) return undefined
  // 一百五 is 150, 一百零五 is 105.
  return value + (place > 10 && place < 1e4 && !isAfterZero && last > 0 ? (last * place) / 10 : last)
}

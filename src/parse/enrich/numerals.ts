/** Digits of a year or a count as newspapers print them: half width, full width, Chinese. */
export const ARABIC = '[0-9０-９]'
export const CHINESE = '[〇○零一二三四五六七八九十廿卅元]'

const DIGITS = new Map(
  ['0０〇○零', '1１一元', '2２二', '3３三', '4４四', '5５五', '6６六', '7７七', '8８八', '9９九'].flatMap(
    (forms, value) => forms.split('').map((form): [string, number] => [form, value]),
  ),
)
const TENS = new Map([
  ['廿', '二十'],
  ['卅', '三十'],
])

/** `2023`, `２０２３`, `二〇二三`, `七十四`, `廿三`, `元` → the number; null for anything else. */
export function parseNumeral(words: string): number | null {
  const plain = words.replace(/[廿卅]/g, (tens) => TENS.get(tens) ?? tens)
  const tens = /^([^十]?)十([^十]?)$/u.exec(plain)
  if (!tens) return parseDigits(plain)
  const [ten, unit] = [tens[1] ? parseDigits(tens[1]) : 1, tens[2] ? parseDigits(tens[2]) : 0]
  return ten === null || unit === null ? null : ten * 10 + unit
}

function parseDigits(words: string): number | null {
  let value = 0
  for (const form of words) {
    const digit = DIGITS.get(form)
    if (digit === undefined) return null
    value = value * 10 + digit
  }
  return words ? value : null
}

/** `2023年`, `二〇二三年`, `民国二十年`, `中华民国二十年` (1911 + n) → the year; null where it is none of 1800–2099. */
export function parseYear(words: string): number | null {
  const [, republic, numeral] = /^(中华民国|民国)?(.+?)[ \u3000]?年?$/u.exec(words) ?? []
  const number = numeral ? parseNumeral(numeral) : null
  if (number === null) return null
  const year = republic ? 1911 + number : number
  return year >= 1800 && year < 2100 ? year : null
}

import type { Figure } from './figure.ts'
import { parseChinese } from './number.ts'

const DIGIT = '[一二两三四五六七八九]'
/** 百分之八, 百分之三十五, 三分之二, 1/4, 七成, 一成八, 六成多. */
const SHARE = new RegExp(
  `百分之([一二三四五六七八九十百]{1,6}|\\d{1,6}(?:\\.\\d{1,6})?)|([一二两三四五六七八九十]{1,4})分之([一二两三四五六七八九十]{1,4})|(?<![\\d/.])(\\d{1,2})/(\\d{1,2})(?![\\d/])(?=以上|以下|左右|的)|(${DIGIT})成(${DIGIT}|半)?(?![立为果功员本都绩长效分品年熟就不材活交型份千百])([多余])?`,
  'gu',
)
const AFTER = /^(?:左右|上下|以上|以下|以内|多)/u
const BEFORE = /(?:大约|约|将近|接近|近|超过|超|逾|不足|不到)$/u
const BOUNDS: readonly (readonly [RegExp, NonNullable<Figure['bound']>])[] = [
  [/不足|不到|以下|以内/, 'under'],
  [/超|逾|以上|多|余/, 'over'],
  [/近/, 'nearly'],
  [/约|左右|上下/, 'about'],
]

const exact = (value: number): number => Number(value.toFixed(4))

function shareOf([, hundredth, below, above, over, under, tenth, half]: RegExpMatchArray):
  | number
  | undefined {
  if (hundredth !== undefined) return /\d/.test(hundredth) ? Number(hundredth) : parseChinese(hundredth)
  if (tenth !== undefined)
    return (parseChinese(tenth) ?? 0) * 10 + (half === '半' ? 5 : half ? (parseChinese(half) ?? 0) : 0)
  const [numerator, denominator] =
    over === undefined
      ? [parseChinese(above ?? ''), parseChinese(below ?? '')]
      : [Number(over), Number(under)]
  if (!numerator || !denominator || numerator >= denominator) return undefined
  return exact((100 * numerator) / denominator)
}

/** Shares in words and fractions, as per cent. `folded` is the text with the characters of figures in their common forms. */
export function findShares(folded: string, text: string): Figure[] {
  return Array.from(folded.matchAll(SHARE)).flatMap((match) => {
    const value = shareOf(match)
    if (value === undefined) return []
    const { index } = match
    const end = index + match[0].length
    const opening = BEFORE.exec(folded.slice(Math.max(0, index - 3), index))?.[0] ?? ''
    const closing = AFTER.exec(folded.slice(end))?.[0] ?? ''
    const words = `${opening}${match[8] ?? ''}${closing}`
    const bound = words === '' ? undefined : BOUNDS.find(([pattern]) => pattern.test(words))?.[1]
    const at = index - opening.length
    return [{ at, text: text.slice(at, end + closing.length), value, unit: '%', ...(bound && { bound }) }]
  })
}

import { isPlanned } from './tense.ts'

/** A part of a year whose figures a text gives: it was over when the text was written. */
export interface PeriodMention {
  words: string
  /** 0 for this year, −1 for 去年; null without such a word, which means this year. */
  yearsFromThis: number | null
  /** The first month after the period: 4 for 一季度, 7 for 上半年; 13 stands for January of the next year. */
  monthAfter: number
}

const PERIOD =
  /(今年|去年|上年)?[，, ]?(第?[一1]季度|上半年|前[三3]季度|第?[二2]季度|第?[三3]季度|前[三3]个?季度)/gu

/** Figures of a period that is over: 一季度，地区生产总值同比增长7.1%. */
const FIGURES = /同比|增长|下降|完成|实现|新签约|累计|达到?\d/u
const FIGURES_WITHIN = 40

const MONTH_AFTER: readonly [RegExp, number][] = [
  [/前[三3]|[三3]季/u, 10],
  [/上半年|[二2]季/u, 7],
  [/[一1]季/u, 4],
]

/** Every period of this or the last year whose figures the text reports. */
export function findPeriodMentions(text: string): PeriodMention[] {
  if (!text.includes('季度') && !text.includes('上半年')) return []
  return [...text.matchAll(PERIOD)].flatMap((match) => {
    const end = match.index + match[0].length
    const said = text.slice(end, end + FIGURES_WITHIN).split(/[。；;]/u)[0] ?? ''
    if (/预[计期]|计划|力争|将|目标/u.test(said) || !FIGURES.test(said) || isPlanned(text, match.index, end))
      return []
    if ('、第每'.includes(text.charAt(match.index - 1) || ' ') || text.charAt(end) === '、') return []
    const monthAfter = MONTH_AFTER.find(([pattern]) => pattern.test(match[2] ?? ''))?.[1]
    if (monthAfter === undefined) return []
    const last = match[1] === '去年' || match[1] === '上年'
    return [{ words: match[0], yearsFromThis: last ? -1 : match[1] ? 0 : null, monthAfter }]
  })
}

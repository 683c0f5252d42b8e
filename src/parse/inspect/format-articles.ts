import type { LedgerFurniture } from '../../record/ledger.ts'
import type { ParsedArticle, ParsedPage, ParsedPart } from '../../record/parsed-page.ts'
import { abridge, formatLines, formatReason } from './format-text.ts'

/** What a page says of itself, its articles as cut, its furniture, what is left out, and its problems. */
export function formatArticleStage(page: ParsedPage, shows: { confidence: boolean }): string[] {
  return [
    formatPage(page),
    ...page.articles.flatMap((article, index) => [
      '',
      ...formatArticle(article, index, page.furniture, shows),
    ]),
    '',
    ...page.furniture.map(({ role, spans, text }) => `${role} ${formatLines(spans)}  ${abridge(text)}`),
    ...page.dropped.map(({ reason, article, spans }) => {
      const of = article === null ? '' : ` of ${article + 1}`
      return `left out as ${reason}${of}  ${formatLines(spans)}`
    }),
    ...page.problems.map(({ code, line, what }) => `${code} line ${line}  ${what}`),
  ]
}

function formatPage({ file, newspaper, issue, pageNumber, section, date, city }: ParsedPage): string {
  const known = [newspaper, issue, pageNumber, section, date?.edtf, date && `(${date.evidence})`, city?.name]
  return [file, ...known.filter((value) => typeof value === 'string')].join('  ')
}

function formatArticle(
  article: ParsedArticle,
  index: number,
  furniture: readonly LedgerFurniture[],
  shows: { confidence: boolean },
): string[] {
  const served = article.refersTo.map((at) => furniture[at]?.role ?? 'nothing')
  return [
    `${index + 1} ${article.type}${field('栏目', article.column)}${field('引题', article.kicker)}`,
    `  标题 ${article.headline ?? '（无）'}`,
    ...(article.deck === null ? [] : [`  副题 ${article.deck}`]),
    ...formatSources(article, served),
    ...formatPlaces(article),
    ...(shows.confidence ? formatConfidence(article) : []),
    ...article.parts.filter(isShown).map(formatPart),
  ]
}

const field = (name: string, value: string | null): string => (value === null ? '' : `  ${name} ${value}`)

/** Headings and bylines are shown by their fields. */
const isShown = ({ role }: ParsedPart): boolean =>
  role !== 'kicker' && role !== 'headline' && role !== 'deck' && role !== 'byline'

function formatSources({ bylines, dateline }: ParsedArticle, served: readonly string[]): string[] {
  const who = bylines.map(({ name, role, as }) =>
    as === name ? `${role} ${name}` : `${role} ${name}（${as}）`,
  )
  const said = [
    ...(who.length > 0 ? [`署名 ${who.join('、')}`] : []),
    ...(dateline ? [`消息头 ${dateline.text}`] : []),
    ...(served.length > 0 ? [`from the page: ${served.join(', ')}`] : []),
  ]
  return said.length > 0 ? [`  ${said.join('  ')}`] : []
}

function formatPlaces({ city, places, topics }: ParsedArticle): string[] {
  const said = [
    ...(city ? [`城市 ${city.name}`] : []),
    ...(places.length > 0 ? [`地名 ${places.map(({ name, via }) => `${name}/${via}`).join('、')}`] : []),
    ...(topics.length > 0 ? [`主题 ${topics.join('、')}`] : []),
  ]
  return said.length > 0 ? [`  ${said.join('  ')}`] : []
}

const formatConfidence = ({ confidence }: ParsedArticle): string[] =>
  (['cut', 'headline', 'byline'] as const).map((aspect) => {
    const { value, reasons } = confidence[aspect]
    return `  ${aspect} ${value.toFixed(3)}  ${reasons.map(formatReason).join(', ')}`
  })

function formatPart({ role, spans, text, credit, edits, gapBefore, gapAfter }: ParsedPart): string {
  const notes = [
    ...(edits ?? []).map(({ kind, count }) => `${kind} ${count}`),
    ...(credit === undefined ? [] : [`credit ${credit}`]),
    ...(gapBefore ? ['gap before'] : []),
    ...(gapAfter ? ['gap after'] : []),
  ]
  const line = `  ${role} ${formatLines(spans)}  ${abridge(text)}`
  return notes.length > 0 ? `${line}  «${notes.join('; ')}»` : line
}

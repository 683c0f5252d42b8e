import { Converter } from 'opencc-js/cn2t'
import type { SourceArticle } from './article.ts'
import type { Paper } from './paper.ts'

const convert = Converter({ from: 'cn', to: 'tw' })
const QUOTES: Record<string, string> = { '“': '「', '”': '」', '‘': '『', '’': '』' }

/** The text as a paper of Hong Kong or Taiwan sets it. */
export const toTraditional = (text: string): string =>
  convert(text).replace(/[“”‘’]/gu, (mark) => QUOTES[mark] ?? mark)

/** An article in traditional characters; one that was written in them stays as it is. */
export function traditionalArticle(article: SourceArticle): SourceArticle {
  if (article.isTraditional) return article
  const { headline, kicker, deck, summary, place, day, body } = article
  const [turned, above, below, digest] = [headline, kicker, deck, summary].map((text) =>
    text === null ? null : toTraditional(text),
  )
  return {
    ...article,
    isTraditional: true,
    headline: turned ?? null,
    kicker: above ?? null,
    deck: below ?? null,
    summary: digest ?? null,
    place: toTraditional(place),
    day,
    body: body.map(({ role, text }) => ({ role, text: toTraditional(text) })),
  }
}

const joined = (names: readonly string[], by = '、'): string => names.join(by)

/** A person's name, whose 于 is not 於. */
export const spell = (name: string): string => toTraditional(name).replaceAll('於', '于')

/** Habits of papers in traditional characters. */
export const TRADITIONAL_PAPERS: Paper[] = [
  {
    name: '港島日報',
    isTraditional: true,
    spell,
    signs: 'inline',
    signedOpenings: [
      (_place, _day, names) => `【本報訊】（記者 ${joined(names, ' ')}）`,
      (_place, _day, names) => `本報訊（記者${joined(names)}）`,
    ],
    plainOpenings: [() => '【本報訊】'],
    closings: [(names) => `（${joined(names)}）`],
    bylines: [(names) => `本報記者 ${joined(names, ' ')}`, (names) => `記者 ${joined(names)}`],
    credits: [(name) => `本報記者 ${name} 攝`, (name) => `（${name}攝）`],
    column: (name) => `■${toTraditional(name)}`,
    dashes: true,
  },
  {
    name: '寶島時報',
    isTraditional: true,
    spell,
    signs: 'inline',
    signedOpenings: [
      (place, _day, names) => `〔記者${joined(names)}／${place}報導〕`,
      (place, _day, names) => `【記者${joined(names)}／${place}報導】`,
      (place, _day, names) => `記者${joined(names)}／${place}報導 `,
    ],
    plainOpenings: [() => '〔本報訊〕'],
    closings: [(names) => `（${joined(names)}）`],
    bylines: [(names) => `記者${joined(names)}／專題報導`, (names) => `文／${joined(names)}`],
    credits: [(name) => `（記者${name}攝）`, (name) => `圖／${name}`],
    column: (name) => `【${toTraditional(name)}】`,
    dashes: false,
  },
]

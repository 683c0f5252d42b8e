import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { BuiltSite } from './sites.ts'

const Exported = z.object({
  id: z.string(),
  headline: z.string().nullable(),
  kicker: z.string().nullable(),
  deck: z.string().nullable(),
  summary: z.string().nullable(),
  bylines: z.array(z.object({ name: z.string() })),
  body: z.array(z.object({ text: z.string() })),
})

/** An article of the site's own export, and its texts, each searched by itself. */
export interface ExportedArticle {
  id: string
  headline: string
  texts: string[]
  names: string[]
}

/** The articles that a built site exports. */
export const readExport = ({ folder }: BuiltSite): ExportedArticle[] =>
  readFileSync(join(folder, 'data', 'articles.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Exported.parse(JSON.parse(line)))
    .map(({ id, headline, kicker, deck, summary, bylines, body }) => ({
      id,
      headline: headline ?? '',
      texts: [headline, kicker, deck, summary, ...body.map(({ text }) => text)].filter(
        (text) => text !== null,
      ),
      names: bylines.map(({ name }) => name),
    }))

/** The rule of search in one line, written apart from the product's own. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s"]/gu, '')

/** The ids of all articles of which one text contains the phrase, sorted. */
export const scan = (articles: readonly ExportedArticle[], phrase: string): string[] =>
  articles
    .filter(({ texts }) => texts.some((text) => plain(text).includes(plain(phrase))))
    .map(({ id }) => id)
    .sort()

const cut = (text: string, from: number, length: number): string =>
  [...text].slice(from, from + length).join('')

/** Substrings of the articles: from anywhere, long and short, numbers, punctuation, names, headlines. */
function cutArticle({ texts, names, headline }: ExportedArticle, order: number): string[] {
  const text = texts[(order * 7) % texts.length] ?? ''
  const last = texts.at(-1) ?? ''
  const length = [...text].length
  return [
    cut(text, (order * 13) % length, 1),
    cut(text, (order * 17) % length, 2),
    cut(text, (order * 29) % length, 5),
    cut(last, (order * 5) % 20, 34),
    cut(headline, order % 4, 6),
    /\D?\d+(?:\.\d+)?%?.?/u.exec(text)?.[0] ?? '',
    /.?[^\p{L}\p{N}\s]+.?/u.exec(last)?.[0] ?? '',
    ...names,
    [...cut(last, order % 10, 6)].reverse().join(''),
  ]
}

const SEEDS = 'seeds'

/** The end of a raw line with the beginning of the next, from every tenth line of every seed. */
function cutAcrossLines(): string[] {
  const pages = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))
  return pages.sort().flatMap((name) => {
    const lines = readFileSync(join(SEEDS, name), 'utf8').split('\n')
    return lines.flatMap((line, index) => {
      const next = lines[index + 1] ?? ''
      return index % 10 === 3 && line.trim() && next.trim()
        ? [line.trim().slice(-4) + next.trim().slice(0, 4)]
        : []
    })
  })
}

/** Queries of one phrase each, in no particular order, each once. */
export const listPhrases = (articles: readonly ExportedArticle[]): string[] => [
  ...new Set(
    [...articles.flatMap(cutArticle), ...cutAcrossLines()]
      .map((phrase) => phrase.replace(/[\s"]+/gu, ''))
      .filter((phrase) => phrase !== ''),
  ),
]

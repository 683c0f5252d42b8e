import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import type { GoldArticle } from '../gold/gold-page.ts'
import { readGold } from '../gold/read-gold.ts'
import { SourceArticle, type SourceItem } from './article.ts'

const FOLDER = fileURLToPath(new URL('./articles/', import.meta.url))

/** Every article that pages are made of: those written for it, then those of the gold pages, then the tuned-only ones. */
export function readArticles(): SourceArticle[] {
  const tunedOnly = readFolder(`${FOLDER}tuned/`).map((article) => ({ ...article, isTunedOnly: true }))
  return [
    ...readFolder(FOLDER),
    ...readGold().flatMap(({ articles }) => articles.flatMap(sourceOf)),
    ...tunedOnly,
  ]
}

const readFolder = (folder: string): SourceArticle[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((file) => z.array(SourceArticle).parse(parse(readFileSync(folder + file, 'utf8'))))

const KINDS = ['news', 'feature', 'commentary', 'photo'] as const

/** A gold article that is whole, in the words before it was set. */
function sourceOf(article: GoldArticle): SourceArticle[] {
  const kind = KINDS.find((name) => name === article.type)
  if (!kind || !article.headline || article.parts.some(({ anyOrder, duplicates }) => anyOrder || duplicates))
    return []
  const subheads = [...(article.subheads ?? [])]
  const body = article.parts.flatMap(({ role, text, optional }): SourceItem[] => {
    if (role === 'subhead') return [{ role, text: subheads.shift() ?? text }]
    if (role !== 'paragraph' && (role !== 'caption' || optional)) return []
    return [{ role, text: fullWidth(withoutOpening(text)) }]
  })
  const place = article.places?.[0]?.replace(/市$/, '') ?? ''
  const { headline, kicker = null, deck = null } = article
  const plainKicker = kicker?.replace(/——$/, '') ?? null
  const isPlace = plainKicker !== null && plainKicker.length <= 4
  return [
    {
      kind,
      headline,
      kicker: isPlace ? null : plainKicker,
      deck: deck?.replace(/^——/, '') ?? null,
      summary: article.parts.find(({ role }) => role === 'summary')?.text.replace(/^核心提示/, '') ?? null,
      place: isPlace ? plainKicker : place,
      day: '',
      isTraditional: false,
      isSigned: true,
      isTunedOnly: false,
      desk: '',
      body,
    },
  ]
}

/** Without dateline and credit: each page prints its own. */
const withoutOpening = (text: string): string =>
  text
    .replace(/^本报讯(?:记者\p{Script=Han}{2,3}报道)?/u, '')
    .replace(/(?<=。)本报(?:特约)?记者\p{Script=Han}{2,3}摄$/u, '')
    .replace(/本文图片由.*$/u, '')

const WIDE: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
}

/** Half-width punctuation beside Chinese text, as the page was set before it was recognised. */
const fullWidth = (text: string): string =>
  text.replace(/(?<!\d)[,:]|[,:](?!\d)|[;!?()]/g, (mark) => WIDE[mark] ?? mark)

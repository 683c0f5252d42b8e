import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import { SourceArticle } from '../article.ts'
import { scan } from '../blind/scan.ts'
import { Deal } from '../deal.ts'
import { Random } from '../random.ts'
import { type ComposedPage, printSheet } from '../sheet.ts'
import { traditionalArticle } from '../traditional.ts'
import { inventArticles } from './invent/invent.ts'
import { WIDE } from './layouts/index.ts'

const FOLDER = fileURLToPath(new URL('./articles/', import.meta.url))

/** The articles that only wide pages are made of; the desk of each is the name of its file. */
export const readWideArticles = (): SourceArticle[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((file) =>
      z
        .array(SourceArticle)
        .parse(parse(readFileSync(FOLDER + file, 'utf8')))
        .map((article) => ({ ...article, desk: file.replace(/\.yaml$/, '') })),
    )

const inTraditional = new WeakMap<readonly SourceArticle[], SourceArticle[]>()

/** The same articles in the characters of a paper; turned once for all pages. */
function turned(articles: readonly SourceArticle[]): SourceArticle[] {
  const known = inTraditional.get(articles) ?? articles.map(traditionalArticle)
  inTraditional.set(articles, known)
  return known
}

/** Composes one page: the same layout and seed give the same page. Throws where no wide layout has that name. */
export function composeWidePage(
  layout: string,
  seed: number,
  articles: readonly SourceArticle[],
): ComposedPage {
  const edition = WIDE[layout]
  if (!edition) throw new Error(`there is no wide layout ${layout}`)
  const random = new Random(`wide ${layout} ${seed}`)
  const paper = edition.pickPaper(random)
  const invented = inventArticles(random)
  const own = paper.isTraditional
    ? [...turned(articles), ...invented.map(traditionalArticle)]
    : [...articles, ...invented]
  const { pieces, blocks } = edition.arrange(new Deal(own, paper, random))
  return printSheet(`${layout}-${seed}.txt`, pieces, scan(blocks, new Random(`wide scan ${layout} ${seed}`)))
}

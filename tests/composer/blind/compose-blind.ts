import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import { SourceArticle } from '../article.ts'
import { Deal } from '../deal.ts'
import { Random } from '../random.ts'
import { type ComposedPage, printSheet } from '../sheet.ts'
import { BLIND } from './layouts/index.ts'
import { scan } from './scan.ts'

const FOLDER = fileURLToPath(new URL('./articles/', import.meta.url))

/** The articles that only blind pages are made of; the desk of each is the name of its file. */
export const readBlindArticles = (): SourceArticle[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((file) =>
      z
        .array(SourceArticle)
        .parse(parse(readFileSync(FOLDER + file, 'utf8')))
        .map((article) => ({ ...article, desk: file.replace(/\.yaml$/, '') })),
    )

/** Composes one page: the same layout and seed give the same page. Throws where no blind layout has that name. */
export function composeBlindPage(
  layout: string,
  seed: number,
  articles: readonly SourceArticle[],
): ComposedPage {
  const edition = BLIND[layout]
  if (!edition) throw new Error(`there is no blind layout ${layout}`)
  const random = new Random(`${layout} ${seed}`)
  const deal = new Deal(articles, random.pick(edition.papers), random)
  const { pieces, blocks } = edition.arrange(deal)
  return printSheet(`${layout}-${seed}.txt`, pieces, scan(blocks, new Random(`scan ${layout} ${seed}`)))
}

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import { SourceArticle } from '../article.ts'
import { Deal } from '../deal.ts'
import { Random } from '../random.ts'
import { type ComposedPage, printSheet } from '../sheet.ts'
import { BLIND, ROUNDS } from './layouts/index.ts'
import { scan } from './scan.ts'

const FOLDER = fileURLToPath(new URL('./articles/', import.meta.url))

/** The desks of a list of layouts, whose articles no other layout uses. */
const FOLDERS = Object.entries(ROUNDS).map(([round, layouts]) => ({ below: `${round}/`, layouts }))

/** The articles that only blind pages are made of; the desk of each is the name of its file, below `articles/`. */
export const readBlindArticles = (): SourceArticle[] =>
  ['', ...FOLDERS.map(({ below }) => below)].flatMap(readDesks)

const readDesks = (below: string): SourceArticle[] =>
  readdirSync(FOLDER + below)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((file) =>
      z
        .array(SourceArticle)
        .parse(parse(readFileSync(FOLDER + below + file, 'utf8')))
        .map((article) => ({ ...article, desk: below + file.replace(/\.yaml$/, '') })),
    )

/** The folder below `articles/` that a layout takes its articles from. */
const folderOf = (layout: string): string => FOLDERS.find(({ layouts }) => layout in layouts)?.below ?? ''

/** The folder below `articles/` that an article stands in. */
const folderIn = ({ desk }: SourceArticle): string => desk.slice(0, desk.lastIndexOf('/') + 1)

/** Composes one page: the same layout and seed give the same page. Throws where no blind layout has that name. */
export function composeBlindPage(
  layout: string,
  seed: number,
  articles: readonly SourceArticle[],
): ComposedPage {
  const edition = BLIND[layout]
  if (!edition) throw new Error(`there is no blind layout ${layout}`)
  const random = new Random(`${layout} ${seed}`)
  const own = articles.filter((article) => folderIn(article) === folderOf(layout))
  const deal = new Deal(own, random.pick(edition.papers), random)
  const { pieces, blocks } = edition.arrange(deal)
  return printSheet(`${layout}-${seed}.txt`, pieces, scan(blocks, new Random(`scan ${layout} ${seed}`)))
}

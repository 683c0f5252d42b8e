import type { Article } from '../record/article.ts'

/** The address of a path of the site, as one cites it. */
export const addressOf = (path: string, site: URL): string => new URL(path.replace(/^\/+/, ''), site).href

/** An article as it leaves the site: its own record, with its whole address. */
export const exportArticle = (article: Article, site: URL): Article => ({
  ...article,
  url: addressOf(article.url, site),
})

/** One line of the export. */
export const formatLine = (article: Article): string => `${JSON.stringify(article)}\n`

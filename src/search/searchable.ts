import type { Archive } from '../store/archive.ts'
import type { ArticleSummary } from '../store/summary.ts'

/** An open archive, as far as search reads it. */
export type SearchableArchive = Pick<Archive, 'articles' | 'readArticle' | 'slug'>

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The articles that can be found, by id: the order in which they are indexed decides the bytes of the index. */
export const listSearchable = ({ articles }: SearchableArchive): ArticleSummary[] =>
  articles.filter(({ status }) => status === 'published').toSorted((a, b) => compare(a.id, b.id))

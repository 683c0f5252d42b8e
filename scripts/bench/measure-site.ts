import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { listFiles } from '../build/site-files.ts'

/** Sizes of a built site, in bytes. */
export interface SiteSize {
  articles: number
  /** The articles as data, which is all that the site is made from. */
  data: number
  search: number
  html: number
  /** The largest article page with its style, as served with gzip. */
  largestArticle: number
}

/** Measures a built site. */
export async function measureSite(folder: string): Promise<SiteSize> {
  const files = await listFiles(folder)
  const sizeOf = async (pattern: RegExp, squeeze = false): Promise<number[]> =>
    Promise.all(
      files
        .filter((file) => pattern.test(file))
        .map(async (file) => {
          const bytes = await readFile(join(folder, file))
          return squeeze ? gzipSync(bytes, { level: 9 }).length : bytes.length
        }),
    )
  const articles = await sizeOf(/^articles\/[^/]+\/index\.html$/, true)
  const styles = await sizeOf(/^assets\/.*\.css$/, true)
  return {
    articles: articles.length,
    data: sum(await sizeOf(/^data\/articles\.jsonl$/)),
    search: sum(await sizeOf(/^search\/(?!index\.html)/)),
    html: sum(await sizeOf(/\.html$/)),
    largestArticle: Math.max(...articles) + Math.max(...styles),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

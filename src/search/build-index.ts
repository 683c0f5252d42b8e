import { createHash } from 'node:crypto'
import type { Article } from '../record/article.ts'
import { paths } from '../site/address.ts'
import { openSearchFolder, type SearchFolder } from '../store/search-folder.ts'
import { countShardDigits, files, findShard, type Manifest, type People, type Row } from './bundle.ts'
import { listFacetValues } from './facets.ts'
import { createFold, type Fold } from './fold.ts'
import { describeResult } from './result-text.ts'
import { listSearchable, type SearchableArchive } from './searchable.ts'
import { listSearchedParts } from './searched-parts.ts'
import { formatSimplified } from './simplified.ts'
import { formatTokens, SEPARATOR } from './tokens.ts'
import { type IndexKey, type IndexRecord, writePagefind } from './write-pagefind.ts'

/** What the index is built from, and the folder that it fills, such as `dist/search`. */
export interface SearchIndexInput {
  archive: SearchableArchive
  outDir: string
}

type RowWithoutKey = Omit<Row, 'key'>

/** Writes JSON files, and tells by a digest whether any of them changed. */
interface JsonWriter {
  write(name: string, value: unknown): Promise<void>
  edition(): string
}

function openWriter(folder: SearchFolder): JsonWriter {
  const digest = createHash('sha256')
  return {
    edition: () => digest.copy().digest('hex').slice(0, 12),
    async write(name, value) {
      const text = `${JSON.stringify(value)}\n`
      digest.update(`${name}\n${text}`)
      await folder.write(name, text)
    },
  }
}

/** Every character of the texts that can be searched. */
function collectCharacters(archive: SearchableArchive): Set<string> {
  const characters = new Set<string>()
  for (const { id } of listSearchable(archive)) {
    for (const { text } of listSearchedParts(archive.readArticle(id))) {
      for (const character of text.normalize('NFKC')) characters.add(character)
    }
  }
  return characters
}

/** The words under which an article is found, part by part; one without text has a separator only. */
const formatContent = (article: Article, fold: Fold): string =>
  [...listSearchedParts(article).map(({ text }) => formatTokens(fold(text))), SEPARATOR].join(
    ` ${SEPARATOR} `,
  )

const describeRow = (article: Article, fold: Fold): RowWithoutKey => ({
  id: article.id,
  earliest: article.date?.earliest ?? '',
  latest: article.date?.latest ?? '',
  headlineLength: article.headline === null ? 0 : [...fold(article.headline)].length,
  facets: listFacetValues(article),
})

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function listPeople(rows: readonly Row[], archive: SearchableArchive): People {
  const names = new Set(rows.flatMap(({ facets }) => facets.byline))
  const sorted = [...names].toSorted(compare)
  return Object.fromEntries(sorted.map((name) => [name, paths.person(archive.slug('person', name))]))
}

/** Rows with the keys that Pagefind gave; throws where an article is in one of the two only. */
function joinKeys(keys: readonly IndexKey[], described: ReadonlyMap<string, RowWithoutKey>): Row[] {
  if (keys.length !== described.size)
    throw new Error(`Unexpected ${keys.length} entries in the index, expected ${described.size}`)
  return keys.map(({ key, id }) => {
    const row = described.get(id)
    if (!row) throw new Error(`Unexpected entry ${id} in the index, expected an article`)
    return { key, ...row }
  })
}

async function writeRows(writer: JsonWriter, rows: readonly Row[], digits: number): Promise<void> {
  const shards = Map.groupBy(rows, ({ key }) => findShard(key, digits))
  for (const [shard, members] of shards) await writer.write(files.rows(shard), members)
}

/**
 * Fills a folder with everything that search loads. The same archive always gives the same bytes.
 * @returns the number of articles that can be found
 */
export async function buildSearchIndex({ archive, outDir }: SearchIndexInput): Promise<{ articles: number }> {
  const folder = await openSearchFolder(outDir, ['pagefind', 'rows', 'texts'])
  const writer = openWriter(folder)
  const simplified = formatSimplified(collectCharacters(archive))
  const fold = createFold(simplified)
  const described = new Map<string, RowWithoutKey>()
  async function* listRecords(): AsyncGenerator<IndexRecord> {
    for (const summary of listSearchable(archive)) {
      const article = archive.readArticle(summary.id)
      described.set(article.id, describeRow(article, fold))
      await writer.write(files.text(article.id), describeResult(article, summary))
      yield { id: article.id, content: formatContent(article, fold) }
    }
  }
  const rows = joinKeys(await writePagefind(listRecords(), folder), described)
  const shardDigits = countShardDigits(rows.length)
  await writeRows(writer, rows, shardDigits)
  await writer.write(files.people, listPeople(rows, archive))
  const manifest: Manifest = { edition: writer.edition(), articles: rows.length, shardDigits, simplified }
  await folder.write(files.manifest, `${JSON.stringify(manifest)}\n`)
  return { articles: rows.length }
}

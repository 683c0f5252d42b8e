import { COLUMNS } from './columns.ts'
import { FIGURE_COLUMNS } from './figure-columns.ts'

/** A file of `data/`, as it was written. */
export interface DataFile {
  /** Below `data/`. */
  path: string
  bytes: number
  /** Of its bytes, in hexadecimal. */
  sha256: string
}

/** What the archive says of itself. */
export interface PackageFacts {
  title: string
  description: string
  rights: string | null
  homepage: string
}

const MEDIA_TYPES: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
}

/** The tables of which the columns are known, by the names of their files. */
const TABLES = [
  { pattern: /^articles(-\d+)?\.csv$/, fields: COLUMNS, primaryKey: ['id'] },
  { pattern: /^figures\.csv$/, fields: FIGURE_COLUMNS },
] as const

const extensionOf = ({ path }: DataFile): string => path.slice(path.lastIndexOf('.') + 1)

/** A name that the standard allows: lower case Latin letters, digits, `-` and `.`. */
const nameOf = ({ path }: DataFile): string => path.toLowerCase().replace(/[^a-z0-9.-]+/g, '-')

const DIALECT = {
  ...{ delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
}

/** What a reader of tables has to know of a file; nothing where it is no table. */
function describeTable({ path }: DataFile): object {
  const table = TABLES.find(({ pattern }) => pattern.test(path))
  if (!table) return {}
  const fields = table.fields.map(({ name, type, title, ...more }) => ({
    ...{ name, type, title },
    ...('description' in more && { description: more.description }),
  }))
  const key = 'primaryKey' in table ? { primaryKey: table.primaryKey } : {}
  return {
    profile: 'tabular-data-resource',
    dialect: DIALECT,
    schema: { fields, ...key, missingValues: [''] },
  }
}

function describeFile(file: DataFile): object {
  const extension = extensionOf(file)
  const { path, bytes, sha256 } = file
  return {
    ...{ name: nameOf(file), path, format: extension, mediatype: MEDIA_TYPES[extension] },
    ...{ encoding: 'utf-8', bytes, hash: `sha256:${sha256}` },
    ...describeTable(file),
  }
}

/** The files that are data; what only describes them is left out. */
const isData = (file: DataFile): boolean => extensionOf(file) in MEDIA_TYPES && !file.path.includes('/')

/**
 * `datapackage.json`: every data file with its size and digest, and the columns of the tables. Data Package, of which
 * version 1 and 2 both read it.
 */
export function formatDataPackage(files: readonly DataFile[], facts: PackageFacts): string {
  const { title, description, rights, homepage } = facts
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      ...{ profile: 'data-package', name: 'articles', title, description, homepage },
      // No licence is granted: the statement names whose the texts are.
      ...(rights && { licenses: [{ title: rights, path: homepage }] }),
      resources: files.filter(isData).map(describeFile),
    },
    null,
    2,
  )}\n`
}

/** `SHA256SUMS`: what `sha256sum --check` reads. */
export const formatSums = (files: readonly DataFile[]): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')

import { listDataFiles } from '../../store/read-data-files.ts'
import { words } from '../words.ts'

/** A file that the page of the data offers. */
export interface OfferedData {
  name: string
  says: string
  /** Undefined where it is written after the page. */
  bytes?: number
}

/** What is said of each kind of file, and in which order they are named. */
const KINDS: readonly { pattern: RegExp; says: string }[] = [
  { pattern: /^articles(-\d+)?\.jsonl$/, says: words.data.says.lines },
  { pattern: /^articles(-\d+)?\.csv$/, says: words.data.says.table },
  { pattern: /^figures\.jsonl$/, says: words.data.says.figureLines },
  { pattern: /^figures\.csv$/, says: words.data.says.figureTable },
  { pattern: /^article\.schema\.json$/, says: words.data.says.schema },
]

/** Written last, since they tell of all others. */
const LAST: readonly OfferedData[] = [
  { name: 'datapackage.json', says: words.data.says.package },
  { name: 'SHA256SUMS', says: words.data.says.sums },
]

/** What a build makes where it is small enough for one file each; known where the pages are made without a build. */
const WITHOUT_BUILD = ['articles.jsonl', 'articles.csv', 'article.schema.json']

/** The files that can be taken away, in the order of the page; `rendered` are those that the site itself makes. */
export function listOfferedData(
  environment: Readonly<Record<string, string | undefined>>,
  rendered: readonly Pick<OfferedData, 'name' | 'bytes'>[],
): OfferedData[] {
  const written = listDataFiles(environment['GUZHI_DATA'])
  const files = [...(written.length > 0 ? written : WITHOUT_BUILD.map((name) => ({ name }))), ...rendered]
  const offered = KINDS.flatMap(({ pattern, says }) =>
    files.filter(({ name }) => pattern.test(name)).map((file) => ({ ...file, says })),
  )
  return [...offered, ...LAST]
}

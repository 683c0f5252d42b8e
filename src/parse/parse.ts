import type { ArchiveSettings } from '../record/archive.ts'
import type { PageLedger } from '../record/ledger.ts'
import type { ParsedArticle, ParsedPage } from '../record/parsed-page.ts'
import type { Problem } from '../record/problem.ts'
import type { Sidecar } from '../record/sidecar.ts'
import type { Vocabulary } from '../record/vocabulary.ts'
import { type Assembly, assemble } from './articles/assemble.ts'
import type { KnownNames } from './articles/clue.ts'
import { composeArticle, listDropped } from './articles/compose.ts'
import { weighConfidence } from './articles/confidence.ts'
import { listFurniture, nameOfHead, readFolio } from './articles/page-words.ts'
import { divide } from './articles/search.ts'
import { isForeign, takeWhole, wholePageConfidence } from './articles/whole-page.ts'
import { readBlocks } from './blocks/block.ts'
import { readUnits, type Unit } from './blocks/unit.ts'
import { enrichPage } from './enrich/enrich.ts'
import { placeNamesOf } from './enrich/place-name.ts'
import { readLines } from './lines/line.ts'

/** Stamped into every ledger: a change of the parser's results changes it. */
export const PARSER_VERSION = '1'

/** A decoded page. */
export interface PageSource {
  /** Path below the seeds folder. */
  file: string
  /** Of the bytes as received. */
  sha256: string
  encoding: PageLedger['encoding']
  lines: string[]
}

/** What the archive knows. */
export interface Knowledge {
  settings: Pick<ArchiveSettings, 'newspaper' | 'rights'>
  vocabulary: Vocabulary
}

/**
 * Parses one page: lines → blocks → a division into articles → enrichment. Pure. Every character of the page that
 * is not white space is owned once by what it returns; text that fits nowhere is furniture of role `stray`, with a
 * problem that names it.
 */
export function parsePage(source: PageSource, sidecar: Sidecar, knowledge: Knowledge): ParsedPage {
  const lines = readLines(source.lines)
  const names = knownNames(knowledge.vocabulary)
  const units = readUnits(readBlocks(lines), names.isPlaceName)
  const { assembly, confidence } = cutPage(units, names)
  const composed = assembly.drafts.map((_, index) => composeArticle(assembly, index))
  const folio = readFolio(assembly.words)
  const enriched = enrichPage(
    {
      sidecar,
      folio,
      standingHeads: assembly.words.flatMap((word) =>
        word.role === 'column' ? [nameOfHead(word) ?? ''] : [],
      ),
      articles: composed.map(({ article }) => textOf(article)),
    },
    knowledge.vocabulary,
  )
  const articles = composed.map(({ article }, index): ParsedArticle => {
    const added = enriched.articles[index]
    const sure = confidence[index]
    if (!added || !sure) throw new Error('every article is enriched and weighed')
    return {
      ...article,
      ...added,
      column: canonicalColumn(article.column, knowledge.vocabulary),
      confidence: sure,
    }
  })
  return {
    ...source,
    parser: PARSER_VERSION,
    newspaper: sidecar.newspaper ?? folio.newspaper ?? knowledge.settings.newspaper,
    issue: sidecar.issue ?? null,
    pageNumber: sidecar.pageNumber ?? folio.pageNumber,
    section: sidecar.section ?? folio.section,
    date: enriched.date,
    city: enriched.city,
    rights: sidecar.rights ?? knowledge.settings.rights,
    articles,
    furniture: listFurniture(assembly.words),
    dropped: listDropped(
      units,
      lines.flatMap((line) => line.markup),
      composed.flatMap(({ repeated }, article) => repeated.map((spans) => ({ article, spans }))),
    ),
    problems: [...reportStray(source, assembly.words), ...reportEmpty(source, articles.length)],
  }
}

function cutPage(
  units: readonly Unit[],
  names: KnownNames,
): { assembly: Assembly; confidence: ParsedArticle['confidence'][] } {
  if (isForeign(units)) return { assembly: takeWhole(units), confidence: [wholePageConfidence] }
  const division = divide(units, names)
  return { assembly: assemble(division), confidence: weighConfidence(division) }
}

function textOf(
  article: Pick<
    ParsedArticle,
    'parts' | 'dateline' | 'headline' | 'kicker' | 'deck' | 'column' | 'summary' | 'bylines'
  >,
) {
  const texts = (...roles: string[]): string[] =>
    article.parts.filter((part) => roles.includes(part.role)).map((part) => part.text)
  const { dateline, headline, kicker, deck, column, summary, bylines } = article
  return {
    dateline,
    headline,
    kicker,
    deck,
    column,
    summary,
    bylines,
    paragraphs: texts('paragraph', 'subhead', 'table'),
    captions: texts('caption'),
  }
}

/** The names that the page model may ask for. */
export const knownNames = (vocabulary: Vocabulary): KnownNames => ({
  columns: new Set(vocabulary.columns.flatMap(({ name, aliases }) => [name, ...aliases])),
  isPlaceName: placeNamesOf(vocabulary),
})

/** The name that the vocabulary gives a standing head, also where the engine misread it. */
const canonicalColumn = (column: string | null, { columns }: Vocabulary): string | null =>
  columns.find(({ name, aliases }) => column !== null && (name === column || aliases.includes(column)))
    ?.name ?? column

function reportStray({ file }: PageSource, words: ReturnType<typeof assemble>['words']): Problem[] {
  return words.flatMap(({ role, units }): Problem[] => {
    const unit = units[0]
    const span = unit?.spans[0]
    if (role !== 'stray' || !unit || !span) return []
    return [
      {
        path: file,
        line: span[0],
        column: span[1] + 1,
        code: 'W103',
        what: `“${unit.text.slice(0, 20)}” belongs to no article`,
        why: 'it fits no role beside its neighbours',
        todo: 'see the page and correct where articles begin and end',
      },
    ]
  })
}

const reportEmpty = ({ file }: PageSource, articles: number): Problem[] =>
  articles > 0
    ? []
    : [
        {
          path: file,
          line: 1,
          column: 1,
          code: 'W101',
          what: 'no article was found on this page',
          why: 'it holds no headline with text and no running text',
          todo: 'check that the page was recognised as text; it is kept and can be browsed',
        },
      ]

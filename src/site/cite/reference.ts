import type { Article } from '../../record/article.ts'
import { isInferred } from '../dates.ts'
import { leadOf } from '../titles.ts'
import { words } from '../words.ts'

/** Who is named as author: a person, or an agency as a body. */
export interface Author {
  name: string
  corporate: boolean
}

/** What a citation says of an article, in no format yet. Nothing in it is guessed: what is not known is null. */
export interface Reference
  extends Pick<Article, 'id' | 'newspaper' | 'issue' | 'pageNumber' | 'section' | 'date'> {
  title: string
  /** True where the page prints no headline, so that the title is made of the first words. */
  titleIsOurs: boolean
  authors: Author[]
  topics: readonly string[]
  rights: string | null
  /** The address of the archive's copy. */
  url: string
  /** Name of the archive. */
  archive: string
  language: string
  /** What a reader must know who sees only the citation; empty where all was printed. */
  notes: string[]
}

export type Cited = Pick<
  Article,
  | 'id'
  | 'newspaper'
  | 'issue'
  | 'pageNumber'
  | 'section'
  | 'date'
  | 'bylines'
  | 'headline'
  | 'deck'
  | 'topics'
  | 'rights'
>

/** Where the cited copy stands. */
export type Copy = Pick<Reference, 'url' | 'archive' | 'language'>

const OPENING_LENGTH = 16
const DASHES_BEFORE = /^[\s—－\-–―]+/u

/** The headline, with the deck as 其他题名信息 behind a colon; a piece without headline is called by its first words. */
function citedTitle({ headline, deck }: Cited, lead: string): string {
  if (headline === null) return `${[...leadOf({ lead })].slice(0, OPENING_LENGTH).join('')}…`
  return deck ? `${headline}：${deck.replace(DASHES_BEFORE, '')}` : headline
}

/** Writers before agencies: an agency is the author only where no writer signs. Editors write nothing. */
function citedAuthors({ bylines }: Cited): Author[] {
  const signed = bylines.filter(({ role }) => role !== 'editor')
  const writers = signed.filter(({ role }) => role !== 'agency')
  const chosen = writers.length > 0 ? writers : signed
  const names = new Map(chosen.map(({ name, role }) => [name, role === 'agency']))
  return Array.from(names, ([name, corporate]) => ({ name, corporate }))
}

function listNotes({ newspaper, date, headline }: Cited): string[] {
  const said = words.cite.notes
  return [
    newspaper === null && said.newspaper,
    date === null ? said.undated : isInferred(date) && said.inferred,
    headline === null && said.untitled,
  ].filter((note) => note !== false)
}

/**
 * @param article what is cited
 * @param lead its first words, for a piece without a headline
 */
export function makeReference(article: Cited, lead: string, copy: Copy): Reference {
  const { id, newspaper, issue, pageNumber, section, date, topics, rights, headline } = article
  return {
    ...{ id, newspaper, issue, pageNumber, section, date, topics, rights, ...copy },
    title: citedTitle(article, lead),
    titleIsOurs: headline === null,
    authors: citedAuthors(article),
    notes: listNotes(article),
  }
}

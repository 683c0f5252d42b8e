import { paths } from '../../site/address.ts'
import type { ResultText, Row } from '../bundle.ts'
import { cutExcerpt, cutPieces, findPassages, type Passage, type Piece, pickPassages } from '../excerpt.ts'
import type { Fold } from '../fold.ts'
import type { Phrase } from '../query.ts'
import { formatPassageFragment } from '../text-fragment.ts'
import { element } from './element.ts'
import { words } from './words.ts'

/** What one entry of the list is made of. */
export interface Result {
  id: string
  text: ResultText
}

/** What is looked for, and where the site stands. */
export interface ResultContext {
  phrases: readonly Phrase[]
  fold: Fold
  /** Base path of the site. */
  base: string
}

const showPieces = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text))

function showPassage(passage: Passage, address: string): HTMLElement {
  const { pieces, clipped } = cutExcerpt(passage)
  const link = element(
    'a',
    { href: address + formatPassageFragment(passage) },
    clipped.before ? words.ellipsis : undefined,
    ...showPieces(pieces),
    clipped.after ? words.ellipsis : undefined,
  )
  return element('p', { class: 'lead' }, link)
}

/** Base path and path as one address. */
const addressOf = (path: string, base: string): string => base + path.replace(/^\/+/, '')

/** One article of the list of which no more is known than that it was found: what it shows did not arrive. */
export function showUntold({ id, facets }: Row, base: string): HTMLElement {
  const details = [...facets.city, ...facets.year.slice(0, 1)]
  return element(
    'li',
    { class: 'untold' },
    element('ul', { class: 'facts where' }, ...details.map((detail) => element('li', {}, detail))),
    element(
      'p',
      {},
      element('a', { href: addressOf(paths.article(id), base), 'data-result': id }, words.untold),
    ),
  )
}

/** One article of the list: where and when, the title, and the passages in which the phrases stand. */
export function showResult({ id, text }: Result, { phrases, fold, base }: ResultContext): HTMLElement {
  const passages = findPassages(text.parts, phrases, fold)
  const headline = passages.find(({ part }) => part.role === 'headline')
  const address = addressOf(text.path, base)
  const count = passages.reduce((sum, { ranges }) => sum + ranges.length, 0)
  const first = headline ? '' : passages[0] ? formatPassageFragment(passages[0]) : ''
  const title = cutPieces(text.title, headline?.ranges ?? [], [0, text.title.length])
  return element(
    'li',
    {},
    element('ul', { class: 'facts where' }, ...text.details.map((detail) => element('li', {}, detail))),
    element(
      'div',
      {},
      element('h2', {}, element('a', { href: address + first, 'data-result': id }, ...showPieces(title))),
      ...pickPassages(passages, phrases, fold).map((passage) => showPassage(passage, address)),
      element('p', { class: 'facts' }, words.occurrences(count)),
    ),
  )
}

import type { ResultText } from '../bundle.ts'
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

/** One article of the list: where and when, the title, and the passages in which the phrases stand. */
export function showResult({ id, text }: Result, { phrases, fold, base }: ResultContext): HTMLElement {
  const passages = findPassages(text.parts, phrases, fold)
  const headline = passages.find(({ part }) => part.role === 'headline')
  const address = base + text.path.replace(/^\/+/, '')
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

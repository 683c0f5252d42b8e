import type { ArticleDraft } from '../../parse/corrections/draft.ts'
import { LineRole } from '../../record/correction.ts'
import type { LineRange } from '../../record/span.ts'
import { element } from '../../search/page/element.ts'
import { boundaryOf, type Saying } from '../boundaries.ts'
import type { Desk } from '../desk.ts'
import { firstLineOf } from '../keys.ts'
import { listLines } from '../lines.ts'
import { words } from '../words.ts'
import { button } from './field.ts'
import { LineList } from './line-list.ts'

/** What the view tells: that a boundary was set, or that it could not be. */
export interface LinesEvents {
  set: () => void
  refuse: (why: string) => void
  nameOf: (article: ArticleDraft) => string
}

/** The raw page, and what can be said of its lines. */
export class LinesView {
  readonly element: HTMLElement
  readonly #desk: Desk
  readonly #events: LinesEvents
  readonly #list: LineList
  readonly #selected = element('p', { class: 'selected', role: 'status' }, words.noneSelected)
  readonly #articles = element('select', {})
  readonly #behind = element('input', { type: 'text', inputmode: 'numeric', autocomplete: 'off' })
  readonly #tools: HTMLElement

  constructor(desk: Desk, events: LinesEvents) {
    this.#desk = desk
    this.#events = events
    this.#list = new LineList(() => this.#select())
    this.#tools = element('div', { class: 'sayings' }, ...this.#showSayings())
    this.element = element(
      'section',
      { 'aria-labelledby': 'desk-lines' },
      element('h2', { id: 'desk-lines' }, words.lines),
      element('p', { class: 'quiet' }, words.linesHint),
      this.#list.element,
      this.#selected,
      this.#tools,
    )
    this.#select()
  }

  /** Brings the first line of an article into view. */
  reveal({ parts }: ArticleDraft): void {
    this.#list.reveal(firstLineOf(parts))
  }

  /** Shows the page as it is cut. */
  show(article: ArticleDraft): void {
    const { articles, draft } = this.#desk
    this.#list.show(listLines(draft), draft.articles.indexOf(article))
    this.#articles.replaceChildren(
      element('option', { value: '' }, words.chooseArticle),
      ...articles.map((other, index) =>
        element('option', { value: String(index) }, this.#events.nameOf(other)),
      ),
    )
  }

  #showSayings(): HTMLElement[] {
    const saying = (label: string, said: Saying): HTMLElement => button(label, () => this.#say(said))
    return [
      group(
        words.bounds,
        saying(words.start, { kind: 'start' }),
        saying(words.end, { kind: 'end' }),
        this.#showJoin(),
      ),
      group(
        words.isThat,
        ...LineRole.options.map((role) => saying(words.lineRoles[role], { kind: 'role', role })),
      ),
      group(
        words.paragraphs,
        saying(words.split, { kind: 'split' }),
        saying(words.continue, { kind: 'continue' }),
        this.#showMove(),
      ),
    ]
  }

  #showJoin(): HTMLElement {
    this.#articles.setAttribute('aria-label', words.joinInto)
    const join = button(words.join, () => {
      const into = this.#articles.value === '' ? undefined : this.#desk.articles[Number(this.#articles.value)]
      if (into) this.#say({ kind: 'join', into })
      else this.#articles.focus()
    })
    return element('span', { class: 'pair' }, this.#articles, join)
  }

  #showMove(): HTMLElement {
    const move = button(words.moveTo, () => this.#say({ kind: 'move', behind: Number(this.#behind.value) }))
    this.#behind.setAttribute('aria-label', words.moveBehind)
    this.#behind.setAttribute('placeholder', words.lineNumber)
    return element('span', { class: 'pair' }, this.#behind, move)
  }

  #say(saying: Saying): void {
    const { range } = this.#list
    if (!range) return
    const why = this.#set(range, saying)
    if (why === undefined) {
      this.#list.clear()
      this.#list.element.focus({ preventScroll: true })
      this.#events.set()
    } else this.#events.refuse(why)
  }

  /** Sets a boundary, or says why that cannot be. */
  #set(range: LineRange, saying: Saying): string | undefined {
    const boundary = boundaryOf(this.#desk.draft, range, saying)
    if (!boundary) return words.noPlace
    const refusal = this.#desk.setBoundary(boundary)
    return refusal && words.refusal[refusal]
  }

  /** Tells what is chosen; without lines there is nothing to say of them. */
  #select(): void {
    const { range } = this.#list
    this.#selected.textContent = range ? words.selected(...range) : words.noneSelected
    for (const control of this.#tools.querySelectorAll<HTMLButtonElement>('button, select, input'))
      control.disabled = range === undefined
  }
}

const group = (name: string, ...controls: HTMLElement[]): HTMLElement =>
  element('fieldset', {}, element('legend', {}, name), element('div', { class: 'tools' }, ...controls))

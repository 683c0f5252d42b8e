import type { LineRange } from '../../record/span.ts'
import { element } from '../../search/page/element.ts'
import type { DeskLine, Owner } from '../lines.ts'
import { words } from '../words.ts'

/** The lines of the raw page as a list from which a stretch is chosen, by pointer, touch or keyboard. */
export class LineList {
  readonly element: HTMLElement
  readonly #onSelect: () => void
  #rows: { line: DeskLine; row: HTMLElement }[] = []
  #anchor: number | undefined
  #active: number | undefined
  /** Whether the next click ends the stretch that the last one began. */
  #isOpen = false

  constructor(onSelect: () => void) {
    this.#onSelect = onSelect
    this.element = element('div', {
      ...{ id: 'lines', role: 'listbox', tabindex: '0', 'aria-multiselectable': 'true' },
      'aria-label': words.linesLabel,
    })
    this.element.addEventListener('click', (event) => this.#click(event))
    this.element.addEventListener('keydown', (event) => this.#press(event))
  }

  /** The chosen lines; undefined where none is. */
  get range(): LineRange | undefined {
    if (this.#anchor === undefined || this.#active === undefined) return undefined
    return [Math.min(this.#anchor, this.#active), Math.max(this.#anchor, this.#active)]
  }

  /** Shows lines with their owners; those of article `current` stand out. What is chosen stays chosen. */
  show(lines: readonly DeskLine[], current: number): void {
    let before: string | undefined
    this.#rows = lines
      .filter(({ text }) => text.trim() !== '')
      .map((line) => {
        const name = nameOf(line.owner)
        const row = showLine(line, name === before ? undefined : name, isOwn(line.owner, current))
        before = name
        return { line, row }
      })
    this.element.replaceChildren(...this.#rows.map(({ row }) => row))
    this.#mark()
  }

  /** Brings the first line of an article into view. */
  reveal(line: number): void {
    const found = this.#rows.find((row) => row.line.number === line)
    if (found) this.element.scrollTop = found.row.offsetTop
  }

  clear(): void {
    this.#anchor = this.#active = undefined
    this.#isOpen = false
    this.#mark()
    this.#onSelect()
  }

  #click(event: MouseEvent): void {
    const row = event.target instanceof Element ? event.target.closest('[role=option]') : null
    const found = this.#rows.find((one) => one.row === row)
    if (found) this.#choose(found.line.number, event.shiftKey || this.#isOpen)
  }

  #choose(line: number, extend: boolean): void {
    if (!extend || this.#anchor === undefined) this.#anchor = line
    this.#isOpen = !extend
    this.#active = line
    this.#mark()
    this.#onSelect()
  }

  #press(event: KeyboardEvent): void {
    const last = this.#rows.length - 1
    const at = this.#rows.findIndex(({ line }) => line.number === this.#active)
    const target = new Map([
      ['ArrowDown', Math.min(last, at + 1)],
      ['ArrowUp', Math.max(0, at - 1)],
      ['PageDown', Math.min(last, at + 10)],
      ['PageUp', Math.max(0, at - 10)],
      ['Home', 0],
      ['End', last],
    ]).get(event.key)
    const found = target === undefined ? undefined : this.#rows[target]
    if (event.key === 'Escape') this.clear()
    if (!found) return
    event.preventDefault()
    this.#choose(found.line.number, event.shiftKey)
    this.#isOpen = false
    found.row.scrollIntoView({ block: 'nearest' })
  }

  #mark(): void {
    const [from, to] = this.range ?? [0, -1]
    for (const { line, row } of this.#rows) {
      row.setAttribute('aria-selected', String(line.number >= from && line.number <= to))
      row.classList.toggle('active', line.number === this.#active)
    }
    if (this.#active === undefined) this.element.removeAttribute('aria-activedescendant')
    else this.element.setAttribute('aria-activedescendant', `line-${this.#active}`)
  }
}

const isOwn = (owner: Owner | undefined, current: number): boolean =>
  owner?.kind === 'part' && owner.article === current

/** Whose a line is, in words: the number of the article on the page and what it is there. */
function nameOf(owner: Owner | undefined): string {
  if (owner?.kind === 'part') return `${words.number(owner.article + 1)} ${words.partRoles[owner.role]}`
  return owner?.kind === 'dropped' ? words.dropped : words.furniture
}

const showLine = ({ number, text }: DeskLine, owner: string | undefined, own: boolean): HTMLElement =>
  element(
    'div',
    { id: `line-${number}`, role: 'option', class: own ? 'mine' : undefined },
    owner === undefined ? undefined : element('span', { class: 'whose' }, owner, ' '),
    element('span', { class: 'at' }, String(number), ' '),
    text,
  )

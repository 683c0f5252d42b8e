import type { CorrectionLetter } from '../../record/correction.ts'
import { element } from '../../search/page/element.ts'
import { formatLetter } from '../../store/corrections/format-corrections.ts'
import { findFaults } from '../check-letter.ts'
import { describeStep } from '../describe-step.ts'
import type { Desk, Origin, Step } from '../desk.ts'
import { words } from '../words.ts'
import { button, labelled, textBox } from './field.ts'
import { oneLine } from './fields-view.ts'
import { Sending } from './sending.ts'

/** What the view tells. */
export interface LetterEvents {
  takeBack: (step: Step) => void
  say: (message: string) => void
  sent: () => void
}

const ORIGIN = ['who', 'why', 'when'] as const
const HINTS: Partial<Record<keyof Origin, string>> = {
  who: words.whoHint,
  when: words.whenHint,
  why: words.optional,
}

/** The letter: what was done, who says so, the whole text, and the ways to send it. */
export class LetterView {
  readonly element: HTMLElement
  readonly #desk: Desk
  readonly #events: LetterEvents
  readonly #steps = element('ol', { class: 'steps' })
  readonly #count = element('p', { class: 'count-of-steps', tabindex: '-1' })
  readonly #faults = element('p', { class: 'faults', role: 'alert' })
  readonly #text = element('pre', { tabindex: '0' })
  readonly #sending: Sending

  constructor(desk: Desk, events: LetterEvents, hosts: { repository: string; contact: string }) {
    this.#desk = desk
    this.#events = events
    this.#sending = new Sending(hosts, this.#text, events)
    this.element = element(
      'section',
      { class: 'letter', 'aria-labelledby': 'desk-letter' },
      element('h2', { id: 'desk-letter' }, words.letter),
      element('p', { class: 'quiet' }, words.letterHint),
      element('div', {}, this.#count, this.#steps),
      element('div', { class: 'origin' }, ...ORIGIN.map((name) => this.#showOrigin(name))),
      this.#faults,
      this.#sending.element,
      element('details', {}, element('summary', {}, words.preview), this.#text),
    )
  }

  /** Writes the letter anew; `headline` names it on the Git host. */
  show(headline: string): void {
    const { steps, letter } = this.#desk
    this.#count.textContent = steps.length === 0 ? words.none : words.count(steps.length)
    this.#steps.replaceChildren(...steps.map((step) => this.#showStep(step)))
    const faults = letter ? this.#findFaults(letter) : []
    this.#faults.textContent = faults.join('')
    this.#text.textContent = letter ? formatLetter(letter) : ''
    this.#sending.show(letter && faults.length === 0 ? { letter, headline } : undefined)
  }

  /** Where the keyboard goes on when a step was taken back. */
  focus(): void {
    this.#count.focus({ preventScroll: true })
  }

  #findFaults(letter: CorrectionLetter): string[] {
    const names = findFaults(letter)
    if (names.length > 0) return [words.faults([...new Set(names)].map(nameOf).join('、'))]
    return this.#desk.fits(letter) ? [] : [words.conflicts]
  }

  #showStep(step: Step): HTMLElement {
    const name = describeStep(step)
    const isUnfit = step.kind === 'boundary' && step.conflict
    return element(
      'li',
      {},
      element('span', {}, name, isUnfit ? element('b', {}, ` ${words.unfit}`) : undefined),
      button(words.takeBack, () => this.#events.takeBack(step), words.takeBackStep(name)),
    )
  }

  #showOrigin(name: keyof Origin): HTMLElement {
    const box = textBox('', (text) => {
      const { [name]: _, ...others } = this.#desk.origin
      const line = oneLine(text)
      this.#desk.origin = line === '' ? others : { ...others, [name]: line }
      this.#events.say('')
    })
    if (name === 'who') box.setAttribute('autocomplete', 'name')
    return labelled(`origin-${name}`, words[name], box, HINTS[name])
  }
}

const nameOf = (path: string): string => {
  const name = path.split('.').find((key) => key === 'who' || key === 'when' || key === 'why')
  return name ? words[name] : path
}

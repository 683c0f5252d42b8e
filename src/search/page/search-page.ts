import type { Row } from '../bundle.ts'
import type { Answer } from '../engine.ts'
import { narrow } from '../facets.ts'
import { type Phrase, parseQuery } from '../query.ts'
import { formatSearch, parseSearch, type SearchState } from './address.ts'
import { element } from './element.ts'
import { showFacets } from './facet-list.ts'
import { formatStatus, type Outcome, showCounts, showPerson } from './notes.ts'
import { showResult, showUntold } from './result-list.ts'
import type { SearchSource } from './source.ts'
import { words } from './words.ts'

/** The places of the page that search fills. */
export interface SearchPlaces {
  form: HTMLFormElement
  input: HTMLInputElement
  /** What is offered before anything is asked. */
  start: HTMLElement
  status: HTMLElement
  notes: HTMLElement
  facets: HTMLElement
  results: HTMLElement
  more: HTMLElement
}

/** Results that are listed at a time. */
const SHEET = 20
/** Entries that are made without a break. */
const AT_ONCE = 4
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** The search page: shows what the address asks for, and changes the address as the reader searches. */
export class SearchPage {
  readonly #places: SearchPlaces
  readonly #base: string
  readonly #open: () => Promise<SearchSource>
  readonly #title = document.title
  #turn = 0
  #outcome: Outcome | undefined

  constructor(places: SearchPlaces, base: string, open: () => Promise<SearchSource>) {
    this.#places = places
    this.#base = base
    this.#open = open
  }

  /** Follows the reader: the form, the links that change the search, and the browser's own history. */
  listen(): void {
    const { form, input, facets, notes } = this.#places
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#go({ query: input.value, choice: {} })
    })
    input.addEventListener('input', () => void this.#warm(), { once: true })
    for (const place of [facets, notes]) place.addEventListener('click', (event) => this.#follow(event))
    addEventListener('popstate', () => void this.show())
  }

  /** Shows what the address asks for. */
  async show(): Promise<void> {
    const state = parseSearch(location.search)
    this.#turn += 1
    const turn = this.#turn
    this.#clear(state)
    if (state.query === '') return
    try {
      await this.#search(state, turn)
    } catch (error) {
      if (turn === this.#turn) this.#fail(error)
    }
  }

  /** Loads what every search needs while the reader still types; a failure is told when it matters. */
  async #warm(): Promise<void> {
    await this.#open()
      .then(({ warm }) => warm())
      .catch(() => undefined)
  }

  async #go(state: SearchState): Promise<void> {
    const address = formatSearch(state)
    if (address !== location.search) history.pushState(null, '', address)
    await this.show()
    // A link that was followed is no longer there: what the keyboard does next starts from the count.
    if (document.activeElement === document.body) this.#places.status.focus({ preventScroll: true })
  }

  /** A plain click on a link that only changes the search stays on the page. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link?.getAttribute('href')?.startsWith('?')) return
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void this.#go(parseSearch(link.search))
  }

  #clear({ query }: SearchState): void {
    const { input, start, status, notes, facets, results, more } = this.#places
    // What the reader typed before the script was there stays.
    if (this.#turn > 1 || input.value === '') input.value = query
    start.hidden = query !== ''
    status.removeAttribute('data-count')
    status.textContent = query === '' ? '' : words.running
    for (const place of [notes, results, more]) place.replaceChildren()
    if (query !== this.#outcome?.state.query) facets.replaceChildren()
    document.title = query === '' ? this.#title : `${query} - ${this.#title}`
  }

  async #search(state: SearchState, turn: number): Promise<void> {
    const source = await this.#open()
    const phrases = parseQuery(state.query, source.fold)
    if (phrases.length === 0) {
      if (turn === this.#turn) this.#places.status.textContent = words.nothingAsked
      return
    }
    const [answer, people] = await Promise.all([this.#ask(state, phrases, source), source.readPeople()])
    const outcome = { state, phrases, answer, articles: source.articles }
    const rows = narrow(answer.rows, state.choice)
    const entries = await this.#readResults(rows.slice(0, SHEET), outcome, source)
    if (turn !== this.#turn) return
    this.#outcome = outcome
    const { facets, notes, results, status } = this.#places
    facets.replaceChildren(...showFacets(answer.rows, state))
    notes.replaceChildren(...showPerson(outcome, people, source.fold, this.#base), ...showCounts(outcome))
    results.replaceChildren(...entries)
    if (results.querySelector('.untold')) notes.append(this.#offerRetry())
    this.#offerMore(rows, outcome, source)
    status.textContent = formatStatus(outcome, rows.length)
    status.dataset.count = String(rows.length)
  }

  /** A narrower look at the same query asks nothing anew. */
  async #ask({ query }: SearchState, phrases: readonly Phrase[], source: SearchSource): Promise<Answer> {
    return this.#outcome?.state.query === query ? this.#outcome.answer : await source.engine.ask(phrases)
  }

  /** Entries are made a few at a time, so that the page answers meanwhile. */
  async #readResults(
    rows: readonly Row[],
    { phrases }: Outcome,
    source: SearchSource,
  ): Promise<HTMLElement[]> {
    const context = { phrases, fold: source.fold, base: this.#base }
    // What was found is certain, whatever becomes of its text.
    const texts = await Promise.all(rows.map(({ id }) => source.readText(id).catch(() => undefined)))
    const entries: HTMLElement[] = []
    for (const [index, row] of rows.entries()) {
      const text = texts[index]
      entries.push(text ? showResult({ id: row.id, text }, context) : showUntold(row, this.#base))
      if (index % AT_ONCE === AT_ONCE - 1) await breathe()
    }
    return entries
  }

  /** Offers the next sheet where there are more results than are listed. */
  #offerMore(rows: readonly Row[], outcome: Outcome, source: SearchSource): void {
    const { results, more } = this.#places
    const left = rows.slice(results.children.length, results.children.length + SHEET)
    if (left.length === 0) {
      more.replaceChildren()
      return
    }
    const button = element('button', { type: 'button', 'data-more': '' }, words.more(left.length))
    const turn = this.#turn
    button.addEventListener('click', async () => {
      button.disabled = true
      try {
        const entries = await this.#readResults(left, outcome, source)
        if (turn !== this.#turn) return
        results.append(...entries)
        this.#offerMore(rows, outcome, source)
        entries[0]?.querySelector('a')?.focus()
      } catch (error) {
        if (turn === this.#turn) this.#fail(error)
      }
    })
    more.replaceChildren(button)
  }

  /** Says that the search has not ended, and lists nothing that could be taken for a whole answer. */
  #fail(error: unknown): void {
    console.error(error)
    const { status, notes, facets, results, more } = this.#places
    this.#outcome = undefined
    for (const place of [notes, facets, results, more]) place.replaceChildren()
    status.removeAttribute('data-count')
    status.textContent = navigator.onLine ? words.failed : words.failedOffline
    notes.replaceChildren(this.#offerRetry())
  }

  #offerRetry(): HTMLElement {
    const button = element('button', { type: 'button' }, words.retry)
    button.addEventListener('click', () => void this.show())
    return button
  }
}

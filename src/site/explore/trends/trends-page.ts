import { element } from '../../../search/page/element.ts'
import type { SearchSource } from '../../../search/page/source.ts'
import { parseQuery } from '../../../search/query.ts'
import { formatTrend, parseTrend, type TrendState } from './address.ts'
import { chooseSpan, listPeriods, type Span, type Stock, stockOf } from './count.ts'
import { showCounted } from './show.ts'
import { type Counted, formatTrendTable } from './table.ts'
import { words } from './words.ts'

/** The places of the page that the script fills. */
export interface TrendPlaces {
  form: HTMLFormElement
  input: HTMLInputElement
  status: HTMLElement
  choices: HTMLElement
  out: HTMLElement
}

/** Where the page gets its numbers. */
export interface TrendSources {
  open(): Promise<SearchSource>
  /** How many articles of each city and range of months the archive has. */
  readBase(): Promise<Stock[]>
  /** The address of the search page. */
  search: string
}

/** Phrases that can be told apart one below the other. */
const MOST_PHRASES = 6

interface Asked {
  query: string
  phrases: Counted['phrases']
  cut: boolean
}

/** The page of the trends: shows what the address asks for, and changes the address as the reader asks. */
export class TrendsPage {
  readonly #places: TrendPlaces
  readonly #sources: TrendSources
  readonly #title = document.title
  #turn = 0
  #asked: Asked | undefined

  constructor(places: TrendPlaces, sources: TrendSources) {
    this.#places = places
    this.#sources = sources
  }

  listen(): void {
    const { form, input } = this.#places
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#go({ ...parseTrend(location.search), query: input.value.trim() })
    })
    addEventListener('popstate', () => void this.show())
  }

  /** Shows what the address asks for. */
  async show(): Promise<void> {
    const state = parseTrend(location.search)
    this.#turn += 1
    const turn = this.#turn
    this.#start(state)
    if (state.query === '') return
    try {
      const [asked, base, source] = await Promise.all([
        this.#ask(state.query),
        this.#sources.readBase(),
        this.#sources.open(),
      ])
      if (turn !== this.#turn) return
      this.#asked = asked
      this.#fill(state, asked, base, source.articles)
    } catch (error) {
      if (turn === this.#turn) this.#fail(error)
    }
  }

  #go(state: TrendState): void {
    const address = formatTrend(state)
    if (address !== location.search) history.pushState(null, '', address)
    void this.show()
  }

  #start({ query }: TrendState): void {
    const { input, status } = this.#places
    // What the reader typed before the script was there stays.
    if (this.#turn > 1 || input.value === '') input.value = query
    status.removeAttribute('data-state')
    status.textContent = query === '' ? '' : words.running
    document.title = query === '' ? this.#title : `${query} - ${this.#title}`
    if (query !== this.#asked?.query) this.#clear()
  }

  #clear(): void {
    const { choices, out } = this.#places
    choices.replaceChildren()
    out.replaceChildren()
  }

  /** The articles of each phrase; a new look at the same query asks nothing anew. */
  async #ask(query: string): Promise<Asked> {
    if (this.#asked?.query === query) return this.#asked
    const { engine, fold } = await this.#sources.open()
    const found = parseQuery(query, fold)
    const phrases: { typed: string; stocks: Stock[] }[] = []
    for (const phrase of found.slice(0, MOST_PHRASES)) {
      const { rows } = await engine.ask([phrase])
      phrases.push({ typed: phrase.typed, stocks: rows.map(stockOf) })
    }
    return { query, phrases, cut: found.length > MOST_PHRASES }
  }

  #fill(state: TrendState, { phrases, cut }: Asked, base: Stock[], articles: number): void {
    const { choices, out, status } = this.#places
    if (phrases.length === 0) {
      this.#clear()
      status.textContent = words.nothingAsked
      return
    }
    const span = state.by ?? chooseSpan(base)
    const counted = { phrases, base, span, periods: listPeriods(base, span) }
    const searchFor = (typed: string): string =>
      `${this.#sources.search}?${new URLSearchParams({ q: /\s/.test(typed) ? `"${typed}"` : typed })}`
    choices.replaceChildren(...this.#offerChoices(state, counted))
    out.replaceChildren(
      ...showCounted({ ...counted, city: state.city, of: state.of, searchFor }),
      element('p', {}, offerDownload(counted)),
    )
    status.textContent = [words.done(phrases.length, articles), cut ? words.tooMany(MOST_PHRASES) : '']
      .filter(Boolean)
      .join('。')
    status.dataset['state'] = 'done'
  }

  #offerChoices(state: TrendState, { base }: Counted): HTMLElement[] {
    const cities = [...new Set(base.map(({ city }) => city))].filter(Boolean).sort()
    const spans: (Span | '')[] = ['', 'month', 'year']
    return [
      this.#offer(
        words.choices.city,
        [['', words.all], ...cities.map((city): [string, string] => [city, city])],
        state.city,
        (city) => ({ ...state, city }),
      ),
      this.#offer(
        words.choices.by,
        spans.map((span): [string, string] => [span, words.by[span || 'auto']]),
        state.by ?? '',
        (value) => {
          const { by: _, ...others } = state
          return value === 'month' || value === 'year' ? { ...others, by: value } : others
        },
      ),
      this.#offer(
        words.choices.of,
        [
          ['count', words.of.count],
          ['rate', words.of.rate],
        ],
        state.of,
        (of) => ({ ...state, of: of === 'rate' ? 'rate' : 'count' }),
      ),
    ]
  }

  #offer(
    label: string,
    values: readonly [string, string][],
    current: string,
    change: (value: string) => TrendState,
  ): HTMLElement {
    const select = element(
      'select',
      {},
      ...values.map(([value, name]) =>
        element('option', { value, selected: value === current ? '' : undefined }, name),
      ),
    )
    select.addEventListener('change', () => {
      this.#go(change(select.value))
      this.#focusAgain(label)
    })
    return element('label', {}, `${label} `, select)
  }

  /** A choice that was made is drawn anew: the keyboard stays at it. */
  #focusAgain(label: string): void {
    const { choices } = this.#places
    new MutationObserver((_, observer) => {
      observer.disconnect()
      const again = [...choices.querySelectorAll('label')].find((made) => made.textContent.startsWith(label))
      again?.querySelector('select')?.focus({ preventScroll: true })
    }).observe(choices, { childList: true })
  }

  /** Says that the count has not ended, and shows no number that could be taken for a whole one. */
  #fail(error: unknown): void {
    console.error(error)
    const { status, out } = this.#places
    this.#asked = undefined
    this.#clear()
    status.textContent = navigator.onLine ? words.failed : words.failedOffline
    status.dataset['state'] = 'failed'
    const button = element('button', { type: 'button' }, words.retry)
    button.addEventListener('click', () => void this.show())
    out.replaceChildren(button)
  }
}

/** A link that saves the numbers; they are put together when it is followed. */
function offerDownload(counted: Counted): HTMLElement {
  const link = element('a', { href: '#', download: words.file, id: 'trend-download' }, words.download)
  const blob = new Blob([formatTrendTable(counted)], { type: 'text/csv;charset=utf-8' })
  link.href = URL.createObjectURL(blob)
  return link
}

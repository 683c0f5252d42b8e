import type { Edition } from '../edition.ts'
import { formatBytes } from '../format-bytes.ts'
import { NotWhole, type Progress, takeEdition } from '../snapshot.ts'
import { forgetEditions, forgetRead, type KeptState, readKeptState } from './kept-state.ts'
import { words } from './words.ts'

/** The places of the page that its script fills. */
export interface OfflinePlaces {
  state: HTMLElement
  progress: HTMLElement
  bar: HTMLProgressElement
  actions: HTMLElement
  read: HTMLElement
}

/** Something that the reader may do. */
interface Action {
  name: string
  /** What the page is for; taking something away never is. */
  main?: true
  run(): Promise<void>
}

/** Why nothing can be kept here; undefined where it can. */
function findHindrance(): string | undefined {
  if (location.protocol === 'file:') return words.copied
  return 'caches' in window && 'serviceWorker' in navigator ? undefined : words.unsupported
}

/** Says what is kept and what could be, with its size, before anything is loaded. */
export function describeState({ offered, whole, files }: KeptState): string {
  if (whole && !offered) return words.olderOffline
  if (!offered) return words.unreachable
  if (whole && whole.edition !== offered.edition) return words.older
  if (whole) return words.whole(words.files(whole.files), formatBytes(whole.bytes))
  if (files > 0) return words.partly(String(files), words.files(offered.files))
  return words.nothing(words.files(offered.files), formatBytes(offered.bytes))
}

/** The page on which the whole archive is kept, and let go again. */
export class OfflinePage {
  readonly #places: OfflinePlaces
  readonly #base: string

  constructor(places: OfflinePlaces, base: string) {
    this.#places = places
    this.#base = base
  }

  /** Shows what is kept; `told` stands before it where something just happened. */
  async show(told?: string): Promise<void> {
    const { state, read } = this.#places
    const hindrance = findHindrance()
    if (hindrance !== undefined) {
      state.textContent = hindrance
      return
    }
    state.textContent = words.asking
    const kept = await readKeptState(this.#base)
    state.textContent = told ?? describeState(kept)
    read.textContent = kept.read > 0 ? words.read(kept.read) : words.readNone
    this.#offer(this.#listActions(kept))
    if (kept.read > 0) read.append(' ', this.#button(this.#forget(words.forget, forgetRead)))
  }

  #listActions({ offered, whole, files }: KeptState): Action[] {
    const actions: Action[] = []
    if (offered && whole?.edition !== offered.edition) {
      const name = whole ? words.update : files > 0 ? words.resume : words.save(formatBytes(offered.bytes))
      actions.push({ name, main: true, run: () => this.#save(offered) })
    }
    if (whole || files > 0) actions.push(this.#forget(words.remove, forgetEditions))
    return actions
  }

  #forget(name: string, run: (base: string) => Promise<void>): Action {
    return {
      name,
      run: async () => {
        await run(this.#base)
        await this.show()
      },
    }
  }

  #button({ name, main, run }: Action): HTMLButtonElement {
    const button = document.createElement('button')
    if (main) button.className = 'main'
    button.type = 'button'
    button.textContent = name
    button.addEventListener('click', () => void run(), { once: true })
    return button
  }

  #offer(actions: readonly Action[]): void {
    this.#places.actions.replaceChildren(...actions.map((action) => this.#button(action)))
  }

  async #save(offered: Edition): Promise<void> {
    const { progress } = this.#places
    const stopping = new AbortController()
    this.#offer([{ name: words.stop, run: async () => stopping.abort() }])
    progress.hidden = false
    // What a browser may clear away when room is short is kept where it agrees to that.
    await navigator.storage?.persist?.().catch(() => false)
    const told = await takeEdition(
      this.#base,
      offered,
      (done) => this.#report(done, offered),
      stopping.signal,
    )
      .then(() => undefined)
      .catch((error: unknown) => this.#describeEnd(error))
    progress.hidden = true
    await this.show(told)
  }

  #report({ files, bytes }: Progress, offered: Edition): void {
    const { bar, state } = this.#places
    bar.max = offered.bytes
    bar.value = bytes
    state.textContent = words.taking(String(files), words.files(offered.files), formatBytes(bytes))
  }

  #describeEnd(error: unknown): string {
    if (error instanceof NotWhole) return words.failed(words.why[error.failure])
    if (error instanceof DOMException && error.name === 'AbortError') return words.stopped
    throw error
  }
}

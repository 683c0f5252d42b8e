import { NotWhole } from '../bring.ts'
import type { Amount, Edition } from '../edition.ts'
import { formatBytes } from '../format-bytes.ts'
import { takeEdition } from '../snapshot.ts'
import { tellVisit } from '../tell-visit.ts'
import { CORE_IS_KEPT } from '../visit.ts'
import { acceptCore, declineCore } from '../wishes.ts'
import { type Action, makeButton } from './action.ts'
import { describeCore, describeState } from './describe.ts'
import { forgetRead, forgetTaken, type KeptState, readKeptState } from './kept-state.ts'
import { words } from './words.ts'

/** The places of the page that its script fills. */
export interface OfflinePlaces {
  state: HTMLElement
  progress: HTMLElement
  bar: HTMLProgressElement
  actions: HTMLElement
  core: HTMLElement
  coreActions: HTMLElement
  read: HTMLElement
  readActions: HTMLElement
}

/** Why nothing can be kept here; undefined where it can. */
function findHindrance(): string | undefined {
  if (location.protocol === 'file:') return words.copied
  return 'caches' in window && 'serviceWorker' in navigator ? undefined : words.unsupported
}

/** The page on which the whole archive is kept, and let go again. */
export class OfflinePage {
  readonly #places: OfflinePlaces
  readonly #base: string

  constructor(places: OfflinePlaces, base: string) {
    this.#places = places
    this.#base = base
  }

  /** Follows what the worker tells. */
  listen(): void {
    if (findHindrance() !== undefined) return
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      if (data === CORE_IS_KEPT) void readKeptState(this.#base).then((kept) => this.#showCore(kept))
    })
    navigator.serviceWorker.startMessages()
  }

  /** Shows what is kept; `told` stands before it where something just happened. */
  async show(told?: string): Promise<void> {
    const { state, read, actions, readActions } = this.#places
    const hindrance = findHindrance()
    if (hindrance !== undefined) {
      state.textContent = hindrance
      return
    }
    state.textContent = words.asking
    const kept = await readKeptState(this.#base)
    state.textContent = told ?? describeState(kept)
    this.#offer(actions, this.#listActions(kept))
    this.#showCore(kept)
    read.textContent = kept.read > 0 ? words.read(kept.read) : words.readNone
    this.#offer(readActions, kept.read > 0 ? [this.#change(words.forget, forgetRead)] : [])
  }

  #showCore(kept: KeptState): void {
    const { core, coreActions } = this.#places
    core.textContent = describeCore(kept)
    this.#offer(coreActions, this.#listCoreActions(kept))
  }

  #listActions({ offered, whole, files }: KeptState): Action[] {
    const actions: Action[] = []
    if (offered && whole?.edition !== offered.edition) {
      const name = whole ? words.update : files > 0 ? words.resume : words.save(formatBytes(offered.bytes))
      actions.push({ name, main: true, run: () => this.#save(offered) })
    }
    if (whole || files > 0) actions.push(this.#change(words.remove, (base) => forgetTaken(base, 'edition')))
    return actions
  }

  #listCoreActions({ declined, core }: KeptState): Action[] {
    if (declined) return [this.#change(words.core.accept, (base) => this.#accept(base))]
    return core ? [this.#change(words.core.decline, (base) => this.#decline(base))] : []
  }

  async #accept(base: string): Promise<void> {
    await acceptCore(base)
    tellVisit((await navigator.serviceWorker.getRegistration(base))?.active ?? null, [])
  }

  async #decline(base: string): Promise<void> {
    await declineCore(base)
    await forgetTaken(base, 'core')
  }

  /** Something that changes what is kept, and is seen at once. */
  #change(name: string, change: (base: string) => Promise<void>): Action {
    return {
      name,
      run: async () => {
        await change(this.#base)
        await this.show()
      },
    }
  }

  #offer(place: HTMLElement, actions: readonly Action[]): void {
    place.replaceChildren(...actions.map(makeButton))
  }

  async #save(offered: Edition): Promise<void> {
    const { progress, actions } = this.#places
    const stopping = new AbortController()
    this.#offer(actions, [{ name: words.stop, run: async () => stopping.abort() }])
    progress.hidden = false
    // What a browser may clear away when room is short is kept where it agrees to that.
    await navigator.storage?.persist?.().catch(() => false)
    const told = await takeEdition(
      { base: this.#base, edition: offered, extent: 'edition' },
      (done) => this.#report(done, offered),
      stopping.signal,
    )
      .then(() => undefined)
      .catch((error: unknown) => this.#describeEnd(error))
    progress.hidden = true
    await this.show(told)
  }

  #report({ files, bytes }: Amount, offered: Edition): void {
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

import { openSource, type SearchSource } from '../../../search/page/source.ts'
import type { Stock } from './count.ts'
import { TrendsPage } from './trends-page.ts'

/** The element of the page that a selector names; throws where it is not there. */
function find<Wanted extends Element>(selector: string, type: new () => Wanted): Wanted {
  const found = document.querySelector(selector)
  if (found instanceof type) return found
  throw new Error(`Unexpected page without ${selector}`)
}

/** Does a task once; where that failed, again at the next call. */
function once<Result>(task: () => Promise<Result>): () => Promise<Result> {
  let done: Promise<Result> | undefined
  return () => {
    done ??= task()
    done.catch(() => {
      done = undefined
    })
    return done
  }
}

/** The totals are those of an edition of the index, or the counts would not be of one archive. */
async function readBase(address: string, { edition }: SearchSource): Promise<Stock[]> {
  const response = await fetch(`${address}?${edition}`)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return await response.json()
}

const root = find('#trends', HTMLElement)
const addressOf = (name: 'index' | 'base'): string =>
  new URL(root.dataset[name] ?? './', document.baseURI).href

const open = once((): Promise<SearchSource> => openSource(addressOf('index')))

const page = new TrendsPage(
  {
    form: find('#trends form', HTMLFormElement),
    input: find('#trend-words', HTMLInputElement),
    status: find('#trend-status', HTMLElement),
    choices: find('#trend-choices', HTMLElement),
    out: find('#trend-out', HTMLElement),
  },
  {
    open,
    readBase: once(async () => readBase(addressOf('base'), await open())),
    search: root.dataset['search'] ?? './',
  },
)
page.listen()
void page.show()

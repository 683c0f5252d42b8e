import { SearchPage } from './search-page.ts'
import { openSource, type SearchSource } from './source.ts'

/** The element of the page that a selector names; throws where it is not there. */
function find<Wanted extends Element>(selector: string, type: new () => Wanted): Wanted {
  const found = document.querySelector(selector)
  if (found instanceof type) return found
  throw new Error(`Unexpected page without ${selector}`)
}

/** Opens the index once; where that failed, again at the next call. */
function openOnce(address: string): () => Promise<SearchSource> {
  let opened: Promise<SearchSource> | undefined
  return () => {
    opened ??= openSource(address)
    opened.catch(() => {
      opened = undefined
    })
    return opened
  }
}

const root = find('#search', HTMLElement)
const base = root.dataset.base ?? '/'
const address = new URL(root.dataset.index ?? './', document.baseURI).href

const page = new SearchPage(
  {
    form: find('#search form', HTMLFormElement),
    input: find('#q', HTMLInputElement),
    start: find('#search-start', HTMLElement),
    status: find('#result-count', HTMLElement),
    notes: find('#search-notes', HTMLElement),
    facets: find('#search-facets', HTMLElement),
    results: find('#search-results', HTMLElement),
    more: find('#search-more', HTMLElement),
  },
  base,
  openOnce(address),
)
page.listen()
void page.show()

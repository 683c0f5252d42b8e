import { OfflinePage } from './offline-page.ts'

/** The element of the page that a selector names; throws where it is not there. */
function find<Wanted extends Element>(selector: string, type: new () => Wanted): Wanted {
  const found = document.querySelector(selector)
  if (found instanceof type) return found
  throw new Error(`Unexpected page without ${selector}`)
}

const base = import.meta.env.BASE_URL

// The worker shows this page at the address of one that is not kept.
find('#unkept', HTMLElement).hidden = location.pathname === `${base}offline/`

const page = new OfflinePage(
  {
    state: find('#offline-state', HTMLElement),
    progress: find('#offline-progress', HTMLElement),
    bar: find('#offline-progress progress', HTMLProgressElement),
    actions: find('#offline-actions', HTMLElement),
    core: find('#offline-core', HTMLElement),
    coreActions: find('#core-actions', HTMLElement),
    read: find('#offline-read', HTMLElement),
    readActions: find('#read-actions', HTMLElement),
  },
  base,
)
page.listen()
void page.show()

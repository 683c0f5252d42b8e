import { DeskPage } from '../record/desk-page.ts'
import { Desk } from './desk.ts'
import { DeskView } from './view/desk-view.ts'
import { button } from './view/field.ts'
import { words } from './words.ts'

/** The element of the page that a selector names; throws where it is not there. */
function find(selector: string): HTMLElement {
  const found = document.querySelector(selector)
  if (found instanceof HTMLElement) return found
  throw new Error(`Unexpected page without ${selector}`)
}

const root = find('#desk')
const status = find('#desk-status')
const { base = '/', repository = '', contact = '' } = root.dataset
const say = (message: string): void => {
  status.textContent = message
}

/** What the desk needs of a page; undefined where it cannot be had. */
async function readPage(id: string): Promise<DeskPage | undefined> {
  const response = await fetch(`${base}pages/${id}/desk.json`).catch(() => undefined)
  return response?.ok ? DeskPage.parse(await response.json()) : undefined
}

/** Opens the desk for what the address names: `?page=…&article=…`. */
async function open(): Promise<void> {
  const asked = new URLSearchParams(location.search)
  const id = asked.get('page') ?? ''
  const isPage = /^[0-9a-z]{6,20}$/.test(id)
  say(isPage ? words.loading : words.noPage)
  if (!isPage) return
  const page = await readPage(id)
  if (page) lay(new Desk(page), asked.get('article'))
  else
    status.replaceChildren(
      words.failed,
      ' ',
      button(words.retry, () => void open()),
    )
}

function lay(desk: Desk, wanted: string | null): void {
  const { articles } = desk
  const found = articles.find(({ id }) => id === wanted)
  const article = found ?? articles[0]
  if (article) new DeskView(desk, article, { base, repository, contact }, say).enter(root)
  say(found || (article && wanted === null) ? '' : words.noArticle)
}

await open()

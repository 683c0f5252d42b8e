import { type Block, tighten } from '../block.ts'
import type { Deal } from '../deal.ts'
import { ofLength } from '../deal.ts'
import { setArticle, setBody } from '../flow.ts'
import type { Furniture, Part, Piece } from '../piece.ts'
import { type Press, set, stand } from '../press.ts'
import type { Random } from '../random.ts'
import type { Layout } from './layout.ts'

const SIDEBAR_HEADS = ['相关链接', '新闻链接', '新闻背景', '链接', '延伸阅读', '新闻助读']
const SUMMARY_LABELS = ['核心提示', '阅读提示', '内容提要']

/** A great story with everything around it: kicker, decks, points in brief, a box in mid-text, a sidebar behind. */
export const leadPackage: Layout = (deal) => {
  const { random } = deal
  const lead = deal.next('package', { signs: 'before', dashes: true })
  const box = deal.next('news', { signs: 'inline' }, ofLength(60, 320))
  const others = deal.several(random.between(1, 2), 'news')
  const press = deal.press(random.chance(0.5) ? { measure: random.between(14, 20), breaks: 0.15 } : {})
  const name = random.pick(SIDEBAR_HEADS)
  const sidebar = addSidebar(deal, lead, name)
  const heading = setPackageHeading(press, lead, random)
  const [upper, lower] = openForBox(press, lead)
  const head: Furniture = { role: 'column', text: random.pick([name, `■${name}`, `【${name}】`, `◆${name}`]) }
  return {
    pieces: [lead, box, ...(sidebar ? [sidebar] : []), ...others],
    blocks: [
      ...heading,
      ...upper,
      ...setArticle(press, box),
      ...lower,
      ...(sidebar ? [stand(head), ...setArticle(press, sidebar)] : []),
      ...others.flatMap((piece) => setArticle(press, piece)),
    ],
  }
}

/** A sidebar with a headline is an article under its head; without one it is the lead's last section. */
function addSidebar(deal: Deal, lead: Piece, name: string): Piece | undefined {
  const sidebar = deal.next('sidebar', { column: name })
  if (sidebar.headline) return sidebar
  const { column: _none, ...facts } = lead.facts
  lead.facts = facts
  lead.body.push({ role: 'subhead', text: name }, ...sidebar.body)
  return undefined
}

/** Kicker, headline, each deck on its line, byline, then the points one below the other behind their mark. */
function setPackageHeading(press: Press, lead: Piece, random: Random): Block[] {
  const { kicker, headline, deck, byline, facts } = lead
  const decks = (facts.deck ?? '').split('|')
  const points = (lead.summary?.text ?? '').replace(/^核心提示 /u, '').split('|')
  facts.deck = decks.join('')
  const blocks = [kicker, headline].flatMap((part) => (part ? set(press, part) : []))
  if (deck) {
    deck.text = `——${decks.join('')}`
    blocks.push({ owner: deck, lines: decks.map((line) => `——${line}`) })
  }
  if (byline) blocks.push(...set(press, byline))
  lead.label = { role: 'label', text: random.pick(SUMMARY_LABELS) }
  lead.summary = { role: 'summary', text: points.join('') }
  blocks.push(
    ...set(press, lead.label),
    ...setPoints(press, lead.summary, points, random.pick(['■', '●', '◎ '])),
  )
  return blocks
}

const setPoints = (press: Press, owner: Part, points: readonly string[], mark: string): Block[] =>
  tighten(
    points
      .flatMap((text) => set({ ...press, breaks: 0, indent: mark }, { role: 'summary', text }))
      .map((block) => ({ ...block, owner })),
  )

/** The text down to inside a long paragraph in the middle, and the rest. */
function openForBox(press: Press, lead: Piece): [Block[], Block[]] {
  const { body } = lead
  const at = body.findIndex(
    ({ role, text }, index) => role === 'paragraph' && text.length > 80 && index >= body.length / 3,
  )
  const torn = body[at]
  if (!torn) return [setBody(press, lead), []]
  const [first, ...rest] = set({ ...press, breaks: 1 }, torn)
  const blocks = (parts: readonly Part[]): Block[] => parts.flatMap((part) => set(press, part))
  return [
    [...blocks(body.slice(0, at)), ...(first ? [first] : [])],
    [...rest, ...blocks(body.slice(at + 1))],
  ]
}

import { type Block, tighten } from '../block.ts'
import type { Deal } from '../deal.ts'
import { setArticle, setHeading } from '../flow.ts'
import { inventName } from '../people.ts'
import type { Part, Piece } from '../piece.ts'
import { type Press, set } from '../press.ts'
import type { Layout } from './layout.ts'

/** Words at the end that name who took all the pictures. */
const SHARED_CREDITS: readonly ((name: string) => string)[] = [
  (name) => `本组图片由本报记者 ${name} 摄`,
  (name) => `本组照片由 ${name} 摄`,
  (name) => `本报记者 ${name} 摄影报道`,
  (name) => `（本组图片：${name} 摄）`,
]
const MARKS: readonly ((at: number) => string)[] = [
  (at) => '①②③④⑤⑥'[at] ?? '',
  (at) => `图${'①②③④⑤⑥'[at]}：`,
  (at) => `图${'一二三四五六'[at]}：`,
  () => '',
]

/** Picture stories: a heading, some words, a legend for every picture; one credit for all, or each its own. */
export const photoEssay: Layout = (deal) => {
  const { random } = deal
  const stories = deal.several(random.between(1, 2), 'gallery')
  const news = deal.several(random.between(2, 3), 'news')
  const press = deal.press(
    random.chance(0.4) ? { measure: random.between(14, 20), breaks: 0.15 } : { breaks: 0.1 },
  )
  const isCreditShared = random.chance(0.6)
  const mark = random.pick(MARKS)
  const told = stories.map((piece) => {
    credit(deal, piece, isCreditShared)
    markLegends(piece, isCreditShared && mark(0) === '' ? (at) => '①②③④⑤⑥'[at] ?? '' : mark)
    return { piece, blocks: setStory(press, piece, random.chance(0.5)) }
  })
  const views = random.shuffle(VIEWS)
  const around = news.map((piece) => ({
    piece,
    blocks: [
      ...setArticle(press, piece),
      ...(random.chance(0.3) ? setLonePicture(deal, press, piece, views.pop()) : []),
    ],
  }))
  const order = random.shuffle([...told, ...around])
  return { pieces: order.map(({ piece }) => piece), blocks: order.flatMap(({ blocks }) => blocks) }
}

const VIEWS = [
  '图为雪后的人民公园。',
  '近日，市民在花卉市场选购年宵花。',
  '昨日，一群白鹭在城郊湿地觅食。',
  '早市上，菜农正在整理刚采摘的黄瓜。',
]

/** A picture between two articles that belongs to neither: any owner of its legend is right. */
function setLonePicture(
  { random, paper }: Deal,
  press: Press,
  { body }: Piece,
  view: string | undefined,
): Block[] {
  if (view === undefined) return []
  const own: Part = {
    role: 'credit',
    text: random.pick(paper.credits)(paper.spell(inventName(random))),
    isRunOn: true,
  }
  const legend: Part = { role: 'caption', text: view, optional: true, runOn: own }
  body.push(legend, own)
  return set(press, legend)
}

/** Names who took the pictures: once at the end, or behind every legend. */
function credit({ random, paper }: Deal, { facts, body }: Piece, isShared: boolean): void {
  const taker = paper.spell(inventName(random))
  const takers = new Set<string>()
  const form = random.pick(paper.credits)
  if (isShared) body.push({ role: 'credit', text: random.pick(SHARED_CREDITS)(taker) })
  else
    for (const part of body.filter(({ role }) => role === 'caption')) {
      const name = random.chance(0.6) ? taker : paper.spell(inventName(random))
      const own: Part = { role: 'credit', text: form(name), isRunOn: true }
      takers.add(name)
      part.runOn = own
      body.splice(body.indexOf(part) + 1, 0, own)
    }
  facts.bylines = isShared ? [taker] : [...takers]
  facts.photographers = facts.bylines
}

function markLegends({ body }: Piece, mark: (at: number) => string): void {
  body
    .filter(({ role }) => role === 'caption')
    .forEach((part, at) => {
      part.text = mark(at) + part.text
    })
}

/** The legends stand below the text, each for itself or close together. */
function setStory(press: Press, piece: Piece, isClose: boolean): Block[] {
  const at = piece.body.findIndex(({ role }) => role === 'caption')
  const [text, legends] = [piece.body.slice(0, at), piece.body.slice(at)].map((parts) =>
    parts.flatMap((part) => set(press, part)),
  )
  return [
    ...setHeading(press, piece),
    ...(text ?? []),
    ...(isClose ? tighten(legends ?? []) : (legends ?? [])),
  ]
}

import type { Deal } from '../deal.ts'
import { inventName } from '../people.ts'
import type { Part, Piece } from '../piece.ts'
import { set } from '../press.ts'
import { around } from './dress.ts'
import type { Habits } from './habits.ts'
import { type Story, setPart } from './story.ts'
import { draw } from './take.ts'

const SHARED: readonly ((name: string) => string)[] = [
  (name) => `本组图片由本报记者 ${name} 摄`,
  (name) => `（本组照片由 ${name} 摄）`,
  (name) => `本组图片：记者 ${name} 摄`,
  (name) => `本报记者 ${name} 摄影报道`,
]
const NUMBERED = ['①②③④⑤⑥', '❶❷❸❹❺❻']

/** A story in pictures: heading, words, a legend for each picture; one credit for all or each its own. */
export function setGallery(deal: Deal, habits: Habits): Story {
  const { random } = deal
  const piece = draw(deal, 'pictures', {}, ({ kind }) => kind === 'gallery')
  const isShared = !deal.paper.isTraditional && random.chance(0.5)
  const marks = random.pick(NUMBERED)
  const own = habits.legend('', 0) === '' && (isShared || random.chance(0.5))
  captionsOf(piece).forEach((part, at) => {
    part.text = own ? `${marks[at]} ${part.text}` : around(habits.legend, part.text, at, deal.paper)
  })
  if (isShared) creditAll(deal, piece)
  else creditEach(deal, piece)
  return { pieces: [piece], blocks: layOut(habits, piece, random.pick(['below', 'above', 'close'])) }
}

const captionsOf = ({ body }: Piece): Part[] => body.filter(({ role }) => role === 'caption')

function creditAll({ random }: Deal, { facts, body }: Piece): void {
  const name = inventName(random)
  body.push({ role: 'credit', text: random.pick(SHARED)(name) })
  facts.bylines = [name]
  facts.photographers = [name]
}

function creditEach({ random, paper }: Deal, piece: Piece): void {
  const names = new Set<string>()
  const form = random.pick(paper.credits)
  for (const part of captionsOf(piece)) {
    const name = paper.spell(inventName(random))
    names.add(name)
    const credit: Part = { role: 'credit', text: form(name), isRunOn: true }
    part.runOn = credit
    piece.body.splice(piece.body.indexOf(part) + 1, 0, credit)
  }
  piece.facts.bylines = [...names]
  piece.facts.photographers = [...names]
}

/** The legends stand below the text, close together, or between heading and text. */
function layOut(habits: Habits, piece: Piece, place: 'below' | 'above' | 'close'): Story['blocks'] {
  const { kicker, headline, deck, body } = piece
  const heading = [kicker, headline, deck].flatMap((part) => (part ? setPart(habits, part) : []))
  const words = body.filter(({ role }) => role === 'paragraph')
  const legends = body
    .filter((part) => !words.includes(part))
    .flatMap((part) => set(habits.press, part))
    .map((block, at) => (place === 'close' && at > 0 ? { ...block, isTight: true } : block))
  const text = words.flatMap((part) => setPart(habits, part))
  return place === 'above' ? [...heading, ...legends, ...text] : [...heading, ...text, ...legends]
}

import { inventName } from '../../people.ts'
import type { Part, Piece } from '../../piece.ts'
import type { Random } from '../../random.ts'

const IN_BRACKETS: readonly ((name: string) => string)[] = [
  (name) => `（${name}）`,
  (name) => `（记者 ${name}）`,
  (name) => `（${name} 文）`,
]

/** A brief whose writer stands in brackets behind its last words. */
export function signInside(piece: Piece, random: Random, spell: (name: string) => string): void {
  const last = piece.body.at(-1)
  if (last?.role !== 'paragraph') return
  const name = spell(inventName(random))
  const byline: Part = { role: 'byline', text: spell(random.pick(IN_BRACKETS)(name)), isRunOn: true }
  last.runOn = byline
  Object.assign(piece, { byline, bylineAt: 'end' })
  piece.facts.bylines = [name]
}

/** Who wrote and who took the pictures, in one line above the text. */
export function signWithPhotographer({ facts, byline }: Piece, random: Random): void {
  const [writer] = facts.bylines ?? []
  if (!byline || !writer) return
  const taker = facts.photographers?.[0] ?? inventName(random)
  byline.text = random.pick([
    `采写：本报记者 ${writer}　摄影：本报记者 ${taker}`,
    `本报记者 ${writer}/文 ${taker}/图`,
    `文/本报记者 ${writer} 图/本报记者 ${taker}`,
  ])
  facts.bylines = [writer]
  facts.photographers = [taker]
}

/** The words that name who took the pictures of a story and wrote it. */
export function signPictures({ facts }: Piece, random: Random, forms: readonly string[]): string {
  const name = inventName(random)
  facts.bylines = [name]
  facts.photographers = [name]
  return random.pick(forms).replace('X', name)
}

import { tighten } from '../block.ts'
import { setArticle } from '../flow.ts'
import type { Piece } from '../piece.ts'
import type { Random } from '../random.ts'
import type { Layout } from './layout.ts'

/** Words that name the source of a report, before its text or behind it. */
const SOURCES: readonly { at: 'before' | 'behind'; words: (place: string, day: string) => string }[] = [
  { at: 'before', words: (place, day) => (day ? `据新华社${place}${day}电 ` : '据新华社电 ') },
  { at: 'before', words: (place, day) => (day ? `新华社${place}${day}电 ` : '新华社电 ') },
  { at: 'before', words: () => '据新华社报道，' },
  { at: 'before', words: () => '综合新华社报道 ' },
  { at: 'before', words: () => '据央视新闻客户端消息，' },
  { at: 'before', words: () => '据人民网报道，' },
  { at: 'before', words: () => '记者从主管部门获悉，' },
  { at: 'before', words: () => '' },
  { at: 'behind', words: () => '（据新华社）' },
  { at: 'behind', words: () => '（据央视新闻客户端）' },
  { at: 'behind', words: () => '（综合新华社电）' },
  { at: 'behind', words: () => '据新华社电' },
  { at: 'behind', words: () => '（本报综合）' },
]

/** Home and foreign news that other newsrooms wrote: a headline each, the source in the text, nobody's name. */
export const agencyRoundup: Layout = (deal) => {
  const { random } = deal
  const isTight = random.chance(0.3)
  const dashes = isTight ? { dashes: true } : {}
  const reports = Array.from({ length: random.between(4, 7) }, () => {
    let where: [string, string] = ['', '']
    const piece = deal.next('agency', { isUnopened: true, ...dashes }, ({ place, day }) => {
      where = [place, day]
      return true
    })
    return nameSource(piece, where, random)
  })
  const briefs = deal.several(
    random.between(0, 3),
    'brief',
    { isUnopened: true },
    ({ headline }) => headline !== null,
  )
  const pieces = random.chance(0.5) ? [...briefs, ...reports] : [...reports, ...briefs]
  const measure = random.chance(0.5) ? { measure: random.between(13, 24) } : {}
  const press = deal.press({ ...measure, breaks: isTight ? 0 : 0.15, indent: isTight ? '　　' : '' })
  const blocks = pieces.map((piece) => setArticle(press, piece))
  return {
    pieces,
    blocks: blocks.flatMap((article) => (isTight ? tighten(article) : article)),
  }
}

function nameSource(piece: Piece, where: [string, string], random: Random): Piece {
  const { at, words } = random.pick(SOURCES)
  const part =
    at === 'before'
      ? piece.body.find(({ role }) => role === 'paragraph')
      : piece.body.findLast(({ role }) => role === 'paragraph')
  if (part) part.text = at === 'before' ? words(...where) + part.text : part.text + words(...where)
  return piece
}

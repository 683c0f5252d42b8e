import type { Block } from '../../../block.ts'
import { setArticle } from '../../../flow.ts'
import type { Layout } from '../../../layouts/layout.ts'
import type { Part, Piece } from '../../../piece.ts'
import { type Press, set } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { setAll, setParts } from '../../lines.ts'
import { perhaps, takeSeveral } from '../draw.ts'
import { type Blanks, columns, leaveBlanks } from '../engine.ts'
import { head, imprint, note, top } from '../furniture.ts'

const DESKS = [
  ['有问必答', 'WENDA'],
  ['读者问 专家答', 'WENDA'],
  ['帮您问', 'BANGWEN'],
] as const
const ADVICE = [
  ['生活小窍门', 'QIAOMEN'],
  ['健康提示', 'TISHI'],
] as const
const BLANKS: readonly Blanks[] = ['between all', 'between all', 'between boxes', 'none']
const ASKERS: readonly ((name: string, city: string) => string)[] = [
  (name) => `（读者 ${name}）`,
  (name) => `读者 ${name}`,
  (name, city) => `${city} ${name}`,
  (name, city) => `——${city}读者 ${name}`,
]
const CITIES = ['城南', '禾城', '桐乡路', '新市镇']
const ANSWERS = ['答：', '专家解答：', '【回复】', '编辑：', '律师说法：']
/** How an interview marks its questions and answers. */
const VOICES = [
  ['问：', '答：'],
  ['Q：', 'A：'],
  ['记者：', '谈永辉：'],
  ['■ ', '□ '],
] as const

/** Questions of readers with answers, an expert asked, numbered advice, a report of complaints. */
export const askedAndAnswered: Layout = (deal) => {
  const { random } = deal
  const desk = random.pick(DESKS)
  const letters = takeSeveral(deal, random.between(2, 4), 'answers', { column: desk[0] }, isKind('letter'))
  const talk = perhaps(deal, 0.6, 1, 'answers', { signs: 'before' }, isKind('interview'))
  const voices = random.pick(VOICES)
  for (const piece of talk) speak(piece, voices)
  const list = perhaps(deal, 0.5, 1, 'answers', {}, isKind('list'))
  const advice = random.pick(ADVICE)
  const tips = perhaps(deal, 0.6, random.between(1, 2), 'answers', { column: advice[0] }, isKind('sidebar'))
  const news = perhaps(deal, 0.5, 1, 'answers', { signs: 'inline' }, isKind('news'))
  const blanks = random.pick(BLANKS)
  const press = random.chance(0.55) ? columns(deal, [15, 24], blanks) : deal.press({ indent: '　　' })
  const isSigned = random.chance(0.7)
  const ask = random.pick(ASKERS)
  const answer = random.pick(ANSWERS)
  const group = (name: readonly [string, string], blocks: readonly Block[]): Block[] =>
    blocks.length > 0 ? [head(deal, ...name), ...blocks] : []
  const firsts = random.shuffle([...talk, ...news])
  const blocks = [
    ...top(deal, random.pick(['健康·服务', '维权', '生活'])),
    ...setAll(press, firsts),
    ...group(
      desk,
      letters.flatMap((piece) =>
        setLetter(press, piece, answer, isSigned ? (name) => ask(name, random.pick(CITIES)) : undefined),
      ),
    ),
    ...(random.chance(0.4)
      ? [note(deal, '您有问题，请发送到 wenda@example.net，或致电本报热线66012345。')]
      : []),
    ...group(advice, setAll(press, tips)),
    ...list.flatMap((piece) => setArticle(press, piece)),
    ...(random.chance(0.6) ? [imprint(deal)] : []),
  ]
  return { pieces: [...firsts, ...letters, ...tips, ...list], blocks: leaveBlanks(blocks, blanks) }
}

/** The letter, who wrote it where the paper says so, the answer. */
function setLetter(press: Press, piece: Piece, answer: string, ask?: (name: string) => string): Block[] {
  const [name] = piece.facts.bylines ?? []
  const isReply = ({ text }: Part): boolean => text.startsWith('答：')
  const reply = piece.body.filter(isReply)
  const letter = piece.body.filter((part) => !isReply(part))
  for (const part of reply) part.text = part.text.replace('答：', answer)
  if (ask && name) Object.assign(piece, { byline: { role: 'byline', text: ask(name) }, bylineAt: 'end' })
  else {
    delete piece.byline
    piece.facts.bylines = []
  }
  return [
    ...(piece.headline ? set(press, piece.headline) : []),
    ...setParts(press, letter),
    ...(piece.byline ? set(press, piece.byline) : []),
    ...setParts(press, reply),
  ]
}

/** Questions and answers as the paper marks them. */
function speak({ body }: Piece, [question, answer]: readonly [string, string]): void {
  for (const part of body) part.text = part.text.replace(/^问：/u, question).replace(/^答：/u, answer)
}

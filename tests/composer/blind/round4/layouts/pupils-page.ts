import type { Block } from '../../../block.ts'
import { setHeading } from '../../../flow.ts'
import type { Layout } from '../../../layouts/layout.ts'
import { inventName } from '../../../people.ts'
import type { Part, Piece } from '../../../piece.ts'
import { type Press, set } from '../../../press.ts'
import type { Random } from '../../../random.ts'
import { isKind } from '../../draw.ts'
import { setAll } from '../../lines.ts'
import { perhaps, takeSeveral } from '../draw.ts'
import { type Blanks, columns, leaveBlanks } from '../engine.ts'
import { head, imprint, top } from '../furniture.ts'

const BLANKS: readonly Blanks[] = ['between all', 'between boxes', 'none']
const CLASSES = [
  '枫林小学四（2）班',
  '潭州市实验小学五年级3班',
  '青石桥小学三（1）班',
  '岳麓外国语小学 四年级',
]
/** How a page names the pupil who wrote, and perhaps the teacher. */
const SIGNATURES: readonly ((pupil: string, school: string, teacher: string) => string)[] = [
  (pupil, school) => `${school} ${pupil}`,
  (pupil, school, teacher) => `${school} ${pupil} 指导老师：${teacher}`,
  (pupil, school, teacher) => `${school}　${pupil}（指导教师 ${teacher}）`,
  (pupil, school) => `□${school} ${pupil}`,
  (pupil, school) => `小记者 ${pupil}（${school}）`,
]
const REMARKS = ['点评：', '【老师点评】', '编辑姐姐说：', '★点评 ']
const DRAWINGS = ['《我家的年夜饭》', '《太空运动会》', '《雨天的猫》']

/** A page of a paper for pupils: their compositions with a teacher's remark, verses, news by young reporters, why-questions, letters with answers, a drawing. */
export const pupilsPage: Layout = (deal) => {
  const { random } = deal
  const works = takeSeveral(deal, random.between(2, 3), 'pupils', {}, isKind('essay'))
  const verses = perhaps(deal, 0.6, random.between(1, 2), 'pupils', { column: '童诗园' }, isKind('poem'))
  const sign = random.pick(SIGNATURES)
  for (const piece of [...works, ...verses]) signPupil(piece, random, sign)
  const remark = random.pick(REMARKS)
  for (const { body } of works) for (const part of body) part.text = part.text.replace(/^点评：/u, remark)
  if (random.chance(0.4)) hang(random.pick(works), random)
  const news = takeSeveral(deal, random.between(1, 2), 'pupils', {}, isKind('news'))
  const story = perhaps(deal, 0.4, 1, 'pupils', { signs: 'before' }, isKind('feature'))
  const corner = random.pick(['十万个为什么', '知识窗', '小百科'])
  const facts = perhaps(deal, 0.6, random.between(1, 2), 'pupils', { column: corner }, isKind('sidebar'))
  const letters = perhaps(deal, 0.5, random.between(1, 2), 'pupils', { column: '知心信箱' }, isKind('letter'))
  const answer = random.pick(['答：', '知心姐姐：', '【姐姐回信】'])
  for (const piece of letters) answerLetter(piece, answer)
  const blanks = random.pick(BLANKS)
  const press = random.chance(0.55) ? columns(deal, [13, 22], blanks) : deal.press({ indent: '　　' })
  const group = (name: string, pinyin: string, blocks: readonly Block[]): Block[] =>
    blocks.length > 0 ? [head(deal, name, pinyin), ...blocks] : []
  const reports = [...story, ...news]
  const isNewsFirst = random.chance(0.5)
  const above = isNewsFirst ? reports : []
  const below = isNewsFirst ? [] : reports
  const blocks = [
    ...top(deal, random.pick(['习作园地', '小记者', '校园内外'])),
    ...setAll(press, above),
    ...setAll(press, works),
    ...group(
      '童诗园',
      'TONGSHI',
      verses.flatMap((piece) => setVerses(press, piece)),
    ),
    ...group(corner, 'BAIKE', setAll(press, facts)),
    ...group('知心信箱', 'ZHIXIN', setAll(press, letters)),
    ...(below.length > 0 ? [head(deal, '校园传真', 'CHUANZHEN'), ...setAll(press, below)] : []),
    ...(random.chance(0.5) ? [imprint(deal)] : []),
  ]
  for (const piece of below) piece.facts.column = '校园传真'
  return {
    pieces: [...above, ...works, ...verses, ...facts, ...letters, ...below],
    blocks: leaveBlanks(blocks, blanks),
  }
}

/** The pupil, the school, perhaps the teacher, who is no writer. */
function signPupil(piece: Piece, random: Random, sign: (typeof SIGNATURES)[number]): void {
  const [name] = piece.facts.bylines ?? []
  if (name) piece.byline = { role: 'byline', text: sign(name, random.pick(CLASSES), inventName(random)) }
}

/** A drawing hangs behind one of the compositions: whose it is stays open. */
function hang({ body }: Piece, random: Random): void {
  const text = `${random.pick(DRAWINGS)} ${random.pick(CLASSES)} ${inventName(random)} 画`
  const drawing: Part = { role: 'caption', text, optional: true }
  body.push(drawing)
}

/** Nobody signs a letter to the paper's elder sister. */
function answerLetter(piece: Piece, answer: string): void {
  delete piece.byline
  piece.facts.bylines = []
  for (const part of piece.body) part.text = part.text.replace(/^答：/u, answer)
}

const setVerses = (press: Press, piece: Piece): Block[] => [
  ...setHeading(press, piece),
  ...piece.body.flatMap((part) => set({ ...press, measure: 60 }, part)),
]

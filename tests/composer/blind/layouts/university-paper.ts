import type { SourceArticle } from '../../article.ts'
import type { Block } from '../../block.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Piece } from '../../piece.ts'
import type { Random } from '../../random.ts'
import { isKind } from '../draw.ts'
import { joinLines } from '../fresh/wear.ts'
import { type Damage, setReports, setWithCaptionInside } from '../latest/damage.ts'
import { take, takeSeveral } from '../latest/draw.ts'
import { frontTop, head, pageFoot, pageTop } from '../latest/furniture.ts'
import { pickHabits } from '../latest/habits.ts'
import { setAll } from '../lines.ts'

const DAMAGES: readonly Damage[] = ['none', 'none', 'none', 'foot moved', 'repeated']
const LEAVES = [
  ['桂子', 'GUIZI'],
  ['江声', 'JIANGSHENG'],
] as const
const SCHOOLS = ['文学院2022级', '历史文化学院2021级', '物理学院2023级', '外国语学院教师', '校友']

const isPhoto = ({ place }: SourceArticle): boolean => place === '楚江'

/** A university's paper: its news, a teacher's portrait, essays by students, at times a comment; lines joined where the file had them short. */
export const universityPaper: Layout = (deal) => {
  const { random } = deal
  const news = takeSeveral(deal, random.between(2, 4), 'campus', {}, isKind('news'))
  const story = take(deal, 'campus', { signs: 'before' }, isKind('feature'))
  const photo = random.chance(0.4) ? [take(deal, 'pictures', {}, isPhoto)] : []
  const comment = random.chance(0.4) ? [take(deal, 'campus', {}, isKind('commentary'))] : []
  const name = random.pick(LEAVES)
  const essays = random.chance(0.7)
    ? takeSeveral(deal, random.between(1, 2), 'campus', { column: name[0] }, isKind('essay'))
    : []
  for (const piece of essays) signAsStudent(piece, random)
  const press = pickHabits(deal, 0.35)
  const isFront = random.chance(0.4)
  const blocks: Block[] = [
    ...(isFront ? frontTop(deal, '楚江大学主办') : pageTop(deal, random.pick(['校园', '综合新闻', '师生']))),
    ...setReports(press, news, random.pick(DAMAGES)),
    ...setAll(press, [...photo, ...comment]),
    ...(random.chance(0.3) ? setWithCaptionInside(press, story) : setArticle(press, story)),
    ...(essays.length > 0 ? [head(deal, name)] : []),
    ...setAll(press, essays),
    ...(random.chance(0.5) ? [pageFoot(deal)] : []),
  ]
  const isJoined = press.measure === undefined && random.chance(0.5)
  return {
    pieces: [...news, ...photo, ...comment, story, ...essays],
    blocks: isJoined ? joinLines(blocks, random.between(16, 26)) : blocks,
  }
}

/** The writer's school and year before the name. */
function signAsStudent({ byline, facts }: Piece, random: Random): void {
  const [name] = facts.bylines ?? []
  if (!byline || !name) return
  const school = random.pick(SCHOOLS)
  byline.text = random.pick([`□ ${school} ${name}`, `${school}　${name}`, name])
}

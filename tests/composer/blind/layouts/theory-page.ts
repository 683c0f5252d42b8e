import type { Block } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { inventNames } from '../../people.ts'
import type { Part, Piece } from '../../piece.ts'
import { stand } from '../../press.ts'
import { takeSeveral } from '../fresh/draw.ts'
import { makers, runningHead, standingHead } from '../fresh/furniture.ts'
import { joinLines } from '../fresh/wear.ts'
import { folio } from '../furniture.ts'
import { pickMeasure, setAll } from '../lines.ts'

const POSTS = ['省社会科学院研究员', '江右大学马克思主义学院教授', '省委党校副教授', '市委政策研究室干部']
/** What stands below an essay whose author is named above it. */
const NOTES: readonly ((name: string, post: string) => string)[] = [
  (name, post) => `（作者 ${name} 系${post}）`,
  (_name, post) => `（作者系${post}）`,
  (_name, post) => `（作者单位：${post.replace(/(?:研究员|教授|副教授|干部)$/u, '')}）`,
  (_name, post) => `[作者为${post}]`,
]
const ABOVE: readonly ((names: readonly string[]) => string)[] = [
  (names) => names.join('　'),
  (names) => names.map((name) => [...name].join(' ')).join('　　'),
  (names) => `● ${names.join(' ')}`,
  (names) => `文/${names.join(' ')}`,
]

/** Essays by scholars with numbered sections and a note on the author; short comments under a head. */
export const theoryPage: Layout = (deal) => {
  const { random } = deal
  const essays = takeSeveral(
    deal,
    random.between(2, 3),
    'theory',
    { signs: 'before' },
    ({ body }) => body.length > 3,
  )
  const hasTwo = random.chance(0.3)
  essays.forEach((piece, at) => {
    signEssay(deal, piece, hasTwo && at === 0 ? 2 : 1)
  })
  const name = random.pick(['理论微评', '思想快递', '一孔之见'])
  const comments = takeSeveral(
    deal,
    random.between(1, 2),
    'theory',
    { column: name, signs: 'before' },
    ({ body }) => body.length < 4,
  )
  const habits = pickMeasure(random, 0.5)
  const press = deal.press({ ...habits, indent: random.pick(['', '　　']) })
  const isJoined = habits.measure === undefined && random.chance(0.4)
  const read = (blocks: Block[]): Block[] => (isJoined ? joinLines(blocks, random.between(18, 24)) : blocks)
  return {
    pieces: [...essays, ...comments],
    blocks: [
      runningHead(deal, random.pick(['理论', '学习与实践', '思想周刊'])),
      ...read(essays.flatMap((piece) => setArticle(press, piece))),
      standingHead(deal, name),
      ...read(setAll(press, comments)),
      stand(folio('来稿请寄理论部 电子邮箱：theory@example.org')),
      ...(random.chance(0.5) ? [makers(deal)] : []),
    ],
  }
}

/** Authors above, or one author below with his post; a summary under the name that such pages give it. */
function signEssay({ random }: Deal, piece: Piece, count: number): void {
  const names = inventNames(random, count)
  const [first = ''] = names
  const post = random.pick(POSTS)
  piece.facts.bylines = names
  if (count === 1 && random.chance(0.3)) {
    Object.assign(piece, { byline: asByline(`（作者 ${first} 系${post}）`), bylineAt: 'end' })
  } else {
    piece.byline = asByline(random.pick(ABOVE)(names))
    if (count === 1) piece.body.push(asByline(random.pick(NOTES)(first, post)))
  }
  for (const part of [piece.label, piece.summary])
    if (part) part.text = part.text.replace('核心提示', '内容提要')
}

const asByline = (text: string): Part => ({ role: 'byline', text })

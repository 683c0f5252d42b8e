import type { SourceArticle } from '../../article.ts'
import type { Block } from '../../block.ts'
import { setArticle, setHeading } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Piece } from '../../piece.ts'
import { stand } from '../../press.ts'
import { draw, drawSeveral, hasHeadline, hasNone } from '../draw.ts'
import { column, pageHead, staff } from '../furniture.ts'
import { pickMeasure, setParts } from '../lines.ts'

const HEADED = ['链接', '延伸阅读', '相关新闻', '小贴士', '名词解释']
const UNHEADED = ['记者手记', '编后', '采访札记']
const SUBHEAD_MARKS = ['', '', '◆', '■ ', '▶']

/** A long story with five to seven subheads; a box with a headline of its own under a head; the reporter's note as its last section. */
export const boxedFeature: Layout = (deal) => {
  const { random } = deal
  const hasNote = random.chance(0.6)
  let where = ''
  const signs = hasNote ? 'before' : random.pick(['before', 'end'] as const)
  const story = draw(deal, 'features', { signs, dashes: random.chance(0.5) }, ({ place }) => {
    where = place
    return true
  })
  const isNear = ({ place }: SourceArticle): boolean => place === where
  const boxName = random.pick(HEADED)
  const box = random.chance(0.7)
    ? [draw(deal, 'boxes', { column: boxName }, (a) => isNear(a) && hasHeadline(a))]
    : []
  const note = hasNote ? draw(deal, 'boxes', {}, (a) => isNear(a) && hasNone(a)) : undefined
  const others = drawSeveral(deal, random.between(0, 2), ['city', 'trade'])
  const press = deal.press({
    ...pickMeasure(random, 0.4),
    marks: { headline: '', subhead: random.pick(SUBHEAD_MARKS) },
  })
  const noteParts = note ? addNote(story, note, random.pick(UNHEADED)) : []
  const own = story.body.filter((part) => !noteParts.includes(part))
  const closing = story.bylineAt === 'end' && story.byline ? setParts(press, [story.byline]) : []
  const unmarked = { ...press, marks: { headline: '', subhead: '' } }
  const storyBlocks: Block[] = [
    ...setHeading(press, story),
    ...setParts(press, own),
    ...closing,
    ...setParts(unmarked, noteParts),
  ]
  return {
    pieces: [story, ...box, ...others],
    blocks: [
      stand(pageHead(deal, random.pick(['深度', '特别关注', '周末特稿']))),
      ...storyBlocks,
      ...box.flatMap((piece) => [
        stand(column(random.pick([`【${boxName}】`, `■${boxName}`, `${boxName} >>`]))),
        ...setArticle(press, piece),
      ]),
      ...others.flatMap((piece) => setArticle(press, piece)),
      stand(staff(deal)),
    ],
  }
}

/** A note without a headline is the story's last section. */
function addNote(story: Piece, note: Piece, title: string): Piece['body'] {
  const parts: Piece['body'] = [{ role: 'subhead', text: title }, ...note.body]
  story.body.push(...parts)
  return parts
}

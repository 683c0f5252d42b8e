import type { Block } from '../../../block.ts'
import type { Deal } from '../../../deal.ts'
import { setArticle, setBody, setHeading } from '../../../flow.ts'
import type { Layout } from '../../../layouts/layout.ts'
import type { Piece } from '../../../piece.ts'
import { type Press, set } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { perhaps, takeSeveral } from '../draw.ts'
import { type Blanks, columns, dropLetter, leaveBlanks, upright } from '../engine.ts'
import { head, imprint, jump, top } from '../furniture.ts'
import { BYLINE_FIRST, setArticleIn } from '../heading.ts'

const BLANKS: readonly Blanks[] = ['between all', 'between boxes', 'none']
const SMALL = [
  ['茶余饭后', 'CHAYU'],
  ['笑林新编', 'XIAOLIN'],
  ['一叶', 'YIYE'],
] as const
const VERSES = [
  ['诗页', 'SHIYE'],
  ['夜光诗选', 'SHIXUAN'],
] as const

/** A supplement of an evening paper: essays, verses, a chapter of a novel, small tales under a head, a craftsman's portrait. */
export const nightSupplement: Layout = (deal) => {
  const { random } = deal
  const essays = takeSeveral(deal, random.between(2, 4), 'supplement', {}, isKind('essay'))
  const portrait = perhaps(deal, 0.4, 1, 'supplement', {}, isKind('feature'))
  const [verseName, verseLetters] = random.pick(VERSES)
  const verses = perhaps(deal, 0.6, random.between(1, 2), 'supplement', { column: verseName }, isKind('poem'))
  const novel = perhaps(deal, 0.5, 1, 'supplement', { column: '长篇连载' }, isKind('letter'))
  const [smallName, smallLetters] = random.pick(SMALL)
  const small = perhaps(
    deal,
    0.5,
    random.between(2, 3),
    'supplement',
    { column: smallName },
    isKind('sidebar'),
  )
  const blanks = random.pick(BLANKS)
  const isNarrow = random.chance(0.5)
  const press = isNarrow ? columns(deal, [16, 26], blanks) : deal.press({ indent: '　　' })
  const isDropped = random.chance(0.25)
  const longs = random.shuffle([...essays, ...portrait])
  const isBylineAbove = random.chance(0.2) && blanks === 'between all' && longs.every(({ kicker }) => !kicker)
  const setLong = (piece: Piece): Block[] => {
    const blocks = isBylineAbove ? setArticleIn(press, piece, BYLINE_FIRST) : setArticle(press, piece)
    return isDropped ? dropLetter(blocks, piece) : blocks
  }
  const isUpright = random.chance(0.2)
  const group = (name: string, letters: string, blocks: readonly Block[]): Block[] => {
    const standing = head(deal, name, letters)
    return blocks.length > 0 ? [isUpright ? upright(standing) : standing, ...blocks] : []
  }
  const isNovelFirst = random.chance(0.4)
  const serial = group(
    '长篇连载',
    'LIANZAI',
    novel.flatMap((piece) => setChapter(deal, press, piece)),
  )
  const rest = [
    ...group(
      verseName,
      verseLetters,
      verses.flatMap((piece) => setVerses(press, piece)),
    ),
    ...group(
      smallName,
      smallLetters,
      small.flatMap((piece) => setArticle(press, piece)),
    ),
  ]
  const blocks = [
    ...top(deal, random.pick(['夜航船', '副刊·文荟', '星期文苑'])),
    ...longs.flatMap(setLong),
    ...(isNovelFirst ? [...serial, ...rest] : [...rest, ...serial]),
    imprint(deal),
  ]
  return {
    pieces: [...longs, ...(isNovelFirst ? [...novel, ...verses, ...small] : [...verses, ...small, ...novel])],
    blocks: leaveBlanks(blocks, blanks),
  }
}

/** Each line of a poem is a line of the page. */
const setVerses = (press: Press, piece: Piece): Block[] => [
  ...setHeading(press, piece),
  ...piece.body.flatMap((part) => set({ ...press, measure: 60 }, part)),
]

/** A chapter, and that the novel goes on tomorrow. */
const setChapter = ({ random }: Deal, press: Press, piece: Piece): Block[] => [
  ...setHeading(press, piece),
  ...setBody(press, piece),
  ...(random.chance(0.6) ? [jump(random.pick(['（未完待续）', '（待续）', '（明日续）']))] : []),
]

import type { SourceArticle } from '../../../article.ts'
import type { Block } from '../../../block.ts'
import { setBody, setHeading } from '../../../flow.ts'
import type { Layout } from '../../../layouts/layout.ts'
import type { Piece } from '../../../piece.ts'
import { set } from '../../../press.ts'
import { hasNone, isKind } from '../../draw.ts'
import { type Damage, setReports } from '../../latest/damage.ts'
import { setAll } from '../../lines.ts'
import { perhaps, takeSeveral } from '../draw.ts'
import { type Blanks, columns, leaveBlanks } from '../engine.ts'
import { head, imprint, top } from '../furniture.ts'

const BLANKS: readonly Blanks[] = ['between all', 'between all', 'between boxes', 'none']
const PLACES: Record<string, RegExp> = {
  太平山晨報: /筲箕灣|灣仔|深水埗/u,
  東望洋日報: /氹仔|澳門/u,
  濁水溪時報: /溪湖|麻豆/u,
}
const SECTIONS: Record<string, string> = {
  太平山晨報: '要聞港聞',
  東望洋日報: '澳聞',
  濁水溪時報: '彰投要聞',
}
const MARKS = ['▇', '● ', '◎', '□']
const DAMAGES: readonly Damage[] = ['none', 'none', 'foot moved', 'in turn', 'heading inside']

/** A local page of Hong Kong, Macau or Taiwan, each in its own words: reports, items without headlines, a picture, a reader's letter, a comment. */
export const tricityPage: Layout = (deal) => {
  const { random, paper } = deal
  const here = PLACES[paper.name] ?? /./u
  const of =
    (...kinds: SourceArticle['kind'][]) =>
    (article: SourceArticle): boolean =>
      here.test(article.place) && isKind(...kinds)(article)
  const isIsland = paper.name === '濁水溪時報'
  const news = takeSeveral(deal, isIsland ? 3 : random.between(2, 3), 'tricity', {}, of('news'))
  const story = perhaps(deal, 0.6, 1, 'tricity', { signs: 'before' }, of('feature'))
  const photo = perhaps(deal, 0.6, 1, 'tricity', {}, of('photo'))
  const opinion = isIsland ? perhaps(deal, 0.6, 1, 'tricity', { column: '社論' }, of('commentary')) : []
  const letters = isIsland ? perhaps(deal, 0.6, 1, 'tricity', { column: '讀者投書' }, of('letter')) : []
  for (const piece of letters)
    signLetter(piece, random.pick(['（作者為退休教師）', '／彰化溪湖（退休公務員）']))
  const name = random.pick(['簡訊', '市井速寫', '拾零'])
  const isItem = (article: SourceArticle): boolean => here.test(article.place) && hasNone(article)
  const briefs = isIsland
    ? []
    : takeSeveral(deal, random.between(2, 3), 'tricity', { column: name, isUnopened: true }, isItem)
  const blanks = random.pick(BLANKS)
  const press = random.chance(0.6) ? columns(deal, [13, 22], blanks) : deal.press({ indent: '　　' })
  const damage = press.measure === undefined ? 'none' : random.pick(DAMAGES)
  const indent = random.pick(MARKS)
  const isPhotoLow = random.chance(0.3)
  const group = (title: string, pieces: readonly Piece[], blocks: readonly Block[]): Block[] =>
    pieces.length > 0 ? [head(deal, title), ...blocks] : []
  const blocks = [
    ...top(deal, SECTIONS[paper.name] ?? ''),
    ...setReports(press, news, damage),
    ...photo.flatMap((piece) =>
      isPhotoLow ? [...setBody(press, piece), ...setHeading(press, piece)] : setAll(press, [piece]),
    ),
    ...setAll(press, story),
    ...group('社論', opinion, setAll(press, opinion)),
    ...group('讀者投書', letters, setAll(press, letters)),
    ...group(
      name,
      briefs,
      briefs.flatMap(({ body }) => body.flatMap((part) => set({ ...press, breaks: 0, indent }, part))),
    ),
    ...(random.chance(0.4) ? [imprint(deal)] : []),
  ]
  return {
    pieces: [...news, ...photo, ...story, ...opinion, ...letters, ...briefs],
    blocks: leaveBlanks(blocks, blanks),
  }
}

/** Who writes, and what the writer does. */
function signLetter({ byline, facts }: Piece, calling: string): void {
  const [name] = facts.bylines ?? []
  if (byline && name) byline.text = `${name}${calling}`
}

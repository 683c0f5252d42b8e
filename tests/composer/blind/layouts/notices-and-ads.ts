import type { SourceArticle } from '../../article.ts'
import type { Block } from '../../block.ts'
import { setArticle, setHeading } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Part, Piece } from '../../piece.ts'
import { type Press, set, stand } from '../../press.ts'
import { hasHeadline, hasNone, isKind } from '../draw.ts'
import { take, takeSeveral } from '../fresh/draw.ts'
import { appeal, runningHead } from '../fresh/furniture.ts'
import { column, folio } from '../furniture.ts'

const FRAMES: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `≡${name}≡`,
  (name) => `▇ ${name}`,
  (name) => `【${name}】`,
]
const MARKS = ['△', '▲', '◎', '＊', '']
const RULES = ['- - - - - - - -', '═══════', '＿＿＿＿＿＿']

const both = (one: (a: SourceArticle) => boolean, other: (a: SourceArticle) => boolean) => {
  return (article: SourceArticle): boolean => one(article) && other(article)
}

/** Announcements that close with who signs them and when, advertisements, lost papers and small offers under heads, perhaps a report above all. */
export const noticesAndAds: Layout = (deal) => {
  const { random } = deal
  const isNotice = isKind('classified')
  const isOffer = isKind('advertisement')
  const notices = takeSeveral(deal, random.between(2, 4), 'notices', {}, both(isNotice, hasHeadline))
  const adverts = takeSeveral(deal, random.between(1, 3), 'notices', {}, both(isOffer, hasHeadline))
  const lostName = random.pick(['遗失声明', '挂失', '声明作废'])
  const lost = takeSeveral(
    deal,
    random.between(2, 4),
    'notices',
    { column: lostName },
    both(isNotice, hasNone),
  )
  const offersName = random.pick(['供求信息', '生活服务', '百姓信息'])
  const offers = takeSeveral(
    deal,
    random.between(2, 4),
    'notices',
    { column: offersName },
    both(isOffer, hasNone),
  )
  for (const { facts } of lost) facts.typeToo = ['brief']
  for (const { facts } of offers) facts.typeToo = ['notice', 'brief']
  const news = random.chance(0.3) ? [take(deal, ['city', 'weekly'], { signs: 'inline' }, isKind('news'))] : []
  const press = deal.press(random.chance(0.5) ? { measure: random.between(13, 22) } : { indent: '　　' })
  const mark = random.pick(MARKS)
  const frame = random.pick(FRAMES)
  const isRight = random.chance(0.5)
  const ruled = random.chance(0.3) ? [stand(folio(random.pick(RULES)))] : []
  const group = (name: string, pieces: readonly Piece[]): Block[] => [
    stand(column(frame(name))),
    ...pieces.flatMap(({ body }) =>
      body.flatMap((part) => set({ ...press, indent: mark || press.indent }, part)),
    ),
  ]
  const headed = random.shuffle([...notices, ...adverts])
  const isGroupFirst = random.chance(0.35)
  const below = [...group(lostName, lost), ...group(offersName, offers)]
  const top = headed.flatMap((piece) => [...ruled, ...setNotice(press, piece, isRight)])
  const [small, large] = [[...lost, ...offers], headed]
  return {
    pieces: [...news, ...(isGroupFirst ? [...small, ...large] : [...large, ...small])],
    blocks: [
      runningHead(deal, random.pick(['公告·广告', '信息专版', '分类信息'])),
      ...news.flatMap((piece) => setArticle(press, piece)),
      ...(isGroupFirst ? [...below, ...top] : [...top, ...below]),
      appeal(random),
    ],
  }
}

const setNotice = (press: Press, piece: Piece, isRight: boolean): Block[] => [
  ...setHeading(press, piece),
  ...piece.body.flatMap((part) =>
    set(isSignature(part) ? { ...press, indent: isRight ? toTheRight(press, part) : '' } : press, part),
  ),
]

/** Who signs, and the day. */
const isSignature = ({ text }: Part): boolean => text.length < 24 && !/[。：，；]/u.test(text)

const toTheRight = ({ measure = 32 }: Press, { text }: Part): string =>
  '　'.repeat(Math.max(0, measure - text.length))

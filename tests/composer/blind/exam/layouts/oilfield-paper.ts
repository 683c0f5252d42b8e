import { tighten } from '../../../block.ts'
import { setBody, setHeading } from '../../../flow.ts'
import type { Layout } from '../../../layouts/layout.ts'
import { set } from '../../../press.ts'
import { layWithCaptionInside, misread } from '../damage.ts'
import { columnEngine, lay, layAll, wholeEngine } from '../engine.ts'
import { imprint, standing, withTitle } from '../furniture.ts'
import { layWithFootBelow } from '../order.ts'
import { isKind, take, takeAtTimes, takeSeveral } from '../take.ts'

const SHORT = [
  ['一句话新闻', 'YIJUHUA'],
  ['厂院短波', 'DUANBO'],
] as const
const TALK = [
  ['井台论语', 'LUNYU'],
  ['安全茶座', 'CHAZUO'],
] as const
const LEAF = [
  ['红柳', 'HONGLIU'],
  ['戈壁驼铃', 'TUOLING'],
] as const

/** The paper of an oil field: its plants and crews, a portrait, a word on safety, short items or verses. */
export const oilfieldPaper: Layout = (deal) => {
  const { random } = deal
  const engine = random.chance(0.6) ? columnEngine(deal, 15, 20) : wholeEngine(deal)
  const anySigns = ['inline', 'inline', 'inline', 'end'] as const
  const news = takeSeveral(deal, random.between(3, 5), 'oilfield', { anySigns }, isKind('news'))
  const story = takeAtTimes(deal, 0.7, 'oilfield', { signs: 'before' }, isKind('feature'))
  const talk = random.pick(TALK)
  const comment = takeAtTimes(deal, 0.5, 'oilfield', { column: talk[0] }, isKind('commentary'))
  const short = random.pick(SHORT)
  const count = random.chance(0.6) ? random.between(3, 4) : 0
  const staging = { column: short[0], isUnopened: true }
  const briefs = takeSeveral(deal, count, 'oilfield', staging, isKind('brief'))
  const leaf = random.pick(LEAF)
  const own = { column: leaf[0] }
  const poem = takeAtTimes(deal, 0.4, 'oilfield', own, isKind('poem'))
  const essay = poem.length > 0 || random.chance(0.3) ? [take(deal, 'oilfield', own, isKind('essay'))] : []
  if (random.chance(0.3)) misread([...news, ...story], random, 0.04)
  const [first, ...rest] = news
  const isMoved = random.chance(0.2) && first?.bylineAt === 'before'
  const verses = { ...engine.press, breaks: 0, indent: '' }
  const sign = random.pick(['▲', '● ', '◇', '■'])
  const isInside = random.chance(0.25)
  return {
    pieces: [...news, ...story, ...comment, ...briefs, ...essay, ...poem],
    blocks: withTitle(deal, random.pick(['综合新闻', '生产建设', '要闻']), [
      isMoved && first ? layWithFootBelow(engine, first, rest) : layAll(engine, news),
      story.flatMap((piece) => (isInside ? layWithCaptionInside(engine, piece) : lay(engine, piece))),
      comment.flatMap((piece) => [standing(deal, talk), ...lay(engine, piece)]),
      briefs.length === 0
        ? []
        : [
            standing(deal, short),
            ...briefs.flatMap(({ body }) => body.flatMap((part) => set({ ...verses, indent: sign }, part))),
          ],
      essay.length === 0 ? [] : [standing(deal, leaf), ...layAll(engine, essay)],
      poem.flatMap((piece) => [
        ...setHeading(engine.press, piece),
        ...tighten(setBody({ ...verses, indent: '' }, piece)),
      ]),
      ...(random.chance(0.5) ? [imprint(deal)] : []),
    ]),
  }
}

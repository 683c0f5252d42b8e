import type { SourceArticle } from '../../../article.ts'
import type { Layout } from '../../../layouts/layout.ts'
import { loseEnd, repeatParagraph, repeatSentence } from '../../fresh/wear.ts'
import { loseWords } from '../damage.ts'
import { columnEngine, lay, layAll, wholeEngine } from '../engine.ts'
import { imprint, standing, withTitle } from '../furniture.ts'
import { layWithFootBelow } from '../order.ts'
import { isKind, takeAtTimes, takeSeveral } from '../take.ts'

const HEADS = [
  ['明天提醒', 'TIXING'],
  ['锦川服务台', 'FUWU'],
  ['市民须知', 'XUZHI'],
] as const
const SECTIONS = ['城事', '锦川新闻', '社会·民生']
const LOSSES = ['end', 'words', 'none'] as const

const isLead = ({ kind, kicker }: SourceArticle): boolean => kind === 'news' && kicker !== null

/** An evening paper's page of the city as a poor recognition has it: words lost, an article's foot below others, lines read twice. */
export const eveningLoss: Layout = (deal) => {
  const { random } = deal
  const engine = random.chance(0.5) ? columnEngine(deal, 16, 22) : wholeEngine(deal)
  const anySigns = ['inline', 'inline', 'end'] as const
  const lead = takeAtTimes(deal, 0.6, 'evening', { signs: 'inline', dashes: false }, isLead)
  const news = takeSeveral(deal, random.between(4, 5), 'evening', { anySigns }, isKind('news'))
  const story = takeAtTimes(deal, 0.5, 'evening', { signs: 'before' }, isKind('feature'))
  const name = random.pick(HEADS)
  const tips = takeSeveral(
    deal,
    random.between(2, 3),
    'evening',
    { column: name[0], isUnopened: true },
    isKind('brief'),
  )
  const [moved, ...others] = news
  if (!moved) return { pieces: [], blocks: [] }
  const far = random.between(1, 2)
  const isMoved = random.chance(0.6)
  const last = others.at(-1) ?? moved
  const loss = random.pick(LOSSES)
  if (loss === 'end') loseEnd(last, random)
  if (loss === 'words') loseWords(last, random)
  if (random.chance(0.3)) {
    const twice = random.chance(0.5) ? repeatParagraph : repeatSentence
    twice(others[0] ?? moved, random)
  }
  const torn = isMoved
    ? [...layWithFootBelow(engine, moved, others.slice(0, far)), ...layAll(engine, others.slice(far))]
    : layAll(engine, news)
  return {
    pieces: [...lead, ...news, ...story, ...tips],
    blocks: withTitle(deal, random.pick(SECTIONS), [
      [...layAll(engine, lead), ...torn],
      story.flatMap((piece) => lay(engine, piece)),
      [standing(deal, name), ...layAll(engine, tips)],
      ...(random.chance(0.5) ? [imprint(deal)] : []),
    ]),
  }
}

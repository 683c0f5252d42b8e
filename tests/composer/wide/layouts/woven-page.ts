import type { Layout } from '../../layouts/layout.ts'
import { pageWords } from '../furniture.ts'
import { drawHabits, drawPress } from '../habits.ts'
import { agency, briefs, NEWS_DESKS, news, photo } from '../menu.ts'
import { setPage } from '../page.ts'
import { drawDressed, isPlain } from '../take.ts'
import { weave } from '../weave.ts'

/** Two to four columns read in turn, by runs or by halves; other articles above or below them. */
export const wovenPage: Layout = (deal) => {
  const { random } = deal
  const isByHalves = random.chance(0.4)
  const habits = drawHabits(deal, {
    press: { ...drawPress(deal, true, 0.75), breaks: 0 },
    head: 'above',
    pictures: 'asTold',
    between: random.between(1, 2),
  })
  const signs = random.pick(['inline', 'inline', 'before'] as const)
  const columns = Array.from({ length: random.between(2, isByHalves ? 3 : 4) }, () =>
    drawDressed(
      deal,
      habits,
      NEWS_DESKS,
      { signs },
      (article) => isPlain(article) && article.body.some(({ text }) => text.length > 70),
    ),
  )
  const woven = weave(habits, columns, isByHalves)
  const others = random.shuffle([news, agency, photo, briefs]).slice(0, random.between(0, 2))
  const around = others.map((dish) => dish(deal, habits))
  const stories = random.chance(0.5) ? [woven, ...around] : [...around, woven]
  return setPage(habits, stories, pageWords(deal))
}

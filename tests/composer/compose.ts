import type { SourceArticle } from './article.ts'
import { Deal } from './deal.ts'
import { HELD_OUT, TUNED } from './layouts/index.ts'
import { pickPaper } from './paper.ts'
import { Random } from './random.ts'
import { type ComposedPage, printSheet } from './sheet.ts'

/** Composes one page: the same layout and seed give the same page. Throws where no layout has that name. */
export function composePage(layout: string, seed: number, articles: readonly SourceArticle[]): ComposedPage {
  const isHeldOut = layout in HELD_OUT
  const arrange = HELD_OUT[layout] ?? TUNED[layout]
  if (!arrange) throw new Error(`there is no layout ${layout}`)
  const random = new Random(`${layout} ${seed}`)
  const allowed = articles.filter(({ isTunedOnly }) => !(isHeldOut && isTunedOnly))
  const deal = new Deal(allowed, pickPaper(random, isHeldOut), random)
  const { pieces, blocks } = arrange(deal)
  return printSheet(`${layout}-${seed}.txt`, pieces, blocks)
}

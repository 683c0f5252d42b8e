import { assemble } from '../../src/parse/articles/assemble.ts'
import { composeArticle } from '../../src/parse/articles/compose.ts'
import { type Division, divide } from '../../src/parse/articles/search.ts'
import { readBlocks } from '../../src/parse/blocks/block.ts'
import { readUnits } from '../../src/parse/blocks/unit.ts'
import { readLines } from '../../src/parse/lines/line.ts'
import { type Knowledge, knownNames } from '../../src/parse/parse.ts'
import type { ComposedPage } from '../composer/sheet.ts'
import type { GoldPage } from '../gold/gold-page.ts'
import { readTargets } from '../training/oracle.ts'
import type { ScoredArticle } from './flow.ts'
import { divideGuided } from './guided.ts'
import { measurePage } from './measure.ts'
import { isBodyRole } from './parse-lines.ts'
import type { PageSet, SetScore } from './score.ts'
import { Tally } from './tally.ts'

/**
 * Whether a page is divided as well as the moves allow. `model`: another division weighs more than the right one;
 * `search`: the right one weighs more and was not found.
 */
type Outcome = 'right' | 'model' | 'search'

/** What a set of pages could score at most, beside what it scores; dates, places and topics are not asked. */
export interface Bound {
  /** With the best division that the moves reach: what it lacks, no weight can mend. */
  top: SetScore
  found: SetScore
  pages: Record<Outcome, number>
  /** Units that no move gives their right role: page, place, role, words. */
  unreached: string[]
}

/** Guides the search over every page of the set to what is right, and lets it go by itself. */
export function boundOf({ name, pages }: PageSet, knowledge: Knowledge): Bound {
  const [top, found] = [new Tally(), new Tally()]
  const bound: Bound = {
    top: { name, tally: top, cuts: [] },
    found: { name, tally: found, cuts: [] },
    pages: { right: 0, model: 0, search: 0 },
    unreached: [],
  }
  for (const page of pages) measureBoth(page, knowledge, bound)
  return bound
}

function measureBoth({ lines, gold }: ComposedPage, knowledge: Knowledge, bound: Bound): void {
  const names = knownNames(knowledge.vocabulary)
  const units = readUnits(readBlocks(readLines(lines)), names.isPlaceName)
  const found = divide(units, names)
  const guided = divideGuided(units, readTargets(units, gold), names)
  const asked = withoutFacts(gold)
  bound.found.tally.add(measurePage(asked, articlesOf(found)).tally)
  bound.top.tally.add(measurePage(asked, articlesOf(guided.division)).tally)
  bound.pages[compareDivisions(found, guided.division)]++
  for (const { unit, target } of guided.unreached)
    bound.unreached.push(
      `${gold.source}:${unit.spans[0]?.[0]} ${[...target.roles].join('/')} "${unit.text.slice(0, LONGEST)}"`,
    )
}

const LONGEST = 60

/** Slips of floating-point sums. */
const NOTHING = 1e-6

function compareDivisions(found: Division, right: Division): Outcome {
  const isSame = found.steps.every(({ role, article, joins }, at) => {
    const step = right.steps[at]
    return step?.role === role && step.article === article && step.joins === joins
  })
  if (isSame) return 'right'
  return right.best.score > found.best.score + NOTHING ? 'search' : 'model'
}

/** Date, places and topics come after the division. */
const withoutFacts = (gold: GoldPage): GoldPage => ({
  ...gold,
  date: undefined,
  articles: gold.articles.map((article) => ({
    ...article,
    places: undefined,
    topics: undefined,
    date: undefined,
  })),
})

function articlesOf(division: Division): ScoredArticle[] {
  const assembly = assemble(division)
  return assembly.drafts.map((_, at) => {
    const { article } = composeArticle(assembly, at)
    return {
      ...article,
      body: article.parts.filter(isBodyRole),
      city: null,
      places: [],
      topics: [],
      date: null,
      confidence: 1,
    }
  })
}

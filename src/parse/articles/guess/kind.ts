import type { OpenArticle, Step, UnitRole } from '../division.ts'
import { KINDS, type Kind } from './network.ts'

/** How a unit comes to its role. */
export interface Coming {
  /** It goes on with the heading line before it. */
  joins: boolean
  /** The headline stands below its text. */
  below: boolean
  /** Its article begins with it. */
  opens: boolean
  /** Its article began earlier, and what stands above it is of another. */
  returns: boolean
}

/** What a unit in a role looks like. */
export function kindOf(role: UnitRole, { joins, below, opens, returns }: Coming): Kind {
  if (role === 'headline' || role === 'subhead')
    return joins ? 'headline-goes-on' : below ? 'headline-below' : role
  if (role === 'text') return opens ? 'text-opens' : returns ? 'text-returns' : 'text'
  if (role === 'folio' || role === 'label' || role === 'groupByline' || role === 'stray') return 'page'
  return role
}

/** For each step of a division how likely it is by looks alone, as log-probabilities. */
export function guessesOfSteps(
  steps: readonly Step[],
  articles: readonly OpenArticle[],
  guesses: readonly Float64Array[],
): number[] {
  const begun = new Set<number>()
  let current = -1
  return steps.map(({ unit, role, article, joins }) => {
    const below = role === 'headline' && articles[article]?.below === true
    const kind = kindOf(role, { joins, below, opens: !begun.has(article), returns: article !== current })
    begun.add(article)
    if (article >= 0) current = article
    return guesses[unit]?.[KINDS.indexOf(kind)] ?? 0
  })
}

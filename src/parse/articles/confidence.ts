import type { Confidence, Reason } from '../../record/article.ts'
import type { Hypothesis } from './division.ts'
import { type Margins, readSigns, SIGNS, weighSigns } from './doubts.ts'
import { mix } from './sameness.ts'
import { type Division, replay } from './search.ts'
import { EVIDENCE } from './weights.ts'

/** What of an article a confidence is about. */
type Aspect = 'cut' | 'headline' | 'byline'
const ROLES: Record<Aspect, ReadonlySet<string>> = {
  cut: new Set(['text', 'subhead', 'summary']),
  headline: new Set(['headline', 'kicker']),
  byline: new Set(['byline', 'credit']),
}
const MOST_REASONS = 5
/** Score that makes a decision e times as likely. */
const SCALE = 2
/** What is assumed where every rival decides alike. */
const UNRIVALLED = 6

/**
 * How sure each article's cut, headline and byline are: how far the best rival is that decides otherwise, and the
 * signs by which articles turn out right or wrong.
 */
export function weighConfidence(division: Division): Record<Aspect, Confidence>[] {
  const decisions = decisionsByArticle(division)
  const margins = readMargins(division)
  const signs = readSigns(division, margins)
  return signs.map((own, index) => {
    const { value, parts } = weighSigns(own)
    const doubts = parts
      .filter(({ weight }) => weight < -0.2)
      .map(({ sign, weight }) => ({ rule: sign, says: SIGNS[sign][1], weight: round(weight) }))
    const confidence = (aspect: Aspect): Confidence => ({
      value: round(aspect === 'cut' ? value : Math.max(value, sureness(margins[index]?.[aspect] ?? 0))),
      reasons: [...(aspect === 'cut' ? doubts : []), ...reasonsOf(decisions[index] ?? [], aspect)].slice(
        0,
        MOST_REASONS,
      ),
    })
    return { cut: confidence('cut'), headline: confidence('headline'), byline: confidence('byline') }
  })
}

const sureness = (margin: number): number => 1 / (1 + Math.exp(-margin / SCALE))

/** For each article, by how much the division beats the best one that decides otherwise. */
export function readMargins({ best, others }: Division): Margins[] {
  const keys = readKeys(best)
  const rivals = others.map((other) => ({ score: other.score, decides: decisionsIn(readKeys(other)) }))
  const far = best.score - (others.at(-1)?.score ?? best.score - UNRIVALLED) + 1
  const marginOf = (aspect: Aspect, index: number): number => {
    const rival = rivals.find(({ decides }) => !decides(aspect, index, keys[aspect][index] ?? 0))
    return rival ? best.score - rival.score : far
  }
  return Array.from({ length: best.articles.length }, (_, index) => ({
    cut: marginOf('cut', index),
    headline: marginOf('headline', index),
    byline: marginOf('byline', index),
  }))
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** For each article a number for what a division decides of it: the same for the same decisions. */
type Keys = Record<Aspect, Int32Array>

/** Reads the decisions of a division, the last first: a kicker goes to the headline that follows it. */
function readKeys({ last, articles }: Hypothesis): Keys {
  const { length } = articles
  const [cut, headline, byline] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)]
  const first = new Int32Array(length).fill(-1)
  let headed = -1
  for (let step = last; step; step = step.before) {
    const { role, unit, article } = step
    if (article < 0 && (role === 'kicker' || role === 'deck')) add(headline, headed, -unit)
    if (article < 0) continue
    if (role === 'headline') {
      headed = article
      add(headline, article, unit)
    } else if (ROLES.byline.has(role)) add(byline, article, unit)
    else if (ROLES.cut.has(role)) {
      add(cut, article, unit * 2 + Number(role === 'text'))
      first[article] = unit
    }
  }
  first.forEach((unit, article) => {
    add(headline, article, unit)
    add(byline, article, unit)
  })
  return { cut, headline, byline }
}

function add(keys: Int32Array, article: number, value: number): void {
  if (article >= 0) keys[article] = mix(keys[article] ?? 0, value + 1)
}

/** Tells whether a division decides something of any article; mostly it is the one that stands at the same place. */
function decisionsIn(keys: Keys): (aspect: Aspect, index: number, key: number) => boolean {
  const seen: Partial<Record<Aspect, Set<number>>> = {}
  return (aspect, index, key) => {
    if (keys[aspect][index] === key) return true
    seen[aspect] ??= new Set(keys[aspect])
    return seen[aspect].has(key)
  }
}

type Decisions = ReturnType<typeof replay>

/** The decisions for each article again, with their evidence. */
function decisionsByArticle({ page, steps, best }: Division): Decisions[] {
  const decisions = Array.from({ length: best.articles.length }, (): Decisions => [])
  for (const decision of replay(page, steps, true)) decisions[decision.step.article]?.push(decision)
  return decisions
}

function reasonsOf(decisions: Decisions, aspect: Aspect): Reason[] {
  const sums = new Map<keyof typeof EVIDENCE, number>()
  for (const { step, taken } of decisions) {
    if (!ROLES[aspect].has(step.role)) continue
    for (const { rule, weight } of taken?.notes ?? []) sums.set(rule, (sums.get(rule) ?? 0) + weight)
  }
  return [...sums]
    .map(([rule, weight]) => ({ rule, says: EVIDENCE[rule][1], weight: round(weight) }))
    .filter((reason) => reason.weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.rule < b.rule ? -1 : 1))
    .slice(0, MOST_REASONS)
}

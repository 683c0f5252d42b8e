import type { Confidence, Reason } from '../../record/article.ts'
import type { Hypothesis, Step } from './division.ts'
import { type Margins, readSigns, SIGNS, weighSigns } from './doubts.ts'
import { type Division, replay, stepsOf } from './search.ts'
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
export function readMargins(division: Division): Margins[] {
  const { best, others, steps } = division
  const rivals = others.map((other) => ({ score: other.score, ...readKeys(stepsOf(other), other) }))
  const { keys } = readKeys(steps, best)
  const far = best.score - (others.at(-1)?.score ?? best.score - UNRIVALLED) + 1
  const marginOf = (aspect: Aspect, key: string): number => {
    const rival = rivals.find((other) => !other.seen[aspect].has(key))
    return rival ? best.score - rival.score : far
  }
  return keys.map(({ cut, headline, byline }) => ({
    cut: marginOf('cut', cut),
    headline: marginOf('headline', headline),
    byline: marginOf('byline', byline),
  }))
}

const round = (value: number): number => Math.round(value * 1000) / 1000

function readKeys(
  steps: readonly Step[],
  hypothesis: Hypothesis,
): { keys: Record<Aspect, string>[]; seen: Record<Aspect, Set<string>> } {
  const keys = hypothesis.articles.all().map(() => ({ cut: '', headline: '', byline: '' }))
  let kickers = ''
  for (const step of steps) {
    if (step.role === 'kicker') kickers += `${step.unit}k`
    const key = keys[step.article]
    if (!key) continue
    if (step.role === 'headline') {
      key.headline += `${kickers}${step.unit}h`
      kickers = ''
    } else if (ROLES.byline.has(step.role)) key.byline += `${step.unit}`
    else if (ROLES.cut.has(step.role)) key.cut += `${step.unit}${step.role[0]}`
  }
  for (const key of keys) {
    const first = /^\d+/u.exec(key.cut)?.[0] ?? ''
    key.headline += `>${first}`
    key.byline += `>${first}`
  }
  const seen = { cut: new Set<string>(), headline: new Set<string>(), byline: new Set<string>() }
  for (const key of keys)
    for (const aspect of ['cut', 'headline', 'byline'] as const) seen[aspect].add(key[aspect])
  return { keys, seen }
}

type Decisions = ReturnType<typeof replay>

/** The decisions for each article again, with their evidence. */
function decisionsByArticle({ page, steps, best }: Division): Decisions[] {
  const decisions = Array.from({ length: best.articles.length }, (): Decisions => [])
  for (const decision of replay(page, steps)) decisions[decision.step.article]?.push(decision)
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

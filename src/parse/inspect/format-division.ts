import { type Division, replay } from '../articles/search.ts'
import { EVIDENCE, type Note, type Rule } from '../articles/weights.ts'
import type { Unit } from '../blocks/unit.ts'
import { abridge, formatLines, formatReason } from './format-text.ts'

const MOST_REASONS = 4
const MOST_OTHERS = 2

type Replayed = ReturnType<typeof replay>[number]
type Move = Replayed['moves'][number]

/** Every decision of the division: role, article, score, the strongest reasons, and the ways not taken. */
export function formatDivisionStage(division: Division): string[] {
  const decisions = replay(division.page, division.steps)
  const rival = division.others[0]
  return [
    `score ${round(division.best.score)}${rival ? `, next division ${round(rival.score)}` : ''}, ${division.best.articles.length} articles`,
    ...decisions.flatMap((decision) =>
      formatDecision(decision, division.page.clues[decision.step.unit]?.unit),
    ),
  ]
}

function formatDecision({ step, taken, moves }: Replayed, unit: Unit | undefined): string[] {
  if (!unit) return []
  const others = moves
    .filter((move) => move !== taken)
    .sort((a, b) => sumOf(b) - sumOf(a))
    .slice(0, MOST_OTHERS)
  const decided = taken ? formatMove(taken) : `${step.role}: nothing fits`
  return [
    `${String(step.unit).padStart(4)} [${formatLines(unit.spans)}] ${abridge(unit.text)}`,
    `     → ${decided}`,
    ...(others.length > 0 ? [`       not ${others.map(formatChoice).join(', ')}`] : []),
  ]
}

/** What the decision by itself adds to the score. */
const sumOf = ({ notes }: Move): number => notes.reduce((sum, { weight }) => sum + weight, 0)

const formatChoice = (move: Move): string =>
  `${move.role}${move.article >= 0 ? ` of ${move.article + 1}` : ''}${move.joins ? ' (joins)' : ''} ${round(sumOf(move))}`

function formatMove(move: Move): string {
  const reasons = gather(move.notes)
  return reasons.length > 0
    ? `${formatChoice(move)}: ${reasons.map(formatReason).join(', ')}`
    : formatChoice(move)
}

/** The strongest reasons, each once with its whole weight. */
function gather(notes: readonly Note[]): { says: string; weight: number }[] {
  const sums = new Map<Rule, number>()
  for (const { rule, weight } of notes) sums.set(rule, (sums.get(rule) ?? 0) + weight)
  return [...sums]
    .map(([rule, weight]) => ({ says: EVIDENCE[rule][1], weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_REASONS)
}

const round = (value: number): string => value.toFixed(1)

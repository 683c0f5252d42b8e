import type { Sidecar } from '../../record/sidecar.ts'
import { divide } from '../articles/search.ts'
import { readBlocks } from '../blocks/block.ts'
import { readUnits } from '../blocks/unit.ts'
import { readLines } from '../lines/line.ts'
import { type Knowledge, knownNames, type PageSource, parsePage } from '../parse.ts'
import { formatArticleStage } from './format-articles.ts'
import { formatBlockStage } from './format-blocks.ts'
import { formatDivisionStage } from './format-division.ts'
import { formatLineStage } from './format-lines.ts'
import { showShapeless } from './format-text.ts'

/** The stages of parsing that can be looked at, in order. */
export const STAGES = ['lines', 'blocks', 'division', 'articles'] as const
export type Stage = (typeof STAGES)[number]

/** The page after each stage that is asked for, as lines of text for people. */
export function inspectPage(
  source: PageSource,
  sidecar: Sidecar,
  knowledge: Knowledge,
  stages: readonly Stage[],
): string[] {
  const lines = readLines(source.lines)
  const blocks = readBlocks(lines)
  const units = readUnits(blocks, knownNames(knowledge.vocabulary).isPlaceName)
  const formats: Record<Stage, () => string[]> = {
    lines: () => formatLineStage(lines),
    blocks: () => formatBlockStage(blocks, units),
    division: () => formatDivisionStage(divide(units, knownNames(knowledge.vocabulary))),
    articles: () => formatArticleStage(parsePage(source, sidecar, knowledge), { confidence: true }),
  }
  return stages.flatMap((stage) => [`=== ${stage}`, ...formats[stage](), '']).map(showShapeless)
}

import type { Block } from '../blocks/block.ts'
import type { Unit } from '../blocks/unit.ts'
import { formatMarks } from './format-lines.ts'
import { abridge, formatLines } from './format-text.ts'

/** Every block with the width of its column, and the units that its lines make. */
export function formatBlockStage(blocks: readonly Block[], units: readonly Unit[]): string[] {
  const unitsOf = new Map<number, Unit[]>()
  for (const unit of units) {
    const line = unit.spans[0]?.[0] ?? 0
    unitsOf.set(line, [...(unitsOf.get(line) ?? []), unit])
  }
  return blocks.flatMap((block) => [
    `block of ${block.lines.length} lines, ${block.column > 0 ? `column of ${block.column}` : 'no column'}`,
    ...block.lines.flatMap((line) => unitsOf.get(line.number) ?? []).map(formatUnit),
  ])
}

function formatUnit(unit: Unit): string {
  const kind = [
    unit.wrapped ? 'wrapped' : unit.filled ? 'filled' : 'line',
    unit.sameLine ? 'same line' : '',
    unit.level > 0 ? `level ${unit.level}` : '',
    unit.marker,
    unit.inside ? 'begins inside' : '',
    `closes ${unit.closes}`,
    ...formatMarks(unit.marks),
  ].filter((word) => word !== '')
  return `  ${unit.index} [${formatLines(unit.spans)}] ${abridge(unit.text)}  «${kind.join('; ')}»`
}

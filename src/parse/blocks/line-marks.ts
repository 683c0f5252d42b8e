import type { Line } from '../lines/line.ts'
import { recogniseDateline } from '../marks/dateline.ts'
import { fillsLine, type Marks, recogniseMarks } from '../marks/marks.ts'

/** What has been read of a line: it is asked about with the line before it, the line after it, and as a unit. */
interface Reading {
  marks?: Marks
  opensReport?: boolean
}
const readings = new WeakMap<Line, Reading>()

function readingOf(line: Line): Reading {
  const known = readings.get(line) ?? {}
  readings.set(line, known)
  return known
}

/** The marks of a line's words. */
export function marksOfLine(line: Line): Marks {
  const reading = readingOf(line)
  reading.marks ??= recogniseMarks(line.text)
  return reading.marks
}

/** True where the marks of the line leave nothing over. */
export const standsAlone = (line: Line): boolean => fillsLine(marksOfLine(line))

/** True where the line begins with the opening formula of a report. */
export function opensReport(line: Line): boolean {
  const reading = readingOf(line)
  reading.opensReport ??= Boolean(recogniseDateline(line.text.slice(0, 60))?.dateline)
  return reading.opensReport
}

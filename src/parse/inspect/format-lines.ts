import type { Line } from '../lines/line.ts'
import type { Marks } from '../marks/marks.ts'
import { recogniseMarks } from '../marks/marks.ts'

/** Every line with words: number, width, what stands before it and the marks that it bears by itself. */
export const formatLineStage = (lines: readonly Line[]): string[] =>
  lines.flatMap((line) => [
    ...(line.blanks > 0 ? [`      (${line.blanks} blank)`] : []),
    `${String(line.number).padStart(5)} ${String(line.width).padStart(5)} ${formatLine(line)}`,
  ])

function formatLine(line: Line): string {
  const before = [
    line.indent > 0 ? `indent ${line.indent}` : '',
    line.level > 0 ? `level ${line.level}` : '',
    line.marker === '' ? '' : `marker ${line.marker}`,
    ...formatMarks(recogniseMarks(line.text)),
  ].filter((word) => word !== '')
  return before.length > 0 ? `${line.text}  «${before.join('; ')}»` : line.text
}

const names = (bylines: readonly { role: string; name: string }[]): string =>
  bylines.map(({ role, name }) => `${role} ${name}`).join(', ')

/** The marks that a text bears, in words. */
export function formatMarks(marks: Marks): string[] {
  const { byline, dateline, credit, standingHead, folio, groupByline, summaryLabel, legend, jump } = marks
  const found = [
    byline && `byline: ${names(byline.bylines)}${byline.titled ? '' : ' (no title)'}`,
    dateline &&
      `dateline: ${[dateline.dateline?.text ?? '', names(dateline.bylines)].filter(Boolean).join(' ')}`,
    credit && `credit${credit.general ? ' for all' : ''}: ${credit.text}`,
    standingHead && `standing head: ${standingHead.name || 'pinyin'}`,
    folio && `folio: ${Object.values(folio).filter(Boolean).join(' ')}`,
    groupByline && `group byline: ${names(groupByline)}`,
    summaryLabel && `summary label: ${summaryLabel.label}`,
    marks.pictureLabel && 'picture label',
    legend && `legend${legend.depicts ? ', depicts' : ''}`,
    jump && `jump ${jump.kind}`,
  ]
  return found.filter((words) => typeof words === 'string')
}

import type { Correction } from '../../src/record/correction.ts'

/** One line for each correction, with its number. */
export const formatList = (page: string, corrections: readonly Correction[]): string =>
  corrections
    .map((correction, index) => `${page} ${index + 1}  ${describe(correction)}${originOf(correction)}`)
    .join('\n')

function describe(correction: Correction): string {
  if (correction.correct === 'field')
    return `${correction.article} ${correction.field}: ${short(correction.old)} → ${short(correction.new)}`
  if (correction.correct === 'text')
    return `${correction.article} text: ${short(correction.old?.text)} → ${short(correction.new?.text)}`
  if (correction.correct === 'order')
    return `${correction.article} order: ${short(correction.part.text)} behind ${short(correction.after?.text)}`
  const [from, to] = correction.lines
  const target = 'to' in correction ? ` to ${correction.to.line}` : ''
  return `${correction.correct} ${from}-${to}${target}: ${short(correction.text)}`
}

const originOf = ({ who, when, why }: Correction): string => {
  const said = [who, when, why].filter((words) => words !== undefined)
  return said.length > 0 ? ` (${said.join(', ')})` : ''
}

const short = (value: unknown): string => {
  const text = typeof value === 'string' ? value.replace(/\s+/gu, ' ') : JSON.stringify(value ?? null)
  return [...text].length > 30 ? `${[...text].slice(0, 30).join('')}…` : text
}

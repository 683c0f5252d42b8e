import { type Correction, LineRole } from '../../record/correction.ts'

/** What is wrong with one correction of a letter. */
export interface LetterFault {
  index: number
  what: string
  todo: string
}

/** Lines that a letter says to be two things. */
export function checkOverlaps(corrections: readonly Correction[]): LetterFault[] {
  const taken = new Map<number, string>()
  return corrections.flatMap((correction, index) => {
    const isRole = LineRole.safeParse(correction.correct).success
    const isStart = correction.correct === 'start'
    if ('article' in correction || (!isRole && !isStart)) return []
    const [from, to] = correction.lines
    const lines = isStart ? [-from] : Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
    const clash = lines.find((line) => taken.has(line))
    const before = clash === undefined ? undefined : taken.get(clash)
    for (const line of lines) taken.set(line, correction.correct)
    if (clash === undefined) return []
    const what = `line ${Math.abs(clash)} is ${before} and ${correction.correct} in one letter`
    return [{ index, what, todo: 'let each line be one thing' }]
  })
}

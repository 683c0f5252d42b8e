/** Shorter passages may be said twice on purpose. */
const LEAST_LOOP = 14
const LEAST_SENTENCE = 18
const GRAM = 10

/** A stretch of a text, `[from, to)` in UTF-16 offsets. */
export type Range = readonly [from: number, to: number]

/** The letters of a text and where each stands: spacing and punctuation do not make a difference. */
interface Letters {
  text: string
  at: number[]
}

function lettersOf(text: string): Letters {
  const at: number[] = []
  let letters = ''
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (!isLetter(unit, text, index)) continue
    at.push(index)
    letters += text[index]
  }
  return { text: letters, at }
}

/** Han characters are told by their number, all else by its class; both halves of a pair count as letters. */
const isLetter = (unit: number, text: string, index: number): boolean =>
  (unit >= 0x3400 && unit <= 0x9fff) ||
  (unit >= 0xd800 && unit <= 0xdfff) ||
  /[\p{L}\p{N}]/u.test(text.charAt(index))

/**
 * Finds what an engine printed twice within one paragraph: a passage right behind itself, or a whole sentence that
 * stood before. The first printing stays. Time is linear in the length of the text.
 */
export function findRepeats(text: string): Range[] {
  const sentences = findSentences(text)
  const loops = findLoops(lettersOf(text), text.length).filter(
    ([from, to]) => !sentences.some((sentence) => from < sentence[1] && sentence[0] < to),
  )
  return [...sentences, ...loops].sort((a, b) => a[0] - b[0])
}

/** Passages of at least 14 letters that follow themselves. */
function findLoops({ text, at }: Letters, end: number): Range[] {
  const seen = new Map<string, number>()
  const found: Range[] = []
  let from = 0
  while (from + GRAM <= text.length) {
    const gram = text.slice(from, from + GRAM)
    const before = seen.get(gram)
    const period = before === undefined ? 0 : from - before
    seen.set(gram, from)
    if (period >= LEAST_LOOP && text.startsWith(text.slice(from - period, from), from)) {
      found.push([at[from] ?? 0, at[from + period] ?? end])
      from += period
    } else from++
  }
  return found
}

/** Sentences of at least 18 letters that stood before in the same text. */
function findSentences(text: string): Range[] {
  const seen = new Set<string>()
  const found: Range[] = []
  let from = 0
  for (const { 0: end, index } of text.matchAll(/[。！？][”’」』）)]*/gu)) {
    const to = index + end.length
    const letters = lettersOf(text.slice(from, to)).text
    if (letters.length >= LEAST_SENTENCE) {
      if (seen.has(letters)) found.push([from, to])
      seen.add(letters)
    }
    from = to
  }
  return found
}

/**
 * Where a text begins to repeat one of the texts before it: 0 where the whole of it ends one of them, the start of
 * its tail where an unfinished text ends as they do; undefined where it says its own.
 */
export function findRepeatOf(text: string, before: readonly string[]): number | undefined {
  const own = lettersOf(text)
  const isFinished = /[。！？][”’」』）)]*\s*$/u.test(text)
  for (const other of before) {
    const letters = lettersOf(other).text
    if (own.text.length >= LEAST_SENTENCE - 2 && letters.endsWith(own.text)) return 0
    if (own.text.length >= LEAST_SENTENCE * 2 && letters.startsWith(own.text)) return 0
    const shared = sharedTail(own.text, letters)
    if (!isFinished && shared >= LEAST_SENTENCE * 2)
      return nextClause(text, own.at[own.text.length - shared] ?? 0)
  }
  return undefined
}

/** An engine repeats whole clauses: a tail that two texts share by chance may begin within one. */
function nextClause(text: string, from: number): number {
  if (from === 0) return 0
  const mark = /[，。；：！？,;:!?]/u.exec(text.slice(from - 1))
  return mark ? from + mark.index : from
}

function sharedTail(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && shared < b.length && a[a.length - 1 - shared] === b[b.length - 1 - shared])
    shared++
  return shared
}

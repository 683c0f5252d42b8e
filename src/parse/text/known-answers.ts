/** So many answers are kept, then all are forgotten. */
const MOST = 20_000

/** Keeps the answers to a question about short words: the dictionary is slow to ask, and words come again and again. */
export function keepAnswers<T extends string | boolean>(ask: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>()
  return (words) => {
    const kept = known.get(words)
    if (kept !== undefined) return kept
    const answer = ask(words)
    if (known.size >= MOST) known.clear()
    known.set(words, answer)
    return answer
  }
}

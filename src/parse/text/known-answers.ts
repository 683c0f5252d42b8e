/** So many answers are kept, then all are forgotten. */
const MOST = 20_000

/** Keeps the answers to a question about short words: the dictionary is slow to ask, and words come again and again. */
export function keepAnswers(ask: (words: string) => boolean): (words: string) => boolean {
  const known = new Map<string, boolean>()
  return (words) => {
    const answer = known.get(words) ?? ask(words)
    if (known.size >= MOST) known.clear()
    known.set(words, answer)
    return answer
  }
}

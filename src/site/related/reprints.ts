/** A text as far as it is compared with others. */
export interface Comparable {
  id: string
  text: string
}

export interface Reprint {
  id: string
  /** Share of the shorter text that both have, 0 to 1, as estimated from samples. */
  share: number
}

/** Characters that have to agree one after the other. */
const SHINGLE = 12
/** One of so many stretches is compared: those whose digest says so, the same in every text. */
const SAMPLE = 4
/** A stretch that stands in more texts is a formula of the trade. */
const COMMON = 20
const ENOUGH = 6
const LEAST_SHARE = 0.5
/** Places of texts and digests share one number: 32 bits of digest before 20 bits of place. */
const PLACES = 2 ** 20

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** FNV-1a over the code units of a stretch. */
function digest(letters: string, from: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < from + SHINGLE; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** The digests that stand for a text, each once. */
function sample(text: string): Set<number> {
  const letters = lettersOf(text)
  const digests = new Set<number>()
  for (let at = 0; at + SHINGLE <= letters.length; at++) {
    const hash = digest(letters, at)
    if (hash % SAMPLE === 0) digests.add(hash)
  }
  return digests
}

/** How many samples each two texts share, by `place * PLACES + other place`. */
function countShared(samples: readonly Set<number>[]): Map<number, number> {
  const marks = Float64Array.from(
    samples.flatMap((digests, place) => Array.from(digests, (hash) => hash * PLACES + place)),
  ).sort()
  const shared = new Map<number, number>()
  for (let from = 0; from < marks.length; ) {
    const hash = Math.floor((marks[from] ?? 0) / PLACES)
    let to = from + 1
    while (to < marks.length && Math.floor((marks[to] ?? 0) / PLACES) === hash) to += 1
    if (to - from <= COMMON) countPairs(marks.subarray(from, to), shared)
    from = to
  }
  return shared
}

function countPairs(marks: Float64Array, shared: Map<number, number>): void {
  for (const [index, mark] of marks.entries()) {
    for (const other of marks.subarray(index + 1)) {
      const pair = (mark % PLACES) * PLACES + (other % PLACES)
      shared.set(pair, (shared.get(pair) ?? 0) + 1)
    }
  }
}

/** The texts that say the same as each, at least by half, those that share most first. */
export function findReprints(texts: readonly Comparable[]): Map<string, Reprint[]> {
  const samples = texts.map(({ text }) => sample(text))
  const found = new Map<string, Reprint[]>(texts.map(({ id }) => [id, []]))
  for (const [pair, count] of countShared(samples)) {
    const [one, other] = [Math.floor(pair / PLACES), pair % PLACES]
    const share = count / Math.min(samples[one]?.size ?? 0, samples[other]?.size ?? 0)
    const [a, b] = [texts[one]?.id ?? '', texts[other]?.id ?? '']
    if (count < ENOUGH || share < LEAST_SHARE) continue
    found.get(a)?.push({ id: b, share })
    found.get(b)?.push({ id: a, share })
  }
  for (const reprints of found.values()) {
    reprints.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
  }
  return found
}

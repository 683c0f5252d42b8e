/** What is compared: letters and digits, in compatibility form and lower case. */
export const letters = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

const LIST_MARK = /^\s*(?:#+\s|-\s)?\s*[①-⑳]?\s*/u
const LEGEND_MARK = /^\s*(?:-\s*)?[①-⑳]\s*/u
const DATELINE =
  /^\s*(?:本报讯|(?:据?新华社|新华网|中新社|中新网)[\p{Script=Han}]{0,6}\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*[电讯])?\s*(?:[（(]?(?:本报)?(?:特约)?(?:记者|通讯员)\s*[\p{Script=Han}\s、]{2,24}?(?:报道|[）)]))?/u
const CREDIT =
  /(?:本[文组版](?:照片|图片)(?:均)?由)?(?:本报)?(?:特约)?(?:记者|通讯员)?[\p{Script=Han}\s]{2,10}摄\s*$/u

/** Without the mark of a list or heading. */
export const bare = (text: string): string => text.replace(LIST_MARK, '')

/** A dateline may be kept in the paragraph or lifted out of it: both are right. */
export const undated = (text: string): string => text.normalize('NFKC').replace(DATELINE, '')

/** So may a credit. */
export const uncredited = (text: string): string =>
  text.normalize('NFKC').replace(LEGEND_MARK, '').replace(CREDIT, '')

/** How often each pair of neighbouring letters occurs. */
export type Bigrams = ReadonlyMap<string, number>

export function bigramsOf(text: string): Bigrams {
  const counts = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

/** An overlap from which two texts count as the same, slips of recognition apart. */
export const NEAR = 0.9

/** Dice's coefficient of two texts by their bigrams: 1 where they are the same. */
export function overlap(a: Bigrams, b: Bigrams): number {
  let shared = 0
  let sizes = 0
  for (const count of a.values()) sizes += count
  for (const [pair, count] of b) {
    sizes += count
    shared += Math.min(count, a.get(pair) ?? 0)
  }
  return sizes === 0 ? 1 : (2 * shared) / sizes
}

const SHINGLE = 8

/** The longest run of shingles of `a` that `b` has fewer of: how long a passage was lost. */
export function longestLoss(a: string, b: string): number {
  const left = new Map<string, number>()
  for (let at = 0; at + SHINGLE <= b.length; at++) {
    const shingle = b.slice(at, at + SHINGLE)
    left.set(shingle, (left.get(shingle) ?? 0) + 1)
  }
  let [run, worst] = [0, 0]
  for (let at = 0; at + SHINGLE <= a.length; at++) {
    const shingle = a.slice(at, at + SHINGLE)
    const count = left.get(shingle) ?? 0
    run = count ? 0 : run + 1
    if (count) left.set(shingle, count - 1)
    worst = Math.max(worst, run)
  }
  return worst
}

/** Folded text, and for each of its UTF-16 units where in the original it comes from. */
export interface FoldedText {
  text: string
  /** Offset in the original at which the characters behind this unit begin. */
  starts: number[]
  /** Offset in the original at which they end. */
  ends: number[]
}

/** Makes two spellings of the same words equal: width, case, traditional and simplified, white space. */
export interface Fold {
  (text: string): string
  /** The same, with the way back to the original. */
  traced(text: string): FoldedText
}

/**
 * A character with everything that NFKC may compose it with: marks, Korean vowels and finals, and the half-width
 * forms of both. Folding these one by one equals folding the whole text.
 */
const CLUSTER = /.[\p{M}\u1160-\u11ff\uff9e\uff9f\uffa0-\uffdc]*/gsu

/** White space, `"`, and characters without a shape of their own. */
const UNSEEN = /[\s"\p{Cc}\p{Default_Ignorable_Code_Point}]/gu

/** Reads `體体發发`: each traditional character followed by its simplified one. */
function readPairs(pairs: string): Map<string, string> {
  const characters = [...pairs]
  const simplified = new Map<string, string>()
  for (let at = 0; at + 1 < characters.length; at += 2) {
    simplified.set(characters[at] ?? '', characters[at + 1] ?? '')
  }
  return simplified
}

/**
 * The one fold of search, for the index and for what the reader types: NFKC, lower case, traditional to
 * simplified, without white space, `"` and invisible characters.
 * @param pairs traditional characters, each followed by its simplified form
 */
export function createFold(pairs: string): Fold {
  const simplified = readPairs(pairs)
  const foldCluster = (cluster: string): string => {
    const plain = cluster.normalize('NFKC').toLowerCase().replace(UNSEEN, '')
    return Array.from(plain, (character) => simplified.get(character) ?? character).join('')
  }
  const known = new Map<string, string>()
  const foldKnown = (cluster: string): string => {
    if (cluster.length > 1) return foldCluster(cluster)
    const folded = known.get(cluster) ?? foldCluster(cluster)
    known.set(cluster, folded)
    return folded
  }
  const fold = (text: string): string => text.replace(CLUSTER, foldKnown)
  const traced = (text: string): FoldedText => {
    const result: FoldedText = { text: '', starts: [], ends: [] }
    for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
      const folded = foldKnown(cluster)
      result.text += folded
      for (let unit = 0; unit < folded.length; unit += 1) {
        result.starts.push(index)
        result.ends.push(index + cluster.length)
      }
    }
    return result
  }
  return Object.assign(fold, { traced })
}

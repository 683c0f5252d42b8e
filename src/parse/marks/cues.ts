const UNITS = 0x10000

/**
 * Makes a function that tells which of some lists of characters a text has a character of: a bit for each list, all
 * read in one pass.
 */
export function readCues(lists: readonly string[]): (text: string) => number {
  const table = makeTable(lists)
  return (text) => {
    let cues = 0
    for (let at = 0; at < text.length; at++) cues |= table[text.charCodeAt(at)] ?? 0
    return cues
  }
}

/** The same of the first character of a text alone. */
export function readOpenings(lists: readonly string[]): (text: string) => number {
  const table = makeTable(lists)
  return (text) => table[text.charCodeAt(0)] ?? 0
}

function makeTable(lists: readonly string[]): Uint16Array {
  const table = new Uint16Array(UNITS)
  for (const [at, list] of lists.entries())
    for (const character of list)
      table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | (1 << at)
  return table
}

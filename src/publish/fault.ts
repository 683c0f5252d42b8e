/** Why a built site may not be published: the file, and what is wrong with it. */
export interface Fault {
  path: string
  what: string
}

/** One line for each fault; of very many only the first, with the number of the rest. */
export function formatFaults(faults: readonly Fault[], most = 50): string {
  const lines = faults.slice(0, most).map(({ path, what }) => `${path}: ${what}`)
  return faults.length > most ? [...lines, `and ${faults.length - most} more`].join('\n') : lines.join('\n')
}

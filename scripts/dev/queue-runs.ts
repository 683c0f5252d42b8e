/**
 * Gives a function that starts a run some milliseconds after it was last called. Calls during a run lead to one
 * more run after it; a run that fails is told, and the next is tried all the same.
 */
export function queueRuns(milliseconds: number, run: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let last = Promise.resolve()
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      last = last.then(run).catch((error: unknown) => console.error(error))
    }, milliseconds)
  }
}

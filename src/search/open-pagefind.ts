import { files } from './bundle.ts'
import type { Pagefind } from './engine.ts'

/** What Pagefind's runtime, `pagefind.js`, exports. */
export interface PagefindRuntime {
  createInstance(options: { basePath: string; metaCacheTag: string; noWorker: boolean }): Pagefind
}

/** Runs a task, and tells how many files did not arrive while it ran. */
async function countLost<Result>(run: () => Promise<Result>): Promise<{ result: Result; lost: number }> {
  const original = globalThis.fetch
  let lost = 0
  globalThis.fetch = async (input, init) => {
    try {
      const response = await original(input, init)
      if (!response.ok) lost += 1
      return response
    } catch (error) {
      lost += 1
      throw error
    }
  }
  try {
    return { result: await run(), lost }
  } finally {
    globalThis.fetch = original
  }
}

/** Runs tasks one after the other, whatever becomes of each. */
function queueTasks(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const next = last.then(task, task)
    last = next.catch(() => undefined)
    return next
  }
}

/**
 * Opens the index below an address; nothing is loaded before the first question. Pagefind searches on without a file
 * that it could not load, and would find too little: such a question is refused here, so that a zero can be trusted.
 * @param runtime the module `pagefind.js`
 * @param address of the search folder, ends in `/`
 */
export function openPagefind(runtime: PagefindRuntime, address: string, edition: string): Pagefind {
  const basePath = address + files.pagefind
  const inTurn = queueTasks()
  let instance: Pagefind | undefined
  const ask = async (question: string): ReturnType<Pagefind['search']> => {
    instance ??= runtime.createInstance({ basePath, metaCacheTag: edition, noWorker: true })
    return await instance.search(question)
  }
  const askWatched = async (question: string): ReturnType<Pagefind['search']> => {
    try {
      const { result, lost } = await countLost(() => ask(question))
      if (lost > 0) throw new Error(`${lost} files of the search index did not arrive from ${basePath}`)
      return result
    } catch (error) {
      // The same instance would never ask for a lost file again.
      instance = undefined
      throw error
    }
  }
  return { search: (question) => inTurn(() => askWatched(question)) }
}

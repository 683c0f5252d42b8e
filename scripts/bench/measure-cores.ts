import { Worker } from 'node:worker_threads'

/** Sums that need nothing but a processor. */
const SUM = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', () => {
  let sum = 0
  for (let at = 0; at < 4e8; at++) sum = (sum + at) & 0xffff
  parentPort.postMessage(sum)
})`
const TIMES = 3

/** How much more two threads do than one where they share nothing: what this machine's two cores give at most. */
export async function measureCores(): Promise<number> {
  const workers = [0, 1].map(() => new Worker(SUM, { eval: true }))
  const ratios: number[] = []
  for (let times = 0; times <= TIMES; times++) {
    const one = await timeOf(workers.slice(0, 1))
    ratios.push((2 * one) / (await timeOf(workers)))
  }
  await Promise.all(workers.map((worker) => worker.terminate()))
  return Math.max(...ratios)
}

/** Milliseconds until every worker has its sum. */
async function timeOf(workers: readonly Worker[]): Promise<number> {
  const start = performance.now()
  await Promise.all(
    workers.map(
      (worker) =>
        new Promise((resolve) => {
          worker.once('message', resolve)
          worker.postMessage('')
        }),
    ),
  )
  return performance.now() - start
}

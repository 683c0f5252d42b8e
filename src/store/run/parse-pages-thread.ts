import { type MessagePort, workerData } from 'node:worker_threads'
import { parsePage } from '../../parse/parse.ts'
import type { PageSource } from '../identifiers/page-identifiers.ts'
import { parsePageFile } from '../parse-page-file.ts'
import type { Answer } from './page-supply.ts'
import type { ThreadStart } from './parse-thread.ts'

/** Runs in a thread of its own: parses every page that it is sent, in order, and rings the bell at each. */
const { seedsDir, knowledge, bell, port }: ThreadStart & { port: MessagePort } = workerData

port.on('message', (source: PageSource) => {
  const answer: Answer = {
    file: source.file,
    parsed: parsePageFile({ seedsDir, parsePage }, source, knowledge),
  }
  port.postMessage(answer)
  Atomics.add(bell, 0, 1)
  Atomics.notify(bell, 0)
})

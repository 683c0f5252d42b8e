import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import type { Knowledge } from '../../parse/parse.ts'

/** What a thread is told when it starts. */
export interface ThreadStart {
  seedsDir: string
  knowledge: Knowledge
  /** Counts what all threads have sent; rung at each. */
  bell: Int32Array
}

/** A running thread: pages (`PageSource`) go in by its port, what they are parsed to (`Answer`) comes back. */
export interface ParseThread {
  port: MessagePort
  end: () => void
}

/** Starts a thread that parses pages. It does not keep the process alive. */
export function openThread(start: ThreadStart): ParseThread {
  const { port1, port2 } = new MessageChannel()
  const worker = new Worker(new URL('./parse-pages-thread.ts', import.meta.url), {
    workerData: { ...start, port: port2 },
    transferList: [port2],
  })
  worker.unref()
  port1.unref()
  const end = (): void => {
    port1.close()
    void worker.terminate()
  }
  return { port: port1, end }
}

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a measurement in a process of its own gave. */
export interface Alone {
  printed: unknown
  /** The process was held to one core. */
  oneCore: boolean
}

const ENTRY = fileURLToPath(new URL('measure-alone.ts', import.meta.url))
/** The core that a process is held to. */
const CORE = '0'

/**
 * Runs `measure-alone.ts` in a process of its own and reads what it prints. `oneCore`: held to one core, where the
 * system has `taskset`: Node's garbage collector and compiler work on a second one, if there is one, for a single thread, too.
 */
export function runAlone(request: readonly string[], oneCore: boolean): Alone {
  const command = [process.execPath, ENTRY, ...request]
  const held = oneCore ? run(['taskset', '-c', CORE, ...command]) : undefined
  const done = held?.status === 0 ? held : run(command)
  if (done.status !== 0) throw new Error(`${request.join(' ')} failed: ${done.stderr}`)
  return { printed: JSON.parse(done.stdout), oneCore: done === held }
}

const run = ([name = '', ...rest]: readonly string[]) =>
  spawnSync(name, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

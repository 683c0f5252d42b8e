import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** What a tool runs with. */
interface Surroundings {
  environment?: Readonly<Record<string, string>>
  /** Shows the output as a whole at the end, where another tool runs at the same time. */
  isHeld?: boolean
}

/** Runs a tool of the project with its output shown. Gives its exit status; 1 where it was ended by a signal. */
export async function runTool(
  name: string,
  parameters: readonly string[],
  { environment = {}, isHeld = false }: Surroundings = {},
): Promise<number> {
  const title = `\n> ${name} ${parameters.join(' ')}`
  if (!isHeld) console.log(title)
  const tool = spawn(join('node_modules', '.bin', name), parameters, {
    stdio: ['ignore', ...(isHeld ? (['pipe', 'pipe'] as const) : (['inherit', 'inherit'] as const))],
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  })
  const held: Buffer[] = []
  for (const stream of [tool.stdout, tool.stderr]) stream?.on('data', (bytes: Buffer) => held.push(bytes))
  return await new Promise((done) => {
    tool.once('error', (error) => {
      console.error(`${name} could not be started: ${error.message}`)
      done(1)
    })
    tool.once('close', (status) => {
      if (isHeld) console.log(`${title}\n${Buffer.concat(held)}`)
      done(status ?? 1)
    })
  })
}

import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Runs a tool of the project with its output shown. Gives its exit status; 1 where it was ended by a signal. */
export async function runTool(
  name: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  console.log(`\n> ${name} ${parameters.join(' ')}`)
  const tool = spawn(join('node_modules', '.bin', name), parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  })
  return await new Promise((done) => {
    tool.once('error', (error) => {
      console.error(`${name} could not be started: ${error.message}`)
      done(1)
    })
    tool.once('close', (status) => done(status ?? 1))
  })
}

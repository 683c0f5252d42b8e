import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'

/**
 * Loaded before a command, ends it at the change of folders that `KILL_AT` counts, as `kill -9` would: a folder that
 * is to be removed has lost one file by then.
 */
const { KILL_AT = '0' } = process.env
const { rename, rm } = fs.promises
let changes = 0

const isDue = (): boolean => ++changes === Number(KILL_AT)
const end = (): void => void process.kill(process.pid, 'SIGKILL')

Object.assign(fs.promises, {
  async rename(from: string, to: string): Promise<void> {
    if (isDue()) end()
    await rename(from, to)
  },
  async rm(path: string, options: fs.RmOptions): Promise<void> {
    if (fs.existsSync(path) && isDue()) {
      fs.rmSync(join(path, 'index.html'), { force: true })
      end()
    }
    await rm(path, options)
  },
})
syncBuiltinESMExports()

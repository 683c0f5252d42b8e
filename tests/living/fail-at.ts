import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Loaded before a command, lets its disk fail: `FAIL_AT=12` at the twelfth change of the disk, `FAIL_BY=kill` as a
 * machine that loses power in the middle of it, `FAIL_BY=full` as a disk that has room for half of what is written.
 * `PLAIN=1` takes the temporary files away, so that every file is written in place. The number of changes is told
 * at the end.
 */
const { FAIL_AT = '0', FAIL_BY = 'kill', PLAIN } = process.env
const { openSync, writeSync, fsyncSync, renameSync, rmSync } = fs
let changes = 0

const isDue = (): boolean => ++changes === Number(FAIL_AT)

function fail(path?: fs.PathLike): void {
  if (FAIL_BY === 'full')
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', path })
  process.kill(process.pid, 'SIGKILL')
}

const inPlace = (path: fs.PathLike): fs.PathLike =>
  PLAIN && typeof path === 'string' ? path.replace(/\.\d+\.guzhi-part$/, '') : path

fs.openSync = (path, flags, mode) => {
  if (flags === 'w' && isDue()) fail()
  return openSync(inPlace(path), flags, mode)
}
fs.fsyncSync = (handle) => {
  if (isDue()) fail()
  fsyncSync(handle)
}
fs.renameSync = (from, to) => {
  if (isDue()) fail()
  if (inPlace(from) !== to) renameSync(from, to)
}
fs.rmSync = (path, options) => {
  if (isDue()) fail(path)
  rmSync(path, options)
}
Object.assign(fs, {
  writeSync(handle: number, bytes: Buffer, from = 0): number {
    if (!isDue()) return writeSync(handle, bytes, from)
    const half = Math.floor((bytes.length - from) / 2)
    if (half > 0) writeSync(handle, bytes, from, half)
    fail()
    return half
  },
})
syncBuiltinESMExports()
process.on('exit', () => {
  process.stdout.write(`changes ${changes}\n`)
})

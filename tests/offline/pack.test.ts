import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { KeptFile } from '../../src/offline/edition.ts'
import { answerFromPack, cutPack, unzip } from '../../src/offline/pack.ts'

const files: KeptFile[] = [
  ['index.html', 3, 'a'],
  ['empty.json', 0, 'b'],
  ['assets/a.b.js', 2, 'c'],
]
const pack = new TextEncoder().encode('abcde')
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

test('a pack is cut into its files, and one of another length is refused', () => {
  expect([...(cutPack(pack, files) ?? [])].map(([path, bytes]) => [path, textOf(bytes)])).toEqual([
    ['index.html', 'abc'],
    ['empty.json', ''],
    ['assets/a.b.js', 'de'],
  ])
  expect(cutPack(pack.subarray(1), files)).toBeUndefined()
  expect(cutPack(pack, files.slice(1))).toBeUndefined()
})

test('a pack that is cut off or no gzip is refused', async () => {
  const zipped = new Uint8Array(gzipSync(pack))
  const bodyOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream()
  expect(textOf(await unzip(bodyOf(zipped)))).toBe('abcde')
  await expect(unzip(bodyOf(zipped.slice(0, -3)))).rejects.toThrow()
  await expect(unzip(bodyOf(pack))).rejects.toThrow()
})

test('a file of a pack is answered with its own type and the rules of the host', () => {
  const sent = new Headers({
    ...{ 'content-type': 'application/octet-stream', 'content-length': '99', etag: 'x' },
    'x-frame-options': 'DENY',
  })
  const { headers } = answerFromPack('assets/a.b.js', pack, sent)
  expect(Object.fromEntries(headers)).toEqual({
    'content-type': 'text/javascript; charset=utf-8',
    'x-frame-options': 'DENY',
  })
})

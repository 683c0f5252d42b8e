import { findMediaType } from '../publish/media-types.ts'
import type { KeptFile } from './edition.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** The files of a pack by their paths; undefined where it is not as long as they are together. */
export function cutPack(pack: Bytes, files: readonly KeptFile[]): Map<string, Bytes> | undefined {
  const cut = new Map<string, Bytes>()
  let at = 0
  for (const [path, bytes] of files) {
    cut.set(path, pack.subarray(at, at + bytes))
    at += bytes
  }
  return at === pack.length ? cut : undefined
}

/** Says of the bytes of a body what they are without gzip; rejects where they are not whole. */
export async function unzip(body: ReadableStream<Bytes>): Promise<Bytes> {
  const plain = body.pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(plain).arrayBuffer())
}

/** Headers that tell of the pack itself. */
const OF_PACK = ['content-encoding', 'content-length', 'content-type', 'etag', 'last-modified', 'vary']

/** A file of a pack as the host would send it. */
export function answerFromPack(path: string, bytes: Bytes, sent: Headers): Response {
  const headers = new Headers(sent)
  for (const name of OF_PACK) headers.delete(name)
  headers.set('content-type', findMediaType(/\.[^./]+$/.exec(path)?.[0] ?? ''))
  return new Response(bytes, { headers })
}

import type { Extent } from './cache-names.ts'
import {
  CORE_FILE,
  CORE_FILES_FILE,
  type Edition,
  FILES_FILE,
  formatListing,
  type KeptFile,
  nameEdition,
} from './edition.ts'
import { addressOfKept } from './kept-address.ts'
import { answerFromPack, cutPack, unzip } from './pack.ts'

/** What is to be taken. */
export interface Wanted {
  /** Base path of the site. */
  base: string
  edition: Edition
  extent: Extent
}

/** Why an edition could not be taken whole; the words of the page say it to the reader. */
export type Failure = 'lost' | 'changed' | 'full'

/** The taking ended before the last file. */
export class NotWhole extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure)
    this.failure = failure
  }
}

/** Files of the core that are loaded one by one; where more are missing, one file brings them all. */
const FEW = 8

/** What is asked for so is not answered by the worker, nor kept among what was read. */
const PAST_WORKER = { cache: 'no-store' } as const

/** The SHA-256 of bytes, in hexadecimal. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Gets a file that is to be taken from the host. */
export type Bring = (file: KeptFile) => Promise<Response>

async function ask(address: string, priority: RequestPriority): Promise<Response> {
  const response = await fetch(address, { ...PAST_WORKER, priority }).catch(() => undefined)
  if (response?.status !== 200) throw new NotWhole('lost')
  return response
}

async function requireDigest(response: Response, sha256: string): Promise<Response> {
  const bytes = await response.clone().arrayBuffer()
  if ((await digestOf(bytes)) !== sha256) throw new NotWhole('changed')
  return response
}

async function load({ base, edition, extent }: Wanted, [path, , sha256]: KeptFile): Promise<Response> {
  const address = addressOfKept(path, base, edition.index)
  return await requireDigest(await ask(address, extent === 'core' ? 'low' : 'auto'), sha256)
}

/** Loads the file that brings a whole core. */
async function openPack({ base }: Wanted, files: readonly KeptFile[]): Promise<Bring> {
  const { body, headers } = await ask(base + CORE_FILE, 'low')
  const pack = body && (await unzip(body).catch(() => undefined))
  const cut = pack && cutPack(pack, files)
  return async ([path, , sha256]) => {
    const bytes = cut?.get(path)
    if (!bytes) throw new NotWhole('changed')
    return await requireDigest(answerFromPack(path, bytes, headers), sha256)
  }
}

/** Brings files of the core: few by themselves, more by the file that brings them all. */
function bringCore(wanted: Wanted, files: readonly KeptFile[]): Bring {
  let few = FEW
  let pack: Promise<Bring> | undefined
  return async (file) => {
    few -= 1
    if (few >= 0) return await load(wanted, file)
    pack ??= openPack(wanted, files)
    return await (await pack)(file)
  }
}

/** How the files that are wanted are brought; NotWhole where one is lost or not what the listing says. */
export const openHost = (wanted: Wanted, files: readonly KeptFile[]): Bring =>
  wanted.extent === 'core' ? bringCore(wanted, files) : (file) => load(wanted, file)

/** The files that are wanted; another edition may have been published since its facts were read. */
export async function readFiles({ base, edition, extent }: Wanted): Promise<KeptFile[]> {
  const [file, name] =
    extent === 'core' ? [CORE_FILES_FILE, edition.core.edition] : [FILES_FILE, edition.edition]
  const files: KeptFile[] = await (await ask(base + file, 'auto')).json()
  const digest = await digestOf(new TextEncoder().encode(formatListing(files)))
  if (nameEdition(digest) !== name) throw new NotWhole('changed')
  return files
}

import type { CorePart } from './core.ts'

/** How much there is to keep, as it is stored. */
export interface Amount {
  files: number
  bytes: number
}

/** `offline/edition.json`: what there is to keep, told before anything is loaded. */
export interface Edition extends Amount {
  /** Changes whenever any kept file changes. */
  edition: string
  /** The edition of the search index, which names its files. */
  index: string
  /** What is kept after any visit; `packed` are the bytes of the file that brings it. */
  core: Amount & { packed: number; parts: readonly CorePart[] }
  /** What the index takes, in the core or not. */
  searchBytes: number
}

/** `offline/files.json`: the path of each kept file below the site, its size, its SHA-256, and 1 where it is of the core. */
export type KeptFile = readonly [path: string, bytes: number, sha256: string, isCore: 0 | 1]

export const EDITION_FILE = 'offline/edition.json'
export const FILES_FILE = 'offline/files.json'
/** The files of the core one after the other, with gzip; no name that a host would take for an encoding. */
export const CORE_FILE = 'offline/core.pack'
export const WORKER_FILE = 'sw.js'

/** What the name of an edition is a digest of. */
export const formatListing = (files: readonly KeptFile[]): string =>
  files.map(([path, , sha256, isCore]) => `${sha256} ${isCore} ${path}\n`).join('')

/** The name of an edition, from the SHA-256 of its listing in hexadecimal. */
export const nameEdition = (digest: string): string => digest.slice(0, 16)

/** What a build puts into the worker. */
export interface WorkerSettings {
  edition: string
  /** Addresses below the site without which nothing can be shown: the home page, the page for what is not kept. */
  shell: readonly string[]
}

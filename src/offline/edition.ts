import type { CorePart } from './core.ts'

/** How much there is to keep, as it is stored. */
export interface Amount {
  files: number
  bytes: number
}

/** What is kept after any visit. */
export interface Core extends Amount {
  /** Changes whenever any of its files changes. */
  edition: string
  /** The bytes of the file that brings it. */
  packed: number
  parts: readonly CorePart[]
}

/** `offline/edition.json`: what there is to keep, told before anything is loaded. */
export interface Edition extends Amount {
  /** Changes whenever any kept file changes. */
  edition: string
  /** The edition of the search index, which names its files. */
  index: string
  core: Core
  /** What the index takes, in the core or not. */
  searchBytes: number
}

/** The path of a kept file below the site, its size and its SHA-256 in hexadecimal. */
export type KeptFile = readonly [path: string, bytes: number, sha256: string]

export const EDITION_FILE = 'offline/edition.json'
/** Every kept file. */
export const FILES_FILE = 'offline/files.json'
/** The files of the core. */
export const CORE_FILES_FILE = 'offline/core.json'
/** They themselves, one after the other, with gzip; no name that a host would take for an encoding. */
export const CORE_FILE = 'offline/core.pack'
export const WORKER_FILE = 'sw.js'

/** What the name of an edition is a digest of. */
export const formatListing = (files: readonly KeptFile[]): string =>
  files.map(([path, , sha256]) => `${sha256}  ${path}\n`).join('')

/** The name of an edition, from the SHA-256 of its listing in hexadecimal. */
export const nameEdition = (digest: string): string => digest.slice(0, 16)

/** What a build puts into the worker. */
export interface WorkerSettings {
  edition: string
  /** Addresses below the site without which nothing can be shown: the home page, the page for what is not kept. */
  shell: readonly string[]
}

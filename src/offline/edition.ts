/** `offline/edition.json`: what there is to keep, told before anything is loaded. */
export interface Edition {
  /** Changes whenever any kept file changes. */
  edition: string
  files: number
  /** Of all files together, as they are stored. */
  bytes: number
  /** The edition of the search index, which names its files. */
  index: string
}

/** `offline/files.json`: the path of each kept file below the site, its size and its SHA-256 in hexadecimal. */
export type KeptFile = readonly [path: string, bytes: number, sha256: string]

export const EDITION_FILE = 'offline/edition.json'
export const FILES_FILE = 'offline/files.json'
export const WORKER_FILE = 'sw.js'

/** What a build puts into the worker. */
export interface WorkerSettings {
  edition: string
  /** Addresses below the site without which nothing can be shown: the home page, the page for what is not kept. */
  shell: readonly string[]
}

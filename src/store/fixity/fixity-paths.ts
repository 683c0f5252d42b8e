import { join } from 'node:path'

/** The lists of checksums, below the content folder: of its own files, and of the seeds that they are made of. */
const CONTENT_LIST = 'fixity/content.sha256'
const SEEDS_LIST = 'fixity/seeds.sha256'

export const contentListPath = (contentDir: string): string => join(contentDir, CONTENT_LIST)
export const seedsListPath = (contentDir: string): string => join(contentDir, SEEDS_LIST)

import { z } from 'zod'

const Digest = z.string().regex(/^[0-9a-f]{64}$/)

/** What a manifest says, beside the digest of itself. */
export const SiteContents = z.strictObject({
  address: z.url().meta({ description: 'Where the site was built to stand' }),
  portable: z
    .literal(true)
    .optional()
    .meta({ description: 'Of a copy that works from a disk, without a server' }),
  articles: z.int().min(0),
  pages: z.int().min(0),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int().min(0), sha256: Digest })),
})
export type SiteContents = z.infer<typeof SiteContents>

/** `manifest.json`: every file of the built site, so that a copy can be compared with it byte for byte. */
export const Manifest = SiteContents.extend({
  digest: Digest.meta({
    description: 'SHA-256 of the manifest as it is written without this key: it names the whole site',
  }),
})
export type Manifest = z.infer<typeof Manifest>

/** The manifest's own name; it cannot stand among its files. */
export const MANIFEST_FILE = 'manifest.json'

/** Writes a manifest, one file a line, sorted by code unit; `digestOf` gives the SHA-256 of a text. */
export function formatManifest(contents: SiteContents, digestOf: (text: string) => string): string {
  return format(contents, digestOf(format(contents)))
}

function format({ address, portable, articles, pages, files }: SiteContents, digest?: string): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const start = JSON.stringify({ address, portable, articles, pages, digest }).slice(0, -1)
  return `${start},"files":[\n${sorted.map((file) => JSON.stringify(file)).join(',\n')}\n]}\n`
}

/** The manifest of a text; undefined where the text is not, to the byte, what was written. */
export function parseManifest(text: string, digestOf: (text: string) => string): Manifest | undefined {
  const checked = Manifest.safeParse(readJson(text))
  return checked.success && formatManifest(checked.data, digestOf) === text ? checked.data : undefined
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

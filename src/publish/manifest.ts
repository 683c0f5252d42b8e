import { z } from 'zod'

/** `manifest.json`: every file of the built site, so that a copy can be compared with it byte for byte. */
export const Manifest = z.strictObject({
  address: z.url().meta({ description: 'Where the site was built to stand' }),
  articles: z.int().min(0),
  pages: z.int().min(0),
  files: z.array(
    z.strictObject({ path: z.string(), bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
})
export type Manifest = z.infer<typeof Manifest>

/** The manifest's own name; it cannot hold its own digest. */
export const MANIFEST_FILE = 'manifest.json'

/** Writes a manifest, one file a line, sorted by code unit. */
export function formatManifest({ files, ...head }: Manifest): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const start = JSON.stringify(head).slice(0, -1)
  return `${start},"files":[\n${sorted.map((file) => JSON.stringify(file)).join(',\n')}\n]}\n`
}

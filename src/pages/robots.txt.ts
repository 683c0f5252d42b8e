import { absolute } from '../site/archive.ts'

/** Everything may be read by anyone; the list of addresses is named. */
export const GET = (): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`)

import { makeSitemap } from '../site/listed-paths.ts'

/** Every page that a reader may look for, or the parts that name them. */
export const GET = (): Response =>
  new Response(makeSitemap().whole, { headers: { 'content-type': 'application/xml' } })

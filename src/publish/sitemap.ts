/** Gives the addresses of a sitemap. */
export const parseSitemap = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'))

/** The id that an article's address carries; undefined for the address of anything else. */
export function findArticleIdentifier(address: string, site: URL): string | undefined {
  const target = URL.parse(address, site.href)
  const start = `${site.pathname}articles/`
  if (target?.origin !== site.origin || !target.pathname.startsWith(start)) return undefined
  return /^([^/]+)\/$/.exec(target.pathname.slice(start.length))?.[1]
}

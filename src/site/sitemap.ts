/** Addresses that one file of a sitemap may hold, by its protocol. */
const LONGEST = 50_000

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const escapeText = (address: string): string =>
  address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const wrap = (outer: string, inner: string, addresses: readonly string[]): string => {
  const lines = addresses.map((address) => `<${inner}><loc>${escapeText(address)}</loc></${inner}>\n`)
  return `${HEAD}<${outer} ${SCHEMA}>\n${lines.join('')}</${outer}>\n`
}

/** A list of addresses: they only, since the day of a change is not known. */
const formatPart = (addresses: readonly string[]): string => wrap('urlset', 'url', addresses)

/** The files of a sitemap. */
export interface Sitemap {
  /** `sitemap.xml`: the addresses, or where there are too many for one file, the parts that hold them. */
  whole: string
  parts: string[]
}

/**
 * Writes a sitemap (https://www.sitemaps.org/protocol.html).
 * @param partAddress the address of part `n`, counted from 1
 */
export function formatSitemap(
  addresses: readonly string[],
  partAddress: (part: number) => string,
  longest = LONGEST,
): Sitemap {
  if (addresses.length <= longest) return { whole: formatPart(addresses), parts: [] }
  const count = Math.ceil(addresses.length / longest)
  const parts = Array.from({ length: count }, (_, index) =>
    formatPart(addresses.slice(index * longest, (index + 1) * longest)),
  )
  return {
    whole: wrap(
      'sitemapindex',
      'sitemap',
      parts.map((_, index) => partAddress(index + 1)),
    ),
    parts,
  }
}

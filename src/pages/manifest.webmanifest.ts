import { paths } from '../site/address.ts'
import { archive, href } from '../site/archive.ts'
import { words } from '../site/words.ts'

const icon = (size: number, purpose: 'any' | 'maskable', name: string) => ({
  src: href(`/icons/${name}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
})

/** Paper and seal, as in styles/tokens.css. */
const PAPER = '#f7f2e6'

/** Lets the site be installed (W3C Web Application Manifest). */
export function GET(): Response {
  const { title, subtitle, description, language } = archive.settings
  const manifest = {
    id: href(paths.home),
    name: [title, subtitle].filter(Boolean).join(words.site.separator),
    short_name: title,
    description,
    lang: language,
    dir: 'ltr',
    start_url: href(paths.home),
    scope: href(paths.home),
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon(192, 'any', 'icon-192'),
      icon(512, 'any', 'icon-512'),
      icon(512, 'maskable', 'maskable-512'),
    ],
    shortcuts: [
      { name: words.search.heading, url: href(paths.search) },
      { name: words.offline.heading, url: href(paths.offline) },
    ],
  }
  return new Response(`${JSON.stringify(manifest, null, 1)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  })
}

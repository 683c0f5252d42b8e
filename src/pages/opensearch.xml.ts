import { paths } from '../site/address.ts'
import { absolute, archive } from '../site/archive.ts'
import { emptyElement, parentElement, textElement, XML_DECLARATION } from '../site/feeds/xml.ts'
import { words } from '../site/words.ts'

/** OpenSearch allows so many characters in a short name, and in a description. */
const SHORT_NAME = 16
const DESCRIPTION = 1024

const cut = (text: string, length: number): string => [...text].slice(0, length).join('')

/** Lets a browser offer the search of the archive in its address bar (OpenSearch 1.1). */
export function GET(): Response {
  const { title, description, language } = archive.settings
  const children = [
    textElement('ShortName', cut(title, SHORT_NAME)),
    textElement('Description', cut(description || words.search.hint, DESCRIPTION)),
    textElement('InputEncoding', 'UTF-8'),
    textElement('Language', language),
    textElement('Image', absolute('/favicon.svg'), { type: 'image/svg+xml' }),
    emptyElement('Url', {
      type: 'text/html',
      method: 'get',
      template: `${absolute(paths.search)}?q={searchTerms}`,
    }),
    emptyElement('Url', {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: absolute(paths.openSearch),
    }),
  ]
  const root = parentElement('OpenSearchDescription', children, {
    xmlns: 'http://a9.com/-/spec/opensearch/1.1/',
  })
  return new Response(`${XML_DECLARATION}${root}\n`, {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  })
}

import { type Feed, type FeedEntry, UNKNOWN_DATE } from './feed.ts'
import { emptyElement, parentElement, textElement, XML_DECLARATION } from './xml.ts'

const formatPerson = (name: string): string => parentElement('author', [textElement('name', name)])

const formatEntry = (entry: FeedEntry): string =>
  parentElement('entry', [
    textElement('id', entry.id),
    textElement('title', entry.title),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
    textElement('updated', entry.updated),
    ...(entry.published === undefined ? [] : [textElement('published', entry.published)]),
    ...entry.names.map(formatPerson),
    ...entry.topics.map((term) => emptyElement('category', { term })),
    textElement('summary', [entry.date, entry.summary].join('　')),
    textElement('content', entry.html, { type: 'html' }),
  ])

/** The feed last changed when the latest of its entries did. All of them stand in one zone, so texts compare. */
const findUpdated = (entries: readonly FeedEntry[]): string =>
  entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1) ?? UNKNOWN_DATE

/** A feed as Atom (RFC 4287). */
export const formatAtom = (feed: Feed): string =>
  `${XML_DECLARATION}${parentElement(
    'feed',
    [
      textElement('id', feed.atom),
      textElement('title', feed.title),
      textElement('subtitle', feed.description),
      textElement('updated', findUpdated(feed.entries)),
      emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: feed.atom }),
      emptyElement('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      formatPerson(feed.publisher),
      textElement('icon', feed.icon),
      ...(feed.rights === null ? [] : [textElement('rights', feed.rights)]),
      ...feed.entries.map(formatEntry),
    ],
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
  )}\n`

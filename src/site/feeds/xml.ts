/** Characters that no XML 1.0 document may hold, not even escaped; lone surrogates among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A text as an XML document holds it, in an element or in a quoted attribute. */
export const escapeXml = (text: string): string =>
  text
    .replace(FORBIDDEN, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

type Attributes = Record<string, string>

/** An element with its text, escaped. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  `<${name}${formatAttributes(attributes)}>${escapeXml(text)}</${name}>`

/** An element with attributes only. */
export const emptyElement = (name: string, attributes: Attributes): string =>
  `<${name}${formatAttributes(attributes)}/>`

/** An element with other elements, one a line. */
export const parentElement = (
  name: string,
  children: readonly string[],
  attributes: Attributes = {},
): string => `<${name}${formatAttributes(attributes)}>\n${children.join('\n')}\n</${name}>`

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

const formatAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')

import type { Article, BodyPart } from '../../record/article.ts'
import { words } from '../words.ts'
import { escapeXml, textElement } from './xml.ts'

const ELEMENTS: Record<BodyPart['role'], string> = {
  paragraph: 'p',
  subhead: 'h2',
  caption: 'blockquote',
  table: 'pre',
}

const formatPart = ({ role, text, credit, gapBefore, gapAfter }: BodyPart): string => {
  const { gap } = words.article
  const whole = `${gapBefore ? gap : ''}${text}${gapAfter ? gap : ''}`
  return textElement(ELEMENTS[role], credit ? `${whole} ${credit}` : whole)
}

/** The text of an article as a feed carries it: plain elements, every character of the text escaped. */
export const formatEntryHtml = ({ deck, summary, body }: Article): string =>
  [
    ...(deck ? [textElement('p', deck)] : []),
    ...(summary ? [`<p><b>${escapeXml(words.article.summary)}</b>　${escapeXml(summary)}</p>`] : []),
    ...body.map(formatPart),
  ].join('\n')

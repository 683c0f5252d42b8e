import type { Article, BodyPart } from '../../record/article.ts'
import { formatDate, isInferred } from '../dates.ts'
import { formatBylines, formatImprint } from '../titles.ts'
import { words } from '../words.ts'
import { citeOnline } from './gb-t-7714.ts'
import type { Reference } from './reference.ts'

function formatPart({ role, text, credit, gapBefore, gapAfter }: BodyPart): string {
  const gap = words.article.gap
  const whole = `${gapBefore ? gap : ''}${text}${gapAfter ? gap : ''}`
  if (role === 'paragraph') return `　　${whole}`
  return credit ? `${whole} ${credit}` : whole
}

const formatDateline = ({ date }: Article): string =>
  formatDate(date) + (date && isInferred(date) ? words.dates.inferredMark : '')

/** The piece as plain text: title, where and when it was printed, the text a paragraph a line, and how to cite it. */
export function formatPlainText(article: Article, title: string, reference: Reference): string {
  const { kicker, deck, summary, body, bylines } = article
  const facts = [formatImprint(article), formatDateline(article)].filter(Boolean).join(' ')
  const core = summary && `${words.article.summary}：${summary}`
  const head = [article.column, kicker, title, deck, formatBylines(bylines), facts, core].filter(Boolean)
  const blocks = [head, body.map(formatPart), [citeOnline(reference)]]
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n')
}

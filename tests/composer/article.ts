import { z } from 'zod'

/**
 * An article before it is set: wording only. `body` holds one item a line: a paragraph; `== ` before a subhead;
 * `++ ` before a caption; `~~ ` before a row of a table.
 */
export const SourceArticle = z.strictObject({
  kind: z.enum([
    'news',
    'feature',
    'commentary',
    'essay',
    'photo',
    'brief',
    'notice',
    'advertisement',
    'letter',
    'interview',
    'results',
    'agency',
    'classified',
    'gallery',
    'poem',
    'package',
    'sidebar',
    'list',
  ]),
  headline: z
    .string()
    .nullable()
    .default(null)
    .meta({ description: 'Phrases divided by a space; `|` where its line may turn' }),
  kicker: z.string().nullable().default(null),
  deck: z.string().nullable().default(null),
  summary: z.string().nullable().default(null),
  place: z
    .string()
    .default('')
    .meta({ description: 'Where a dateline would be, and a place kicker', examples: ['沈阳'] }),
  day: z
    .string()
    .default('')
    .meta({ description: 'A day that fits the text', examples: ['5月6日'] }),
  isTraditional: z.boolean().default(false).meta({ description: 'Written in traditional characters' }),
  isSigned: z.boolean().default(true).meta({ description: 'False where nobody signs such a text' }),
  isTunedOnly: z
    .boolean()
    .default(false)
    .meta({ description: 'Only for layouts that the parser may be tuned on; set by its folder' }),
  desk: z
    .string()
    .default('')
    .meta({
      description: 'The part of a paper that it is written for; set by its file',
      examples: ['sports'],
    }),
  body: z.string().transform((text) => joinRows(text.trim().split('\n').map(readItem))),
})
export type SourceArticle = z.output<typeof SourceArticle>

/** One stretch of a source article's text. */
export interface SourceItem {
  role: 'paragraph' | 'subhead' | 'caption' | 'table'
  text: string
}

const MARKS = { '== ': 'subhead', '++ ': 'caption', '~~ ': 'table' } as const

function readItem(line: string): SourceItem {
  for (const [mark, role] of Object.entries(MARKS))
    if (line.startsWith(mark)) return { role, text: line.slice(mark.length).trim() }
  return { role: 'paragraph', text: line.trim() }
}

/** The rows of a table are one stretch of text. */
function joinRows(items: readonly SourceItem[]): SourceItem[] {
  const joined: SourceItem[] = []
  for (const item of items) {
    const last = joined.at(-1)
    if (item.role === 'table' && last?.role === 'table') last.text += `\n${item.text}`
    else joined.push(item)
  }
  return joined
}

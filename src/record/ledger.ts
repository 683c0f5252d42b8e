import { z } from 'zod'
import { AppliedCorrection, Article, PartRole, PublicationDate, TextEdit } from './article.ts'
import { ArticleFields } from './article-fields.ts'
import { Problem } from './problem.ts'
import { Span } from './span.ts'

/** Words of the page that belong to no single article. */
export const FurnitureRole = z.enum(['folio', 'column', 'label', 'groupByline', 'stray']).meta({
  description:
    'folio 报眉: newspaper, date, page number; column 栏目 standing head; label, such as 图片说明; groupByline 本组稿件由…采写; stray: text that no article claims',
})
export type FurnitureRole = z.infer<typeof FurnitureRole>

export const LedgerPart = z.strictObject({
  role: PartRole,
  spans: z.array(Span).meta({
    description: 'In reading order, which need not be page order; none where a person added the text',
  }),
  text: z.string().optional().meta({
    description:
      'The text of the article file, where it is not just the words of the spans, one behind the other',
  }),
  printed: z
    .string()
    .optional()
    .meta({ description: 'What the page prints, where a person corrected the text' }),
  credit: z.string().optional(),
  edits: z.array(TextEdit).optional(),
  gapBefore: z.literal(true).optional(),
  gapAfter: z.literal(true).optional(),
})
export type LedgerPart = z.infer<typeof LedgerPart>

export const LedgerArticle = z.strictObject({
  id: z.string(),
  digest: z
    .string()
    .meta({ description: 'sha256 of the Markdown file as the parser wrote it: a difference is a hand edit' }),
  fields: ArticleFields.meta({
    description: 'The front matter of that file; what is null or none is left out',
  }),
  parts: z.array(LedgerPart).meta({ description: 'Body parts stand in the order of the Markdown body' }),
  refersTo: z
    .array(z.int().min(0))
    .meta({ description: 'Furniture that serves it too (group byline, column), by index' }),
  confidence: Article.shape.confidence,
  topicEvidence: Article.shape.topicEvidence,
  corrections: z.array(AppliedCorrection).optional(),
  formerAnchors: Article.shape.formerAnchors,
})
export type LedgerArticle = z.infer<typeof LedgerArticle>

export const LedgerFurniture = z.strictObject({
  role: FurnitureRole,
  text: z.string(),
  spans: z.array(Span).min(1),
})
export type LedgerFurniture = z.infer<typeof LedgerFurniture>

/** Raw text that the reading text leaves out, and why. */
export const DroppedText = z.strictObject({
  reason: z.enum(['repeated', 'markup', 'marker', 'control', 'corrected']).meta({
    description:
      'repeated: printed twice; corrected: a person took it out; markup: Markdown or HTML marks of the engine; marker: ■ □ ◎ and list marks; control: characters without a shape',
  }),
  article: z.int().min(0).nullable().meta({ description: 'Index of the article that it would belong to' }),
  spans: z.array(Span).min(1),
})
export type DroppedText = z.infer<typeof DroppedText>

/** One raw page: its text, and the one owner of every character that is not white space. */
export const PageLedger = z.strictObject({
  id: z.string().regex(/^[0-9a-z]{6,20}$/),
  file: z.string().meta({ description: 'Path below the seeds folder, `/` between folders' }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  parser: z.string().meta({ description: 'Version of the parser that wrote it' }),
  inputs: z.string().optional().meta({
    description: 'Digest of all that it was made of: bytes, sidecar, corrections, settings and vocabulary',
  }),
  corrections: z
    .int()
    .min(0)
    .optional()
    .meta({ description: 'How many entries of the correction file it was made with' }),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5']),
  newspaper: z.string().nullable(),
  issue: z.string().nullable(),
  pageNumber: z.string().nullable(),
  section: z.string().nullable(),
  date: PublicationDate.nullable(),
  city: Article.shape.city,
  rights: z.string().nullable(),
  lines: z.array(z.string()).meta({ description: 'The decoded text, line by line, as received' }),
  articles: z.array(LedgerArticle),
  furniture: z.array(LedgerFurniture),
  dropped: z.array(DroppedText),
  problems: z.array(Problem),
})
export type PageLedger = z.infer<typeof PageLedger>

/** What a ledger says without its text: enough to see whether the page has changed since. */
export const LedgerHead = PageLedger.pick({
  ...{ id: true, file: true, sha256: true, inputs: true, problems: true },
})
  .extend({ articles: z.array(LedgerArticle.pick({ id: true, digest: true }).strip()) })
  .strip()
export type LedgerHead = z.infer<typeof LedgerHead>

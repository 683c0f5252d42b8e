import { z } from 'zod'

const Range = z.tuple([z.int().min(1), z.int().min(1)])

/** A stretch of the page that one article owns, in reading order. */
export const GoldPart = z.object({
  role: z.enum([
    'kicker',
    'headline',
    'deck',
    'byline',
    'summary',
    'paragraph',
    'subhead',
    'caption',
    'credit',
    'label',
    'table',
    'duplicate',
  ]),
  lines: z.array(Range),
  text: z.string().meta({ description: 'The lines without white space' }),
  optional: z.boolean().optional().meta({ description: 'A caption of the page: any owner is right' }),
  anyOrder: z.boolean().optional().meta({ description: 'The page misplaced it: its place is not scored' }),
  duplicates: z.array(z.string()).optional().meta({ description: 'Text that its lines print once more' }),
  gapBefore: z.boolean().optional().meta({ description: 'The text before it is lost' }),
  gapAfter: z.boolean().optional().meta({ description: 'The text after it is lost' }),
})
export type GoldPart = z.infer<typeof GoldPart>

/** What one article of a page is. A field that is absent is not decided and not scored. */
export const GoldArticle = z.object({
  n: z.int(),
  type: z.string().optional(),
  typeToo: z.array(z.string()).optional(),
  headline: z.string().nullable(),
  kicker: z.string().nullable().optional(),
  deck: z.string().nullable().optional(),
  column: z.string().nullable().optional(),
  columnToo: z.array(z.string()).optional(),
  bylines: z.array(z.string()).optional(),
  photographers: z.array(z.string()).optional(),
  subheads: z.array(z.string()).optional(),
  places: z.array(z.string()).optional(),
  topics: z.array(z.string()).optional(),
  date: z.object({ earliest: z.string(), latest: z.string() }).optional(),
  parts: z.array(GoldPart),
})
export type GoldArticle = z.infer<typeof GoldArticle>

/** The right division of one page, made by hand or by the composer. */
export const GoldPage = z.object({
  source: z.string().meta({ description: 'File name of the raw page' }),
  city: z.string().optional(),
  date: z.object({ earliest: z.string(), latest: z.string() }).optional(),
  furniture: z.array(z.object({ role: z.string(), lines: z.array(Range), text: z.string() })),
  articles: z.array(GoldArticle),
})
export type GoldPage = z.infer<typeof GoldPage>

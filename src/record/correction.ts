import { z } from 'zod'
import { BodyRole } from './article.ts'
import { ArticleFields, FieldName } from './article-fields.ts'
import { LineRange } from './span.ts'

/** Who knows better, since when and why: what people say about a correction, never taken from a clock or an account. */
const Origin = {
  who: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ title: '改正者', examples: ['葫芦岛市档案馆 王欣'] }),
  when: z
    .union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?[~?]?$/)], {
      error: 'a day such as 2024-03-01, a month or a year',
    })
    .optional()
    .meta({ title: '改正日期', description: 'As given: a day, month or year (EDTF)' }),
  why: z.string().min(1).max(2000).optional().meta({ title: '理由' }),
}

const line = z
  .string()
  .min(1)
  .refine((text) => text.isWellFormed() && !/[\0\r\n]/.test(text), { error: 'one line of text' })

/** Where the article of a correction is found again, after any re-parse. */
const OfArticle = {
  article: z
    .string()
    .regex(/^[0-9a-z]{6,20}$/)
    .meta({ description: 'Its id when the correction was made, for readers' }),
  words: z.string().min(1).meta({
    description: 'The words of its headline on the page, or of its first part: it is known by them',
  }),
  lines: z.array(LineRange).meta({ description: 'Source lines at that time: they tell equal words apart' }),
}

/** A part of the body as its Markdown holds it. */
export const PartText = z
  .strictObject({
    role: BodyRole,
    text: z.string().min(1).meta({ description: 'One line; a table keeps its lines' }),
    credit: line
      .refine((text) => text.trim() === text, { error: 'a credit without white space at its ends' })
      .optional(),
  })
  .refine(({ role, text }) => text.isWellFormed() && !(role === 'table' ? /[\0\r]/ : /[\0\r\n]/).test(text), {
    error: 'a part is one line of text',
  })
export type PartText = z.infer<typeof PartText>

const nth = z.int().min(1).optional().meta({
  description: 'Which of the equal parts of the article, 0 being the first; absent for the first',
})
const after = PartText.nullable().meta({
  description: 'The part of the same article behind which it stands; null for the beginning',
})

/** A field of the front matter: what it said and what it should say. */
const FieldCorrection = z
  .strictObject({
    correct: z.literal('field'),
    ...OfArticle,
    field: FieldName,
    old: z.json(),
    new: z.json(),
    ...Origin,
  })
  .superRefine(({ field, new: value }, context) => {
    const checked = ArticleFields.shape[field].safeParse(value)
    if (checked.success) return
    const [issue] = checked.error.issues
    context.addIssue({ code: 'custom', path: ['new', ...(issue?.path ?? [])], message: issue?.message })
  })

/** A part of the text: changed (`old` and `new`), removed (`new` is null) or added (`old` is null) behind `after`. */
const TextCorrection = z
  .strictObject({
    correct: z.literal('text'),
    ...OfArticle,
    nth,
    old: PartText.nullable(),
    new: PartText.nullable(),
    after: after.optional(),
    afterNth: nth,
    ...Origin,
  })
  .refine((entry) => entry.old !== null || entry.new !== null, { error: 'neither old nor new text' })
  .refine((entry) => entry.old !== null || entry.after !== undefined, {
    error: 'added text without `after`, the part behind which it stands',
  })

/** A part that stands elsewhere within its article. */
const OrderCorrection = z.strictObject({
  correct: z.literal('order'),
  ...OfArticle,
  part: PartText,
  nth,
  after,
  afterNth: nth,
  ...Origin,
})

/** Lines of the raw page, and their words: a place is known by its words where lines have shifted. */
const Lines = {
  lines: LineRange.refine(([from, to]) => from <= to, { error: 'lines run from the first to the last' }).meta(
    {
      description: 'Source lines, first and last',
      examples: [[12, 14]],
    },
  ),
  text: z.string().min(1).meta({ description: 'Their words, as the raw page has them' }),
}
export const Place = z.strictObject({ line: z.int().min(1), text: z.string().min(1) })
export type Place = z.infer<typeof Place>

/** The roles that a boundary correction can give to lines. */
export const LineRole = z.enum([
  'headline',
  'kicker',
  'deck',
  'byline',
  'summary',
  'caption',
  'subhead',
  'paragraph',
  'furniture',
])
export type LineRole = z.infer<typeof LineRole>

const boundary = <const Kind extends string>(kind: Kind) =>
  z.strictObject({ correct: z.literal(kind), ...Lines, ...Origin })
const boundaryTo = <const Kind extends string>(kind: Kind) =>
  z.strictObject({ correct: z.literal(kind), ...Lines, to: Place, ...Origin })

/**
 * Where things begin and end on the page. `start`: an article starts with these lines; `split`: a paragraph does;
 * `join`: their article, or their paragraph within one article, goes on from that of `to`; `move`: they stand behind
 * the part of `to`; the name of a role: these lines are that.
 */
export const Boundary = z.discriminatedUnion('correct', [
  boundary('start'),
  boundary('split'),
  boundaryTo('join'),
  boundaryTo('move'),
  boundary('headline'),
  boundary('kicker'),
  boundary('deck'),
  boundary('byline'),
  boundary('summary'),
  boundary('caption'),
  boundary('subhead'),
  boundary('paragraph'),
  boundary('furniture'),
])
export type Boundary = z.infer<typeof Boundary>

/** One entry of `content/corrections/<page-id>.yaml`. Entries are taken one after the other. */
export const Correction = z.discriminatedUnion('correct', [
  FieldCorrection,
  TextCorrection,
  OrderCorrection,
  ...Boundary.options,
])
export type Correction = z.infer<typeof Correction>
export type FieldCorrection = z.infer<typeof FieldCorrection>
export type TextCorrection = z.infer<typeof TextCorrection>
export type OrderCorrection = z.infer<typeof OrderCorrection>

/** The file of one page. */
export const CorrectionList = z.array(Correction)

/** What a reader sends: corrections of one page. */
export const CorrectionLetter = z.strictObject({
  page: z
    .string()
    .regex(/^[0-9a-z]{6,20}$/)
    .meta({ description: 'Page id' }),
  corrections: CorrectionList.min(1),
})
export type CorrectionLetter = z.infer<typeof CorrectionLetter>

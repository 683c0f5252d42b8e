import { z } from 'zod'
import { LineRange } from './span.ts'

/** The roles that a part of an article may have. The Chinese term of the trade stands in `title`. */
export const PartRole = z.enum([
  'kicker',
  'headline',
  'deck',
  'byline',
  'summary',
  'paragraph',
  'subhead',
  'caption',
  'credit',
  'table',
  'label',
])
export type PartRole = z.infer<typeof PartRole>

/** The roles whose text stands in `body`, in reading order. */
export const BodyRole = z.enum(['paragraph', 'subhead', 'caption', 'table'])
export type BodyRole = z.infer<typeof BodyRole>

export const ArticleType = z
  .enum(['news', 'feature', 'commentary', 'photo', 'brief', 'notice', 'advertisement'])
  .meta({ title: '体裁', description: 'What kind of piece it is', schemaOrg: 'genre' })
export type ArticleType = z.infer<typeof ArticleType>

export const BylineRole = z
  .enum(['reporter', 'special', 'correspondent', 'intern', 'contributor', 'photographer', 'editor', 'agency'])
  .meta({
    title: '身份',
    description:
      'reporter 本报记者, special 特约记者, correspondent 通讯员, intern 实习生, contributor no title given, photographer 摄, editor 责编, agency 通讯社',
  })
export type BylineRole = z.infer<typeof BylineRole>

export const Byline = z.strictObject({
  name: z
    .string()
    .min(1)
    .meta({ title: '姓名', description: 'Without spaces between the characters', examples: ['姜帆'] }),
  role: BylineRole,
  as: z
    .string()
    .meta({ title: '署名原文', description: 'The words on the page', examples: ['本报记者 姜 帆'] }),
})
export type Byline = z.infer<typeof Byline>

export const Dateline = z.strictObject({
  text: z
    .string()
    .meta({ description: 'The formula as the first paragraph prints it', examples: ['本报北京1月3日电'] }),
  agency: z
    .string()
    .nullable()
    .meta({ title: '社名', examples: ['新华社', '本报'] }),
  place: z
    .string()
    .nullable()
    .meta({ title: '发电地', examples: ['北京'] }),
  date: z
    .string()
    .nullable()
    .meta({ title: '发电日期', description: 'As printed', examples: ['1月3日'] }),
})
export type Dateline = z.infer<typeof Dateline>

export const PublicationDate = z.strictObject({
  edtf: z.string().meta({
    description: 'Extended Date/Time Format (ISO 8601-2), never a guessed day',
    examples: ['2023-07~', '[2023-01-29..2023-02-28]', '2023-07-04'],
  }),
  earliest: z.iso
    .date()
    .meta({ description: 'First day on which it can have been published; proven by the evidence' }),
  latest: z.iso.date().meta({ description: 'Last day; where only likely, `assumed` says so' }),
  assumed: z
    .string()
    .nullable()
    .meta({ description: 'What `latest` rests on where the text does not prove it' }),
  from: z.enum(['sidecar', 'folio', 'text']),
  evidence: z.string().meta({ description: 'The words that prove it', examples: ['截至6月27日 … 7月3日'] }),
})
export type PublicationDate = z.infer<typeof PublicationDate>

export const PlaceLevel = z.enum(['province', 'city', 'county'])
export const PlaceMention = z.strictObject({
  id: z
    .string()
    .meta({ description: 'Division code (GB/T 2260), or a slug from the vocabulary', examples: ['211400'] }),
  name: z.string().meta({ description: 'Full official name', examples: ['阜新蒙古族自治县'] }),
  level: PlaceLevel,
  via: z
    .enum(['dateline', 'headline', 'lead', 'body'])
    .meta({ description: 'The most telling place of a mention' }),
})
export type PlaceMention = z.infer<typeof PlaceMention>

export const CityReference = z.strictObject({ id: z.string(), name: z.string() })
export type CityReference = z.infer<typeof CityReference>

export const TopicEvidence = z.strictObject({
  topic: z.string(),
  terms: z.array(z.strictObject({ term: z.string(), count: z.int().min(1) })),
})
export type TopicEvidence = z.infer<typeof TopicEvidence>

/** A reversible change of a part's text: how often it was made. Dropped text is an edit of the ledger instead. */
export const TextEdit = z.strictObject({
  kind: z.enum(['join', 'space', 'width', 'correction']).meta({
    description:
      'join: lines joined; space: stray spaces removed; width: punctuation or digits shown in the other width; correction: a person changed or added the text',
  }),
  count: z.int().min(1),
})
export type TextEdit = z.infer<typeof TextEdit>

export const BodyPart = z.strictObject({
  role: BodyRole,
  text: z.string().min(1).meta({ description: 'Clean reading text, one line; a table keeps its lines' }),
  page: z.string().optional().meta({ description: 'Page id where it is not the page of `source`' }),
  lines: z.array(LineRange),
  credit: z
    .string()
    .optional()
    .meta({ title: '摄影署名', examples: ['本报特约记者 田嘉 摄'] }),
  edits: z.array(TextEdit).optional(),
  gapBefore: z.literal(true).optional().meta({ description: 'The text before it is lost' }),
  gapAfter: z.literal(true).optional().meta({ description: 'The text after it is lost' }),
  printed: z.string().optional().meta({
    title: '原文',
    description: 'What the page prints, where a person corrected the text; empty where the text was added',
  }),
})
export type BodyPart = z.infer<typeof BodyPart>

export const Reason = z.strictObject({
  rule: z.string().meta({ description: 'Name of the rule or feature', examples: ['dateline-follows'] }),
  says: z.string().meta({ description: 'In Chinese, for the archivist' }),
  weight: z.number(),
})
export type Reason = z.infer<typeof Reason>
export const Confidence = z.strictObject({ value: z.number().min(0).max(1), reasons: z.array(Reason) })
export type Confidence = z.infer<typeof Confidence>

/** What a person corrected in an article: what was there before it, and what is there now. */
export const AppliedCorrection = z.strictObject({
  what: z.string().meta({
    description:
      'A field of the record, the role of a part of the text, or the kind of a boundary correction',
    examples: ['headline', 'paragraph', 'start'],
  }),
  old: z.json().meta({ description: 'null where it was added' }),
  new: z.json().meta({ description: 'null where it was removed' }),
  lines: LineRange.optional().meta({
    description:
      'Source lines, of a correction that says what they are or where they belong; `new` has their words',
  }),
  who: z.string().optional().meta({ title: '改正者' }),
  when: z.string().optional().meta({ title: '改正日期' }),
  why: z.string().optional().meta({ title: '理由' }),
})
export type AppliedCorrection = z.infer<typeof AppliedCorrection>

export const SourceReference = z.strictObject({
  file: z.string().meta({ description: 'Path of the raw page below the seeds folder' }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  page: z.string().meta({ description: 'Page id' }),
  lines: z.array(LineRange),
})
export type SourceReference = z.infer<typeof SourceReference>

/** One article of the archive: the contract of the export, one JSON object a line. */
export const Article = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-z]{6,20}$/)
    .meta({ description: 'Opaque, minted once, never reused, ends in a check character' }),
  url: z.string().meta({ description: 'Its address on the site', schemaOrg: 'url' }),
  newspaper: z
    .string()
    .nullable()
    .meta({ title: '报名', schemaOrg: 'isPartOf', examples: ['辽宁日报'] }),
  issue: z.string().nullable().meta({ title: '期' }),
  pageNumber: z
    .string()
    .nullable()
    .meta({ title: '版次', examples: ['4', 'A03'], schemaOrg: 'pageStart' }),
  section: z
    .string()
    .nullable()
    .meta({ title: '版名', examples: ['要闻'], schemaOrg: 'articleSection' }),
  source: SourceReference,
  continuations: z.array(SourceReference),
  type: ArticleType,
  headline: z
    .string()
    .nullable()
    .meta({ title: '标题', description: 'null only for a brief', schemaOrg: 'headline' }),
  kicker: z.string().nullable().meta({ title: '引题' }),
  deck: z.string().nullable().meta({ title: '副题', schemaOrg: 'alternativeHeadline' }),
  column: z
    .string()
    .nullable()
    .meta({ title: '栏目', examples: ['县区扫描'] }),
  summary: z.string().nullable().meta({ title: '核心提示', schemaOrg: 'abstract' }),
  dateline: Dateline.nullable().meta({ title: '消息头' }),
  bylines: z.array(Byline).meta({ title: '署名', schemaOrg: 'author' }),
  date: PublicationDate.nullable().meta({ title: '见报日期', schemaOrg: 'datePublished' }),
  city: CityReference.nullable().meta({ title: '城市', schemaOrg: 'contentLocation' }),
  places: z.array(PlaceMention).meta({ title: '地名', description: 'Most telling first' }),
  topics: z.array(z.string()).max(3).meta({ title: '主题', schemaOrg: 'about' }),
  topicEvidence: z.array(TopicEvidence),
  body: z.array(BodyPart).meta({ title: '正文', schemaOrg: 'articleBody' }),
  rights: z.string().nullable().meta({ title: '权利', schemaOrg: 'usageInfo' }),
  status: z.enum(['published', 'withheld']).meta({ title: '状态' }),
  withheldBecause: z
    .string()
    .nullable()
    .optional()
    .meta({ title: '撤下的原因', description: 'What the notice at its address says' }),
  confidence: z.strictObject({ cut: Confidence, headline: Confidence, byline: Confidence }),
  corrections: z
    .array(AppliedCorrection)
    .optional()
    .meta({ title: '改正', description: 'What people corrected, in order; absent where nothing was' }),
  formerAnchors: z
    .array(z.string().regex(/^p\d+-[0-9a-z]{8}$/))
    .optional()
    .meta({
      description:
        'Anchors by which parts were quoted before people corrected the article; whoever follows one is told that the text has changed',
      examples: [['p3-0k9x2c7a']],
    }),
  related: z.array(z.strictObject({ id: z.string(), why: z.string() })),
  reprints: z.array(z.strictObject({ id: z.string(), share: z.number().min(0).max(1) })),
})
export type Article = z.infer<typeof Article>

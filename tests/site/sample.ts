import type { Article, BodyPart, PublicationDate } from '../../src/record/article.ts'
import type { Entry } from '../../src/site/groupings.ts'

/** A date with only what a test is about. */
export const dateOf = (edtf: string, earliest: string, latest: string): PublicationDate => ({
  edtf,
  earliest,
  latest,
  assumed: null,
  from: 'text',
  evidence: '截至6月27日',
})

/** A list entry with only what a test is about. */
export const entryOf = (id: string, fields: Partial<Entry> = {}): Entry => ({
  id,
  url: `/articles/${id}/`,
  newspaper: null,
  issue: null,
  pageNumber: null,
  section: null,
  type: 'news',
  headline: `标题${id}`,
  kicker: null,
  deck: null,
  column: null,
  bylines: [],
  date: null,
  city: null,
  places: [],
  topics: [],
  status: 'published',
  lead: '',
  page: 'page1',
  file: 'page1.txt',
  order: 0,
  length: 100,
  ...fields,
})

const part = (role: BodyPart['role'], text: string, rest: Partial<BodyPart> = {}): BodyPart => ({
  role,
  text,
  lines: [],
  ...rest,
})

export const paragraph = (text: string, rest: Partial<BodyPart> = {}): BodyPart =>
  part('paragraph', text, rest)
export const subhead = (text: string): BodyPart => part('subhead', text)
export const caption = (text: string, credit?: string): BodyPart =>
  part('caption', text, credit ? { credit } : {})
export const table = (text: string): BodyPart => part('table', text)

export const dateline = (text: string): NonNullable<Article['dateline']> => ({
  text,
  agency: null,
  place: null,
  date: null,
})

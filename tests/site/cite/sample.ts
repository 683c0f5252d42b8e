import type { Article } from '../../../src/record/article.ts'
import { type Cited, makeReference, type Reference } from '../../../src/site/cite/reference.ts'

const COPY = { url: 'https://archive.example/articles/a1/', archive: '故纸', language: 'zh-CN' }

/** An article with only what a test is about. */
export const citedOf = (fields: Partial<Cited> = {}): Cited => ({
  id: 'a1',
  newspaper: null,
  issue: null,
  pageNumber: null,
  section: null,
  date: null,
  bylines: [],
  headline: '不懈攻坚',
  deck: null,
  topics: [],
  rights: null,
  ...fields,
})

export const referenceOf = (fields: Partial<Cited> = {}, lead = ''): Reference =>
  makeReference(citedOf(fields), lead, COPY)

export const signedBy = (...names: string[]): Article['bylines'] =>
  names.map((name) => ({ name, role: 'reporter', as: name }))
export const agency = (name: string): Article['bylines'][number] => ({ name, role: 'agency', as: name })

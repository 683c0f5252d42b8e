import type { Article } from '../../record/article.ts'

/** Something that two articles may share. */
export interface Feature {
  kind: 'county' | 'person' | 'topic' | 'phrase'
  name: string
}

type Featured = Pick<Article, 'places' | 'bylines' | 'topics' | 'headline' | 'body'>

/** Words that the writer set apart: they need no dictionary to be cut out of the text. */
const SET_APART = /“([\p{Script=Han}\p{N}A-Za-z+]{3,12})”|《(\p{Script=Han}[\p{Script=Han}\p{N}]{2,20})》/gu

function* phrasesOf({ headline, body }: Featured): Generator<string> {
  for (const text of [headline ?? '', ...body.map((part) => part.text)]) {
    for (const [, quoted, titled] of text.matchAll(SET_APART)) yield quoted ?? titled ?? ''
  }
}

/** What an article may share with others, each once: counties, writers, topics, and words set apart in the text. */
export function featuresOf(article: Featured): Feature[] {
  const named = (kind: Feature['kind'], names: Iterable<string>): Feature[] =>
    Array.from(new Set(names), (name) => ({ kind, name }))
  const writers = article.bylines.filter(({ role }) => role !== 'agency' && role !== 'editor')
  return [
    ...named(
      'county',
      article.places.filter(({ level }) => level === 'county').map(({ name }) => name),
    ),
    ...named('topic', article.topics),
    ...named('phrase', phrasesOf(article)),
    ...named(
      'person',
      writers.map(({ name }) => name),
    ),
  ]
}

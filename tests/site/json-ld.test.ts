import type { NewsArticle, WithContext } from 'schema-dts'
import { describe, expect, test } from 'vitest'
import { describeNewsArticle, formatNewsArticle } from '../../src/site/json-ld.ts'
import { openArchive } from '../../src/store/archive.ts'
import { dateOf } from './sample.ts'

const archive = openArchive('content')
const article = archive.readArticle(String(archive.articles[0]?.id))
const context = {
  url: 'https://archive.example/articles/a/',
  title: '题',
  language: 'zh-Hans',
  image: 'https://archive.example/card.png',
}

test('a headline cannot end the script that describes its article', () => {
  const title = '</script><script>alert(1)</script>'
  const json = formatNewsArticle(article, { ...context, title })
  expect(json).not.toContain('<')
  expect(JSON.parse(json).headline).toBe(title)
})

test('a date that is printed is told, one that is inferred is not', () => {
  const printed = { ...article, date: dateOf('2023-07-04', '2023-07-04', '2023-07-04') }
  const inferred = { ...article, date: dateOf('2023-07~', '2023-07-03', '2023-07-31') }
  expect(describeNewsArticle(printed, context)).toHaveProperty('datePublished', '2023-07-04')
  expect(describeNewsArticle(inferred, context)).not.toHaveProperty('datePublished')
})

test('a newspaper that is not known is not told', () => {
  expect(describeNewsArticle({ ...article, newspaper: null }, context)).not.toHaveProperty('isPartOf')
})

test('the compiler refuses what schema.org does not know of a news article', () => {
  const described: WithContext<NewsArticle> = describeNewsArticle(article, context)
  // @ts-expect-error: schema.org has no such property
  expect({ ...described, newspaperName: '辽宁日报' } satisfies WithContext<NewsArticle>).toBeTruthy()
})

describe('every article of the archive', () => {
  test.each(archive.articles.map(({ id }) => id))('%s is described without an empty value', (id) => {
    const described = describeNewsArticle(archive.readArticle(id), context)
    for (const [name, value] of Object.entries(described)) {
      expect([null, undefined, ''], name).not.toContain(value)
      if (Array.isArray(value)) expect(value.length, name).toBeGreaterThan(0)
    }
  })
})

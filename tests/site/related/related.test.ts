import { describe, expect, test } from 'vitest'
import type { Feature } from '../../../src/site/related/features.ts'
import { featuresOf } from '../../../src/site/related/features.ts'
import { findRelated } from '../../../src/site/related/related.ts'
import { paragraph } from '../sample.ts'

const feature = (kind: Feature['kind'], name: string): Feature => ({ kind, name })
const county = feature('county', '彰武县')
const topic = feature('topic', '能源')
const phrase = feature('phrase', '百日攻坚')
const writer = feature('person', '崔治')

/** Articles that share nothing, so that what the others share is rare. */
const others = Array.from({ length: 20 }, (_, index) => ({
  id: `other${index}`,
  page: `other${index}`,
  features: [feature('topic', `其他${index}`)],
}))
const relatedOf = (...articles: [id: string, page: string, features: Feature[]][]) =>
  findRelated([...articles.map(([id, page, features]) => ({ id, page, features })), ...others])

describe('two articles of different pages', () => {
  test('are related by two things that few articles share, and it is said which', () => {
    const related = relatedOf(['a', 'p', [county, topic]], ['b', 'q', [county, topic, writer]])
    expect(related.get('a')).toEqual([{ id: 'b', why: [county, topic] }])
    expect(related.get('b')).toEqual([{ id: 'a', why: [county, topic] }])
  })

  test('are not related by one thing, or by that and their writer', () => {
    const related = relatedOf(['a', 'p', [topic, writer]], ['b', 'q', [topic, writer]])
    expect(related.get('a')).toEqual([])
  })

  test('are not related by what every article has', () => {
    const all = Array.from({ length: 9 }, (_, index) => ({
      id: `${index}`,
      page: `${index}`,
      features: [county, topic],
    }))
    expect(findRelated(all).get('0')).toEqual([])
  })
})

test('articles of one page are not compared', () => {
  expect(relatedOf(['a', 'p', [county, topic]], ['b', 'p', [county, topic]]).get('a')).toEqual([])
})

test('the one that shares most and rarest comes first', () => {
  const related = relatedOf(
    ['a', 'p', [county, topic, phrase]],
    ['b', 'q', [county, topic]],
    ['c', 'r', [county, topic, phrase]],
  )
  expect(related.get('a')?.map(({ id }) => id)).toEqual(['c', 'b'])
  expect(related.get('a')?.[0]?.why[0]).toEqual(phrase)
})

test('an article may share its counties, topics and writers, and the words that it sets apart, each once', () => {
  const features = featuresOf({
    places: [
      { id: '210922', name: '彰武县', level: 'county', via: 'body' },
      { id: '210900', name: '阜新市', level: 'city', via: 'body' },
    ],
    bylines: [
      { name: '崔治', role: 'reporter', as: '崔治' },
      { name: '新华社', role: 'agency', as: '新华社' },
    ],
    topics: ['能源'],
    headline: '“百日攻坚”正酣',
    body: [paragraph('在“百日攻坚”中，《三年行动方案》出台。“好，就这么办！”他说。')],
  })
  expect(features).toEqual([county, topic, phrase, feature('phrase', '三年行动方案'), writer])
})

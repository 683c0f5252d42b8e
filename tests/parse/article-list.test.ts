import { describe, expect, test } from 'vitest'
import { ArticleList } from '../../src/parse/articles/article-list.ts'
import { emptyArticle } from '../../src/parse/articles/division.ts'

const headed = (head: number, below = false) => ({ ...emptyArticle, head, below })
const listOf = (length: number): ArticleList =>
  Array.from({ length }).reduce<ArticleList>((list, _, at) => list.with(at, headed(at)), ArticleList.none)

describe('the list of articles of a hypothesis', () => {
  test.each([0, 1, 2, 6, 7, 8, 40])('holds %i articles in the order in which they were opened', (length) => {
    const list = listOf(length)
    expect(list.length).toBe(length)
    expect(list.all().map(({ head }) => head)).toEqual(Array.from({ length }, (_, at) => at))
  })

  test('lets a unit go to the latest five and the first', () => {
    expect(listOf(3).reachable.map(([index]) => index)).toEqual([2, 1, 0])
    expect(listOf(40).reachable.map(([index, { head }]) => [index, head])).toEqual(
      [39, 38, 37, 36, 35, 0].map((at) => [at, at]),
    )
  })

  test('stays as it was when an article changes', () => {
    const before = listOf(12)
    const changes = before.reachable.map(([index]) => before.with(index, headed(100 + index)))
    expect(before.all().map(({ head }) => head)).toEqual(Array.from({ length: 12 }, (_, at) => at))
    for (const [at, after] of changes.entries()) {
      const index = before.reachable[at]?.[0] ?? -1
      expect(after.all().map(({ head }) => head)).toEqual(
        Array.from({ length: 12 }, (_, other) => (other === index ? 100 + other : other)),
      )
    }
  })

  test('knows whether headlines stand above or below their articles, also of articles out of reach', () => {
    const none = listOf(1).with(0, emptyArticle)
    const below = Array.from({ length: 20 }).reduce<ArticleList>(
      (list, _, at) => list.with(at + 1, headed(at)),
      ArticleList.none.with(0, emptyArticle).with(0, headed(0, true)),
    )
    expect(ArticleList.none.with(0, emptyArticle)).toMatchObject({
      hasHeadlineAbove: false,
      hasHeadlineBelow: false,
    })
    expect(none.hasHeadlineAbove).toBe(true)
    expect(below).toMatchObject({ hasHeadlineAbove: true, hasHeadlineBelow: true })
  })
})

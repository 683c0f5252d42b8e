import { expect, test } from 'vitest'
import { findReprints } from '../../../src/site/related/reprints.ts'

/** A text in which no stretch returns. */
const textOf = (seed: number, length: number): string =>
  Array.from({ length }, (_, index) =>
    String.fromCharCode(0x4e00 + ((seed * 7919 + index * 31) % 20_000)),
  ).join('')

const story = textOf(1, 400)

test('the same text with other punctuation is a reprint', () => {
  const reprints = findReprints([
    { id: 'a', text: story },
    { id: 'b', text: story.replace(/(.{20})/g, '$1， ') },
    { id: 'c', text: textOf(2, 400) },
  ])
  expect(reprints.get('a')).toEqual([{ id: 'b', share: 1 }])
  expect(reprints.get('b')).toEqual([{ id: 'a', share: 1 }])
  expect(reprints.get('c')).toEqual([])
})

test('a text cut short is a reprint of the whole', () => {
  const [found] =
    findReprints([
      { id: 'whole', text: story },
      { id: 'part', text: story.slice(100, 250) },
    ]).get('part') ?? []
  expect(found?.id).toBe('whole')
  expect(found?.share).toBeGreaterThan(0.9)
})

test('texts that share a paragraph only are no reprints', () => {
  const reprints = findReprints([
    { id: 'a', text: textOf(3, 300) + story.slice(0, 80) },
    { id: 'b', text: textOf(4, 300) + story.slice(0, 80) },
  ])
  expect(reprints.get('a')).toEqual([])
})

test('texts too short to compare are no reprints', () => {
  const text = story.slice(0, 15)
  expect(
    findReprints([
      { id: 'a', text },
      { id: 'b', text },
    ]).get('a'),
  ).toEqual([])
})

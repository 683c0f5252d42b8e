import { expect, test } from 'vitest'
import { listMetaTags } from '../../../src/site/cite/meta-tags.ts'
import { dateOf } from '../sample.ts'
import { referenceOf, signedBy } from './sample.ts'

const contentsOf = (fields: Parameters<typeof referenceOf>[0], name: string): string[] =>
  listMetaTags(referenceOf(fields)).flatMap((tag) => (tag.name === name ? tag.content : []))

test('each author, the newspaper and a printed day are told to programs that collect references', () => {
  const printed = {
    bylines: signedBy('姜帆', '翟新群'),
    newspaper: '辽宁日报',
    date: dateOf('2023-07-04', '2023-07-04', '2023-07-04'),
  }
  expect(contentsOf(printed, 'citation_author')).toEqual(['姜帆', '翟新群'])
  expect(contentsOf(printed, 'citation_journal_title')).toEqual(['辽宁日报'])
  expect(contentsOf(printed, 'citation_publication_date')).toEqual(['2023/07/04'])
})

test('an inferred date is told only where the format can say that it is inferred', () => {
  const inferred = { date: dateOf('2023-07~', '2023-07-03', '2023-07-31') }
  expect(contentsOf(inferred, 'citation_publication_date')).toEqual([])
  expect(contentsOf(inferred, 'DC.date')).toEqual(['2023-07~'])
})

test('what is not known has no tag', () => {
  const names = listMetaTags(referenceOf()).map(({ name }) => name)
  expect(names).not.toContain('citation_journal_title')
  expect(names).not.toContain('DC.date')
})

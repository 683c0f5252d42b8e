import { expect, test } from 'vitest'
import { parseDate } from '../../src/desk/date-field.ts'
import { findHost, findMail, isTooLong } from '../../src/desk/host.ts'

test.each([
  ['https://github.com/owner/name', 'GitHub', 'https://github.com/owner/name/issues/new?title=T&body=B'],
  ['https://github.com/owner/name.git', 'GitHub', 'https://github.com/owner/name/issues/new?title=T&body=B'],
  [
    'https://gitlab.example.org/group/sub/name/',
    'GitLab',
    'https://gitlab.example.org/group/sub/name/-/issues/new?issue%5Btitle%5D=T&issue%5Bdescription%5D=B',
  ],
  ['https://codeberg.org/o/n', 'Codeberg', 'https://codeberg.org/o/n/issues/new?title=T&body=B'],
  ['https://git.example.org/o/n', 'git.example.org', 'https://git.example.org/o/n/issues/new?title=T&body=B'],
])('an issue on %s is filled in by its address', (repository, name, address) => {
  const host = findHost(repository)
  expect(host.name).toBe(name)
  expect(host.newIssue('T', 'B')).toBe(address)
})

test('the text of a letter comes whole out of the address', () => {
  const body = '```yaml\npage: x\n- “甲” & b=c#d + e\n```\n'
  const address = new URL(findHost('https://github.com/o/n').newIssue('改正：题 & 名', body))
  expect(address.searchParams.get('body')).toBe(body)
  expect(address.searchParams.get('title')).toBe('改正：题 & 名')
})

test('an address that a host might refuse counts as too long', () => {
  const { newIssue } = findHost('https://github.com/o/n')
  expect(isTooLong(newIssue('T', '字'.repeat(700)))).toBe(false)
  expect(isTooLong(newIssue('T', '字'.repeat(800)))).toBe(true)
})

test('a contact that is a mail address takes letters, another does not', () => {
  expect(findMail('archive@example.org')).toBe('archive@example.org')
  expect(findMail('mailto:archive@example.org')).toBe('archive@example.org')
  expect(findMail('档案馆，电话 123')).toBeUndefined()
})

test('a day, a month or a year is taken as it is written, and nothing else', () => {
  expect(parseDate('2023-07-04')).toMatchObject({
    edtf: '2023-07-04',
    earliest: '2023-07-04',
    latest: '2023-07-04',
  })
  expect(parseDate('2024-02')).toMatchObject({
    edtf: '2024-02',
    earliest: '2024-02-01',
    latest: '2024-02-29',
  })
  expect(parseDate('2023')).toMatchObject({ earliest: '2023-01-01', latest: '2023-12-31' })
  for (const written of ['2023-02-30', '2023-13', '七月', '2023/7/4', '2023-07~'])
    expect(parseDate(written)).toBeUndefined()
})

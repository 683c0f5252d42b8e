import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { boundaryOf, type Saying } from '../../src/desk/boundaries.ts'
import { findFaults } from '../../src/desk/check-letter.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { editedBody, fieldsOfDraft, textOfPart } from '../../src/desk/edits.ts'
import { keyOfArticle } from '../../src/desk/keys.ts'
import { isBodyPart } from '../../src/parse/corrections/draft.ts'
import { LineRole } from '../../src/record/correction.ts'
import { lettersOf } from '../../src/record/letters.ts'
import { renderBody } from '../../src/site/body.ts'
import { DeskArchive } from './desk-archive.ts'

const own = new DeskArchive()
beforeEach(() => own.restore())
afterAll(() => own.remove())

/** What the archive should read like once the letter is taken: headline and text of each article of the page. */
const expected = (desk: Desk): string[] =>
  desk.draft.articles.map((article) => {
    const { headline } = {
      ...fieldsOfDraft(desk.draft, article),
      ...desk.edits.fields.get(keyOfArticle(article)),
    }
    const texts = editedBody(article, desk.edits).map(({ role, text }) => `${role} ${text}`)
    return lettersOf([headline, ...texts].join('|'))
  })

const inArchive = (): string[] => {
  const { pages, readArticle } = own.archive
  return (pages[0]?.articles ?? []).map((id) => {
    const { headline, body } = readArticle(id)
    return lettersOf([headline, ...body.map(({ role, text }) => `${role} ${text}`)].join('|'))
  })
}

/** The anchors by which paragraphs of the page can be quoted, by article. */
const listAnchors = (): [article: string, anchors: string[]][] =>
  (own.archive.pages[0]?.articles ?? []).map((id) => {
    const html = renderBody(own.archive.readArticle(id), () => undefined)
    return [id, [...html.matchAll(/id="(p\d+-[^"]+)"/g)].flatMap(([, anchor]) => anchor ?? [])]
  })

function letterOf(desk: Desk) {
  const { letter } = desk
  if (!letter) throw new Error('Unexpected empty letter')
  return letter
}

const lineOf = (desk: Desk, words: string): number =>
  desk.page.lines.findIndex((line) => line.includes(words)) + 1

function say(desk: Desk, words: string, saying: Saying) {
  const line = lineOf(desk, words)
  const boundary = boundaryOf(desk.draft, [line, line], saying)
  return boundary ? desk.setBoundary(boundary) : 'no place'
}

test('a headline that was mended at the desk is mended in the archive, with who, when and why', () => {
  const desk = own.openDesk()
  const [article] = desk.draft.articles
  if (!article) throw new Error('Unexpected page without articles')
  desk.setField(article, 'headline', '果园建设迈出大步伐')
  desk.origin = { who: '王欣', when: '2024-03-01', why: '据原报' }
  expect(own.take(letterOf(desk))).toEqual([])
  const { headline, corrections } = own.archive.readArticle(article.id ?? '')
  expect(headline).toBe('果园建设迈出大步伐')
  expect(corrections).toEqual([
    expect.objectContaining({
      what: 'headline',
      old: '果园建设迈出新步伐',
      who: '王欣',
      when: '2024-03-01',
      why: '据原报',
    }),
  ])
})

describe('what the desk shows is what the archive has', () => {
  const sayings: [string, string, Saying][] = [
    ['an article starts here', '书店还将开设夜场', { kind: 'start' }],
    ['the article ends here', '日前，江城的书店', { kind: 'end' }],
    ['this is a subhead', '据介绍，书店新添', { kind: 'role', role: 'subhead' }],
    ['this is furniture', '图为果园一角', { kind: 'role', role: 'furniture' }],
    ['this goes on from the paragraph before', '书店还将开设夜场', { kind: 'continue' }],
    ['this stands behind another line', '书店还将开设夜场', { kind: 'move', behind: 3 }],
  ]
  test.each(sayings)('when it is said that %s', (_, words, saying) => {
    const desk = own.openDesk()
    const before = expected(desk)
    expect(say(desk, words, saying)).toBeUndefined()
    expect(expected(desk)).not.toEqual(before)
    expect(own.take(letterOf(desk))).toEqual([])
    expect(inArchive()).toEqual(expected(desk))
  })

  test('when an article joins another, and its address leads there', () => {
    const desk = own.openDesk()
    const [into, from] = desk.draft.articles
    if (!into || !from) throw new Error('Unexpected page without two articles')
    expect(say(desk, '书店重新开门', { kind: 'join', into })).toBeUndefined()
    expect(own.take(letterOf(desk))).toEqual([])
    expect(inArchive()).toEqual(expected(desk))
    const [departed] = own.archive.departed
    expect(departed?.kind).toBe('merged')
    expect([departed?.id, departed?.into[0]].sort()).toEqual([from.id, into.id].sort())
  })

  test('after any boundaries and any words', () => {
    const texts = fc.constantFrom(
      '改写的一段。',
      '“引文”：甲、乙 - 丙',
      '# 不是标题',
      '1. 不是列表',
      "'单引号' {a: b}",
      '',
    )
    const roles = fc.constantFrom(...LineRole.options).map((role): Saying => ({ kind: 'role', role }))
    const others = fc.constantFrom<Saying>(
      { kind: 'start' },
      { kind: 'end' },
      { kind: 'split' },
      { kind: 'continue' },
    )
    const boundary = fc.tuple(fc.nat(30), fc.nat(2), fc.oneof(roles, others))
    const word = fc.tuple(fc.nat(3), fc.nat(4), texts)
    let taken = 0
    fc.assert(
      fc.property(
        fc.array(boundary, { maxLength: 3 }),
        fc.array(word, { maxLength: 3 }),
        (boundaries, written) => {
          own.restore()
          const desk = own.openDesk()
          for (const [at, more, saying] of boundaries) {
            const from = (at % desk.page.lines.length) + 1
            const range: [number, number] = [from, Math.min(from + more, desk.page.lines.length)]
            const made = boundaryOf(desk.draft, range, saying)
            if (made && made.text.trim() !== '') desk.setBoundary(made)
          }
          for (const [place, at, text] of written) {
            const article = desk.draft.articles[place]
            const part = article?.parts.filter(isBodyPart)[at]
            const before = part && textOfPart(part)
            if (part && before) desk.setPart(part, { ...before, text })
            if (article && text !== '') desk.setField(article, 'headline', `${text}题`)
          }
          const { letter } = desk
          if (!letter || findFaults(letter).length > 0 || !desk.fits(letter)) return
          taken++
          const before = listAnchors()
          expect(own.take(letter)).toEqual([])
          const after = new Map(listAnchors())
          for (const [id, anchors] of before) {
            const now = after.get(id) ?? []
            if (now.length > 0)
              expect(now, 'every quotation leads somewhere').toEqual(expect.arrayContaining(anchors))
          }
          expect(inArchive()).toEqual(expected(desk))
        },
      ),
      { numRuns: 20, seed: 4 },
    )
    expect(taken).toBeGreaterThan(8)
  })
})

test('words that were written anew are not cut by a boundary', () => {
  const desk = own.openDesk()
  const part = desk.draft.articles
    .flatMap(({ parts }) => parts)
    .find(({ text }) => text.startsWith('书店还将'))
  const before = part && textOfPart(part)
  if (!part || !before) throw new Error('Unexpected page without this paragraph')
  desk.setPart(part, { ...before, text: '书店还将开设夜场。' })
  expect(say(desk, '书店还将', { kind: 'continue' })).toBe('written')
  expect(desk.steps).toHaveLength(1)
})

test('a step that is taken back leaves no trace in the letter', () => {
  const desk = own.openDesk()
  const [article] = desk.draft.articles
  const paragraph = article?.parts.find(isBodyPart)
  if (!article || !paragraph) throw new Error('Unexpected page without text')
  desk.setField(article, 'headline', '别的题')
  desk.setPart(paragraph, { role: 'paragraph', text: '' })
  desk.add(article, paragraph).text = { role: 'paragraph', text: '补一段' }
  say(desk, '书店还将', { kind: 'start' })
  expect(desk.steps).toHaveLength(4)
  while (desk.steps[0]) desk.takeBack(desk.steps[0])
  expect(desk.letter).toBeUndefined()
})

test('a saying that changes nothing, or that the page has no place for, is refused', () => {
  const desk = own.openDesk()
  expect(say(desk, '书店重新开门', { kind: 'start' })).toBe('nothing')
  expect(say(desk, '书店还将', { kind: 'end' })).toBe('no place')
  expect(say(desk, '书店重新开门', { kind: 'split' })).toBe('conflict')
})

test('a withheld article is not at the desk, and nothing is said of its lines', () => {
  const desk = own.openDesk()
  const [article] = desk.draft.articles
  if (article) desk.setField(article, 'status', 'withheld')
  expect(own.take(letterOf(desk))).toEqual([])
  const after = own.openDesk()
  expect(after.articles).toHaveLength(1)
  expect(JSON.stringify(after.page)).not.toContain('果园')
  expect(say(after, '█', { kind: 'role', role: 'furniture' })).toBe('masked')
  expect(say(after, '书店还将', { kind: 'start' })).toBeUndefined()
  expect(own.take(letterOf(after))).toEqual([])
})

test('a date that is none is a fault of the letter', () => {
  const desk = own.openDesk()
  const [article] = desk.draft.articles
  if (article) desk.setField(article, 'deck', '副题')
  desk.origin = { when: '昨天' }
  expect(findFaults(letterOf(desk))).toEqual(['corrections.when'])
})

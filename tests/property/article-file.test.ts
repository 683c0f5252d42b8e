import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatArticleFile, parseArticleFile } from '../../src/store/article-file.ts'
import { formatBody, parseBody, type TextPart } from '../../src/store/body-markdown.ts'
import { FrontMatter } from '../../src/store/front-matter.ts'
import { lineOfText } from './texts.ts'

/** A credit as the parser lifts it off a caption: without white space at its ends. */
const trimmed = lineOfText.map((text) => text.trim()).filter((text) => text !== '')
const credit = fc.option(trimmed, { nil: undefined, freq: 4 })
const part: fc.Arbitrary<TextPart> = fc
  .oneof(
    fc.tuple(
      fc.constantFrom('paragraph' as const, 'subhead' as const, 'caption' as const),
      lineOfText,
      credit,
    ),
    fc.tuple(
      fc.constant('table' as const),
      fc.array(lineOfText, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
      credit,
    ),
  )
  .map(([role, text, signed]) => (signed === undefined ? { role, text } : { role, text, credit: signed }))

test('any text comes back from the Markdown body as it went in', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      expect(parseBody(formatBody(parts))).toEqual(parts)
    }),
    { numRuns: 3000 },
  )
})

const front = fc
  .record({
    headline: lineOfText,
    kicker: fc.option(lineOfText),
    summary: fc.option(lineOfText),
    column: fc.option(lineOfText),
    pageNumber: fc.option(fc.constantFrom('4', '010', 'A03', '1e3', '0x1f', 'null', '~', '2023-01-01')),
    bylines: fc.array(
      fc.record({ name: lineOfText, role: fc.constant('reporter' as const), as: lineOfText }),
      {
        maxLength: 2,
      },
    ),
    topics: fc.array(lineOfText, { maxLength: 3 }),
  })
  .map((fields) => FrontMatter.parse({ id: 'xq89znmhp', page: 'vm42h5sw4', type: 'news', ...fields }))

test('any front matter and body come back from the article file as they went in', () => {
  fc.assert(
    fc.property(front, fc.array(part, { maxLength: 3 }), (fields, body) => {
      const result = parseArticleFile(formatArticleFile({ front: fields, body }), 'articles/x.md')
      expect(result).toEqual({ file: { front: fields, body } })
    }),
    { numRuns: 1500 },
  )
})

import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BYTE_ORDER_MARK, formatRecord, restoreText } from '../../src/data/csv.ts'

const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' })

describe('a table', () => {
  test.each(['=1+1', '+86', '-5℃至3℃', '@某人', '\t=1', '\r=1', '＝求和', '－－正文', "'引文'", "'=1"])(
    'holds %j as a text that no spreadsheet computes, and gives it back',
    (text) => {
      const [[cell = ''] = []] = read(BYTE_ORDER_MARK + formatRecord([text]))
      expect(cell).toMatch(/^'/)
      expect(restoreText(cell)).toBe(text)
    },
  )

  test('leaves any other text as it is', () => {
    const cells = ['葫芦岛', '2023-07-04', '“引文”', '百分之－五', '', '第一段\n第二段', '"a","b"']
    expect(read(formatRecord(cells))).toEqual([cells])
  })

  test('gives back every text, whatever it is made of', () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed())
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (cells) => {
        const [found = []] = read(
          `${formatRecord(['列', ...cells.map(() => '')])}${formatRecord(['', ...cells])}`,
        ).slice(1)
        expect(found.map(restoreText)).toEqual(['', ...cells])
        expect(found.some((text) => /^[=+\-@\t\r\n＝＋－＠]/u.test(text))).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  test('begins with the mark of its encoding', () => {
    expect(Buffer.from(BYTE_ORDER_MARK).toString('hex')).toBe('efbbbf')
  })
})

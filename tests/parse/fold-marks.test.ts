import { describe, expect, test } from 'vitest'
import { foldMarks } from '../../src/parse/lines/fold-marks.ts'

describe('marks are recognised in one form', () => {
  test.each([
    ['本報記者張靜', '本报记者张静', 'traditional characters'],
    ['採訪、攝影／裏', '采访、摄影/里', 'traditional characters beside a full-width stroke'],
    ['Ａ０３版：（上）', 'A03版:(上)', 'full-width ASCII'],
    ['　本報', ' 本报', 'the ideographic space'],
    ['⽇⽉⾦', '日月金', 'radicals that stand for characters'],
    ['買買提・吐爾遜', '买买提·吐尔逊', 'the dot of another script'],
    ['本报讯 3日', '本报讯 3日', 'nothing where nothing needs it'],
  ])('%s becomes %s: %s', (text, folded) => expect(foldMarks(text)).toBe(folded))

  test('every character keeps its place', () => {
    const text = '【記者張靜／台北報導】𠮷祥　ＡＢ，開會。'
    expect(foldMarks(text)).toHaveLength(text.length)
    expect(foldMarks(text).indexOf('𠮷')).toBe(text.indexOf('𠮷'))
  })
})

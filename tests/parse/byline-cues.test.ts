import { describe, expect, test } from 'vitest'
import { foldMarks } from '../../src/parse/lines/fold-marks.ts'
import { mayBeByline } from '../../src/parse/marks/byline-cues.ts'
import { readBylineLine } from '../../src/parse/marks/byline-reading.ts'
import { isPlainName } from '../../src/parse/marks/names.ts'
import { setsOf } from '../score/score.ts'

describe('what the characters of a line tell', () => {
  test.each(['春耕生产全面展开，农民抢抓农时', '“十四五”规划开局良好', '老街改造完成', '3月15日上午，'])(
    '%s is no byline',
    (line) => expect(mayBeByline(foldMarks(line))).toBe(false),
  )

  test.each([
    '本报记者 王静',
    '文/王静 图/李明',
    '本 报 记 者 王 静',
    '买买提·吐尔逊',
    '王静（江城大学“青年”教授）',
    '江城一中高一（2）班 王静',
    '城东区 王静',
    '读者 王静',
    '□ 薛利超',
  ])('%s may be one', (line) => expect(mayBeByline(foldMarks(line).replace(/^□\s/u, ''))).toBe(true))

  test('a line that they tell is none is none when it is read', () => {
    const lines = setsOf({ layout: 'lead-and-briefs' })
      .flatMap(({ pages }) => pages.slice(0, 20))
      .flatMap((page) => page.lines)
      .map((line) => foldMarks(line.trim()))
    const passed = lines.filter((line) => line !== '' && line.length <= 80 && !mayBeByline(line))
    expect(passed.length).toBeGreaterThan(100)
    const read = passed.map((folded) => readBylineLine({ raw: folded, folded, isMarked: false }))
    const signed = read.filter(
      (reading) =>
        reading?.isTitled ||
        (reading?.bylines.length && reading.bylines.every(({ name }) => isPlainName(name, false))),
    )
    expect(signed).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { describeCorrections } from '../../src/site/corrected.ts'

test('a correction says what was there, what is, and by whom, when and why', () => {
  const corrections = [
    { what: 'headline', old: '不懈功坚', new: '不懈攻坚', who: '读者', when: '2024-05-01', why: '原版' },
    { what: 'paragraph', old: null, new: '补入的一段。' },
    { what: 'deck', old: '误题', new: null },
    { what: 'bylines', old: [], new: [{ name: '姜帆' }] },
  ]
  expect(describeCorrections({ corrections })).toEqual([
    '标题由“不懈功坚”改为“不懈攻坚”（读者，2024-05-01，原版）',
    '正文补“补入的一段。”',
    '副题删“误题”',
    '署名',
  ])
})

test('a long text is shown by its beginning', () => {
  const [said = ''] = describeCorrections({
    corrections: [{ what: 'paragraph', old: null, new: '长'.repeat(500) }],
  })
  expect(said).toBe(`正文补“${'长'.repeat(60)}…”`)
})

test('an article that nobody corrected has nothing to say of it', () => {
  expect(describeCorrections({})).toEqual([])
})

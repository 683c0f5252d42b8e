import { expect, test } from 'vitest'
import { quotationDigest } from '../../src/record/letters.ts'
import { renderBody } from '../../src/site/body.ts'
import { listOtherCorrections } from '../../src/site/corrected.ts'
import { findDifference } from '../../src/site/difference.ts'
import { noteHeadings, notePart } from '../../src/site/printed.ts'
import { paragraph, subhead } from './sample.ts'

const mended = paragraph('葫芦岛市龙港区今年新建果园三处。', { printed: '葫萝岛市龙港区今年新建果园三处。' })
const corrections = [
  { what: 'paragraph', old: '葫萝岛市龙港区今年新建果园三处。', new: '葫芦岛市龙港区今年新建果园二处。' },
  {
    what: 'paragraph',
    old: '葫芦岛市龙港区今年新建果园二处。',
    new: '葫芦岛市龙港区今年新建果园三处。',
    who: '王欣',
    when: '2024-03-01',
    why: '据缩微胶片',
  },
]
const trace = () => undefined

test('what the page printed stands beside what was corrected, and by whom, when and why', () => {
  expect(notePart(mended, corrections)).toEqual({
    says: '版面原作“葫萝岛市龙港…”，校改为“葫芦岛市龙港…”。（王欣，2024-03-01，据缩微胶片）',
    printed: '葫萝岛市龙港区今年新建果园三处。',
  })
})

test('a paragraph that nobody changed has no note, one that was added says so', () => {
  expect(notePart(paragraph('甲。'))).toBeUndefined()
  const added = paragraph('补写的一段。', { printed: '' })
  const history = [{ what: 'paragraph', old: null, new: '补写的一段。', who: '王欣' }]
  expect(notePart(added, history)).toEqual({ says: '这一段是补入的，版面所无。（王欣）', printed: null })
})

test('a quotation of a former text of a paragraph leads to a word that it was corrected since', () => {
  const former = [`p1-${quotationDigest(mended.printed ?? '')}`, 'p1-00000000']
  const html = renderBody({ body: [mended], dateline: null, corrections, formerAnchors: former }, trace)
  expect(html).toContain(`<span id="p1-${quotationDigest(mended.text)}"></span>`)
  for (const anchor of former) expect(html).toContain(`<span id="${anchor}" class="was"></span>`)
  expect(html).toContain('<small class="since">〔引用之后，这一段有过校改〕</small>')
  expect(html).toMatch(/<details class="printed">\n<summary>版面原作/)
})

test('a quotation finds a paragraph that stands elsewhere and reads the same, and is told nothing', () => {
  const anchor = `p1-${quotationDigest('乙。')}`
  const html = renderBody(
    { body: [paragraph('甲。'), paragraph('乙。')], dateline: null, formerAnchors: [anchor] },
    trace,
  )
  expect(html).toContain(`<span id="p2-${quotationDigest('乙。')}"></span><span id="${anchor}"></span>乙。`)
  expect(html).not.toContain('since')
})

test('a quotation of a paragraph that is gone leads to the one in its place, or the last', () => {
  const html = renderBody(
    {
      body: [paragraph('甲。'), subhead('题'), paragraph('乙。')],
      dateline: null,
      formerAnchors: ['p2-00000000', 'p9-00000001'],
    },
    trace,
  )
  expect(html).toMatch(/<p id="p3">.*id="p2-00000000".*id="p9-00000001".*since/)
})

test('a quotation of a text that nobody changed leads to no such word', () => {
  const html = renderBody({ body: [paragraph('甲。')], dateline: null }, trace)
  expect(html).not.toMatch(/was|since|printed/)
})

test('the headings tell the first reading and the last, whoever came between', () => {
  const history = [
    { what: 'headline', old: '不懈功坚', new: '不懈进攻' },
    { what: 'headline', old: '不懈进攻', new: '不懈攻坚', who: '读者' },
    { what: 'deck', old: null, new: '副题' },
    { what: 'bylines', old: [{ name: '姜凡', role: 'reporter', as: '姜凡' }], new: [] },
    { what: 'kicker', old: null, new: '引 题', lines: [3, 3] as [number, number] },
  ]
  expect(noteHeadings(history)).toEqual([
    '标题：版面原作“不懈功坚”，校改为“不懈攻坚”。（读者）',
    '副题：补入，版面所无。',
    '署名：版面原作“记者 姜凡”，删去。',
  ])
})

test('what stands beside the text is not told again, what was said of lines is', () => {
  const all = [
    ...corrections,
    { what: 'start', old: null, new: '本报讯', lines: [12, 12] as [number, number], who: '王欣' },
    { what: 'paragraph', old: '删去的一段。', new: null },
    { what: 'headline', old: '甲', new: '乙' },
  ]
  expect(listOtherCorrections({ body: [mended], corrections: all })).toEqual([
    '原版第12行：另起一篇（王欣）',
    '正文删“删去的一段。”',
  ])
})

test('a difference is shown with a little of what stands around it, at either end of the text too', () => {
  expect(findDifference('一二三四五六七八', '一二三四五6七八')).toEqual({
    before: '…二三四五六七八',
    after: '…二三四五6七八',
  })
  expect(findDifference('甲乙', '甲乙丙')).toEqual({ before: '甲乙', after: '甲乙丙' })
  expect(findDifference('同', '同')).toEqual({ before: '同', after: '同' })
  expect(findDifference('𠮷野', '吉野').before).toBe('𠮷野')
})

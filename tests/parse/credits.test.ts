import { describe, expect, test } from 'vitest'
import { recogniseCredit } from '../../src/parse/marks/credit.ts'

describe('a credit closes a caption or fills a line', () => {
  test.each([
    ['本报记者 王静 摄', '本报记者 王静 摄', ['王静']],
    ['王静 摄', '王静 摄', ['王静']],
    ['图为工人正在施工。 王静 摄', '王静 摄', ['王静']],
    ['图为工人正在施工。（王静 摄）', '（王静 摄）', ['王静']],
    ['图为工人正在施工。本报特约记者 周 海 摄', '本报特约记者 周 海 摄', ['周海']],
    ['孩子们在操场上。 新华社记者 陈炜伟 摄', '新华社记者 陈炜伟 摄', ['陈炜伟']],
    ['春日的公园。王静 李晓东 摄', '王静 李晓东 摄', ['王静', '李晓东']],
    ['摄影：王静', '摄影：王静', ['王静']],
    ['工人們在施工。王靜 攝', '王靜 攝', ['王靜']],
    ['老街旧貌。（资料图片）', '（资料图片）', []],
    ['老街旧貌。本报资料图', '本报资料图', []],
    ['苏志摄', '苏志摄', ['苏志']],
    ['春日的公园。王静 文/图', '王静 文/图', ['王静']],
    ['圖／張靜攝', '圖／張靜攝', ['張靜']],
    ['記者張靜／攝影', '記者張靜／攝影', ['張靜']],
    ['工人們在施工。（記者張靜攝）', '（記者張靜攝）', ['張靜']],
    ['春日的公园 王静摄', '王静摄', ['王静']],
    ['春日的公园。消防支队供图', '消防支队供图', []],
    ['春日的公园。新华社发（王静 摄）', '新华社发（王静 摄）', ['王静']],
    ['本报通讯员王静 记者李晓东摄影报道', '本报通讯员王静 记者李晓东摄影报道', ['王静', '李晓东']],
    ['漫画/王静', '漫画/王静', ['王静']],
  ])('%s', (text, words, names) => {
    const mark = recogniseCredit(text)
    expect(mark?.text).toBe(words)
    expect(mark?.bylines.map(({ name }) => name)).toEqual(names)
  })
})

test('where a text is nothing but a credit, the credit begins at its start', () => {
  expect(recogniseCredit('本报记者 王静 摄')?.from).toBe(0)
  expect(recogniseCredit('春日。 王静 摄')?.from).toBe(4)
})

test.each([
  '本文图片由王静拍摄',
  '本版照片由本报记者王静摄',
  '本文照片均由周海提供',
  '（本组图片：王静 摄）',
  '本組圖片由本報記者 王靜 攝',
  '本文图片由江城市文旅局提供',
])('%s serves every picture', (text) => expect(recogniseCredit(text)?.general).toBe(true))

test('who is named in a credit made the picture', () => {
  expect(recogniseCredit('本报记者 王静 摄')?.bylines[0]?.role).toBe('photographer')
})

describe('other words about pictures are no credit', () => {
  test.each([
    '他在那里学习拍摄',
    '这部电影由王静导演拍摄完成',
    '市里举办摄影展',
    '图为王静正在施工。',
    '本报记者 王静',
    '王静说，要多宣传。',
    '公园里，老人们正在拍摄春景。',
    '他喜欢 石雕摄影',
    '记者在现场拍摄',
    '文/王静',
    '文、图/本报记者 王静',
    '王静 文/图',
  ])('%s', (text) => expect(recogniseCredit(text)).toBeUndefined())
})

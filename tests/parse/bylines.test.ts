import { describe, expect, test } from 'vitest'
import { recogniseByline } from '../../src/parse/marks/byline.ts'
import { recogniseGroupByline } from '../../src/parse/marks/page-notes.ts'

const signed = (text: string): string[] | undefined =>
  recogniseByline(text)?.bylines.map(({ role, name }) => `${role} ${name}`)

describe('a byline line gives every name with the role of its title', () => {
  test.each([
    ['本报记者 王静', ['reporter 王静']],
    ['本报记者王静', ['reporter 王静']],
    ['本报记者 李 刚', ['reporter 李刚']],
    ['本报记者 王静 李晓东', ['reporter 王静', 'reporter 李晓东']],
    ['本报记者 王静 通讯员 陈志强', ['reporter 王静', 'correspondent 陈志强']],
    ['通讯员 陈志强 孙伟 本报记者 王静', ['correspondent 陈志强', 'correspondent 孙伟', 'reporter 王静']],
    ['陈志强 本报记者 王静', ['contributor 陈志强', 'reporter 王静']],
    ['本报特约记者 周海', ['special 周海']],
    ['本报实习生 高原', ['intern 高原']],
    ['见习记者 高原', ['intern 高原']],
    ['□ 本报记者 王静', ['reporter 王静']],
    ['■ 记者 王静 文/图', ['reporter 王静']],
    ['◎王静', ['contributor 王静']],
    ['（本报记者 王静）', ['reporter 王静']],
    ['新华社记者 陈炜伟 申铖', ['reporter 陈炜伟', 'reporter 申铖']],
    ['南方日报记者 彭 琳', ['reporter 彭琳']],
    ['记者 欧阳静 司徒文博', ['reporter 欧阳静', 'reporter 司徒文博']],
    ['本报驻京记者 王静', ['reporter 王静']],
    ['文/王静', ['contributor 王静']],
    ['作者：王静', ['contributor 王静']],
    ['本報記者 張明', ['reporter 張明']],
    ['本报评论员', ['reporter 本报评论员']],
    ['全媒体记者 王静 摄影报道', ['reporter 王静']],
    ['记者 王静、李晓东', ['reporter 王静', 'reporter 李晓东']],
  ])('%s', (text, names) => expect(signed(text)).toEqual(names))
})

describe('a line with any word that is neither title nor name is no byline', () => {
  test.each([
    '记者从市教育局了解到',
    '本报记者 王静 昨日在现场看到',
    '本报讯（记者 王静）',
    '记者节快乐，致敬新闻人',
    '春耕备耕全面展开',
    '江城市',
    '柳河县',
    '三',
    '',
    '2021年3月5日',
    '王静说，日子越过越好。',
    '本报记者 ',
    '核心提示',
    '小康路上',
  ])('%s', (text) => expect(signed(text)).toBeUndefined())
})

test('a byline keeps the words of the page', () => {
  expect(recogniseByline('本报记者　李　刚')?.bylines).toEqual([
    { name: '李刚', role: 'reporter', as: '本报记者 李 刚' },
  ])
})

test('names without a title are told from titled ones', () => {
  expect(recogniseByline('王静 李晓东')?.titled).toBe(false)
  expect(recogniseByline('记者 王静')?.titled).toBe(true)
})

test.each(['王静 文/图', '记者 王静 摄影报道'])('%s made the pictures too', (text) =>
  expect(recogniseByline(text)?.pictures).toBe(true),
)

describe('a group byline serves several articles', () => {
  test.each([
    ['本组稿件由本报记者王静采写', ['王静']],
    ['（本组稿件由本报记者 王静 采写）', ['王静']],
    ['本版稿件均由本报记者王静、李晓东采写', ['王静', '李晓东']],
    ['以上稿件由本报记者王静采写', ['王静']],
    ['本版文字由记者 王静 李晓东 采写', ['王静', '李晓东']],
  ])('%s', (text, names) => expect(recogniseGroupByline(text)?.map(({ name }) => name)).toEqual(names))

  test.each(['本组数据来自统计局', '以上就是本次活动的内容。', '本报记者 王静', '本版头条'])(
    '%s is none',
    (text) => expect(recogniseGroupByline(text)).toBeUndefined(),
  )
})

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
    ['（江苏）王静', ['contributor 王静']],
    ['[北京] 王 静', ['contributor 王静']],
    ['◎（江西南昌）王静', ['contributor 王静']],
    ['（浙江·杭州）王静', ['contributor 王静']],
    ['（美国）王静', ['contributor 王静']],
    ['王静（江苏南京）', ['contributor 王静']],
    ['江苏·王静', ['contributor 王静']],
    ['江苏 王静', ['contributor 王静']],
    ['记者王静/北京报道 李四/摄影', ['reporter 王静', 'photographer 李四']],
    ['（記者張明蘭、李文高雄報導）', ['reporter 張明蘭', 'reporter 李文']],
    ['本報記者 張明', ['reporter 張明']],
    ['本报评论员', ['reporter 本报评论员']],
    ['全媒体记者 王静 摄影报道', ['reporter 王静']],
    ['记者 王静、李晓东', ['reporter 王静', 'reporter 李晓东']],
    ['特約記者 李四光', ['special 李四光']],
    ['記者張靜／台北報導', ['reporter 張靜']],
    ['【記者張靜／台北報導】', ['reporter 張靜']],
    ['張靜／專題報導', ['contributor 張靜']],
    ['採訪、撰文／張靜', ['contributor 張靜']],
    ['本報香港記者 陳大文', ['reporter 陳大文']],
    ['晨报首席记者 王静', ['reporter 王静']],
    ['江城日报记者 王静 北京报道', ['reporter 王静']],
    ['本报特约撰稿人 王静', ['special 王静']],
    ['采写/晨报记者 王静 李晓东', ['reporter 王静', 'reporter 李晓东']],
    ['文 王静 图 李晓东', ['contributor 王静', 'photographer 李晓东']],
    ['文/王静 图/李晓东', ['contributor 王静', 'photographer 李晓东']],
    ['王静/文 李晓东/图', ['contributor 王静', 'photographer 李晓东']],
    ['撰文 王静 摄影 李刚', ['contributor 王静', 'photographer 李刚']],
    ['王静 口述 李晓东 整理', ['contributor 王静', 'contributor 李晓东']],
    ['王静 编译', ['contributor 王静']],
    ['读者 王静', ['contributor 王静']],
    ['——市民 李刚', ['contributor 李刚']],
    ['本报记者 李 刚 王 静', ['reporter 李刚', 'reporter 王静']],
    ['本报记者  李 刚  翟 新 群', ['reporter 李刚', 'reporter 翟新群']],
    ['记者王静李晓东', ['reporter 王静', 'reporter 李晓东']],
    ['本报通讯员王静 记者李晓东摄影报道', ['correspondent 王静', 'reporter 李晓东']],
    ['本报记者 买买提·吐尔逊 王静', ['reporter 买买提·吐尔逊', 'reporter 王静']],
    ['歐陽靜怡', ['contributor 歐陽靜怡']],
    ['報道⊙王静、李晓东', ['contributor 王静', 'contributor 李晓东']],
    ['采写：岭海记者 王静', ['reporter 王静']],
    ['岭海首席记者 王静 发自现场', ['reporter 王静']],
    ['江南眼·江城日报记者 王静', ['reporter 王静']],
    ['——桐乡路读者 王静', ['contributor 王静']],
    ['校友　王静', ['contributor 王静']],
    ['小记者 王静（枫林小学四（2）班）', ['reporter 王静']],
    ['江城市实验小学五年级3班　王静（指导教师 李晓东）', ['contributor 王静']],
    ['青石桥小学三（1）班 王静 指导老师：李晓东', ['contributor 王静']],
    ['王静 报道', ['contributor 王静']],
    ['◎高原', ['contributor 高原']],
    ['通讯员 江城市公安局 王静', ['correspondent 王静']],
    ['通讯员 江城区委宣传部', ['correspondent 江城区委宣传部']],
    ['（江城区委宣传部）', ['contributor 江城区委宣传部']],
    ['据新华社', ['agency 新华社']],
    ['（综合新华社电）', ['agency 新华社']],
    ['来源：人民网', ['agency 人民网']],
    ['本报评论员文章', ['reporter 本报评论员']],
    ['人民日报评论员', ['reporter 人民日报评论员']],
    ['（作者王静系江城大学教授）', ['contributor 王静']],
    ['（作者系江城大学教授）', []],
    ['作者单位：江城大学历史学院', []],
    ['（本报综合）', []],
    ['采写：本报记者 王静　摄影：本报记者 李明', ['reporter 王静', 'photographer 李明']],
    ['新京报记者 王静 编辑 李明 校对 张海', ['reporter 王静']],
    ['晨讯记者 王静 报道', ['reporter 王静']],
    ['城东区 王静', ['contributor 王静']],
    ['来信人：王静', ['contributor 王静']],
    ['口述人/王静', ['contributor 王静']],
    ['文｜王静 李明阳', ['contributor 王静', 'contributor 李明阳']],
    ['报道／王静', ['contributor 王静']],
    ['報道：王靜', ['contributor 王靜']],
    ['作　者：王静', ['contributor 王静']],
    ['（王静 报道）', ['contributor 王静']],
    ['■作者：王静（江城大学教授）', ['contributor 王静']],
    ['王静（江城大学教授）', ['contributor 王静']],
    ['王静（本报记者）', ['contributor 王静']],
    ['（作者：王静，系江城大学教授）', ['contributor 王静']],
    ['江城大学教授 王静', ['contributor 王静']],
    ['江城一中 高一（2）班 王静', ['contributor 王静']],
    ['本报全媒体记者 邓 春 见习记者 孟海霞', ['reporter 邓春', 'intern 孟海霞']],
    ['本报驻华盛顿特派员 王静', ['reporter 王静']],
    ['新京报记者 王静', ['reporter 王静']],
    ['本 报 记 者 王静', ['reporter 王静']],
    ['通 讯 员 王静', ['correspondent 王静']],
    ['本报记者 王静 发自北京', ['reporter 王静']],
    ['本报记者王静发自纽约', ['reporter 王静']],
    ['本報記者張雲、陸桐臨沂報道', ['reporter 張雲', 'reporter 陸桐']],
    ['記者張靜、李四／台北、高雄連線報導', ['reporter 張靜', 'reporter 李四']],
    ['（記者張文靜花蓮報導）', ['reporter 張文靜']],
    ['（記者張 靜花蓮報導）', ['reporter 張靜']],
    ['【記者張靜／專訪】', ['reporter 張靜']],
    ['編譯張靜／綜合外電', ['editor 張靜']],
    ['本报记者 王静 李明报道', ['reporter 王静', 'reporter 李明']],
    ['本报记者 王静 摄影 李明', ['reporter 王静', 'photographer 李明']],
    ['本报记者 王静 图/受访者提供', ['reporter 王静']],
    ['摄影记者 王静 文/图', ['reporter 王静']],
    ['记者王静文/图', ['reporter 王静']],
    ['本报记者 王静/文 李文/图', ['reporter 王静', 'photographer 李文']],
    ['上官 月', ['contributor 上官月']],
    ['王静 李新华', ['contributor 王静', 'contributor 李新华']],
    ['（诸葛英子）', ['contributor 诸葛英子']],
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
    '记者连线',
    '记者调查',
    '记者走基层',
    '编辑推荐',
    '作者简介',
    '通讯员之家',
    '读者来信',
    '市民满意',
    '居民 满意',
    '公告',
    '时评',
    '石油',
    '安全',
    '安全 高效',
    '时光 记忆',
    '晨报记者 王静 报道 近日',
    '清源区人民法院',
    '（清源区人民法院）',
    '江城区委宣传部',
    '新华社',
    '新华时评',
    '据悉',
    '本报资阳讯 记者王静',
    '本报记者 王静 报道:草莓开花',
    '江城县委书记 讲话',
    '李明（上）',
    '资料 图片',
    '记 者 手 记',
    '城东区 高考',
    '（外二首）',
    '【双桥】修路',
    '北京/上海',
    '上海·高铁',
    '河南 高考',
    '記者張靜∕新北報導　連日豪',
  ])('%s', (text) => expect(signed(text)).toBeUndefined())
})

test('a byline keeps the words of the page', () => {
  expect(recogniseByline('本报记者　李　刚')?.bylines).toEqual([
    { name: '李刚', role: 'reporter', as: '本报记者 李 刚' },
  ])
})

test('a name is spelt as the page spells it', () => {
  expect(recogniseByline('本報記者 蕭 葉')?.bylines[0]?.name).toBe('蕭葉')
})

test('a byline tells where the report comes from', () => {
  expect(recogniseByline('記者張靜／台北報導')?.place).toBe('台北')
  expect(recogniseByline('本报记者 王静 发自纽约')?.place).toBe('纽约')
  expect(recogniseByline('本报记者 王静')?.place).toBeNull()
})

test('names without a title are told from titled ones', () => {
  expect(recogniseByline('王静 李晓东')?.titled).toBe(false)
  expect(recogniseByline('记者 王静')?.titled).toBe(true)
})

test.each(['王静 文/图', '记者 王静 摄影报道'])('%s made the pictures too', (text) =>
  expect(recogniseByline(text)?.pictures).toBe(true),
)

test.each(['（江苏）王静', '(汴州)杜慧泽', '（滇西）王 静'])('%s tells from where somebody writes', (text) =>
  expect(recogniseByline(text)?.bylines).toHaveLength(1),
)

test.each(['作者系江城大学教授', '（作者：王静，系江城大学教授）'])('%s tells about the author', (text) =>
  expect(recogniseByline(text)?.note).toBe(true),
)

test('a group byline may name the part of the page that it serves', () => {
  expect(recogniseGroupByline('本版县区稿件由本报记者 王静 采写')?.map(({ name }) => name)).toEqual(['王静'])
})

describe('a group byline serves several articles', () => {
  test.each([
    ['本组稿件由本报记者王静采写', ['王静']],
    ['（本组稿件由本报记者 王静 采写）', ['王静']],
    ['本组文字稿由本报记者王静、周海采写', ['王静', '周海']],
    ['A04-A05版采写/晨刊记者 王静 周海', ['王静', '周海']],
    ['本版稿件均由本报记者王静、李晓东采写', ['王静', '李晓东']],
    ['以上稿件由本报记者王静采写', ['王静']],
    ['本版文字由记者 王静 李晓东 采写', ['王静', '李晓东']],
    ['本版撰文：本报记者 王静', ['王静']],
    ['本組稿件由本報記者張靜採寫', ['張靜']],
    ['以上稿件均据新华社', ['新华社']],
    ['本版稿件除署名外均由晨报记者采写', []],
    ['本组稿件由本报记者采写', []],
    ['本组稿件除署名外均由通讯员王静提供', ['王静']],
    ['本版县区稿件由本报记者 王静 采写', ['王静']],
    ['本版要闻由本报记者 王静 采写', ['王静']],
    ['本专题撰文：本报记者王静', ['王静']],
    ['本期专题采写：本报记者王静', ['王静']],
    ['本版稿件除注明外，均由本报记者王静采写', ['王静']],
  ])('%s', (text, names) => expect(recogniseGroupByline(text)?.map(({ name }) => name)).toEqual(names))

  test.each([
    '本组数据来自统计局',
    '以上就是本次活动的内容。',
    '本报记者 王静',
    '本版头条',
    '本版摄影：王静',
    '以上均为去年数据',
    '本期新闻由来已久',
  ])('%s is none', (text) => expect(recogniseGroupByline(text)).toBeUndefined())
})

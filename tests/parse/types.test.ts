import { describe, expect, test } from 'vitest'
import { advertises, notifies } from '../../src/parse/articles/announcement.ts'
import { parseLines } from './parse-lines.ts'

const announcement = (headline: string, text: string, isReport = false) => ({
  headline,
  text,
  column: '',
  isReport,
})

describe('a notice shows by its headline or by the words through which it takes effect', () => {
  test.each([
    ['拍卖公告', '受委托，我公司定于8月28日公开拍卖旧设备一批。'],
    ['', '李春生遗失营业执照副本，注册号3301040026，声明作废。'],
    ['', '吴广平：本院受理原告周素琴诉你一案，现依法公告送达起诉状副本。'],
    ['关于城区禁放烟花的决定', '违反者依法处罚。特此公告。'],
    ['更正与致歉', '本报昨日三版一文，“十户”应为“一户”，特此更正。'],
    ['讣　告', '同志因病医治无效，享年九十岁。遗体告别仪式定于上午九时举行。'],
    ['感谢信', '危难之处见真情，谨借报纸一角，表示衷心的感谢。'],
    ['寻　人', '男，七十三岁，早晨走失。如有知情者，请与家属联系。'],
  ])('%s %s', (headline, text) => expect(notifies(announcement(headline, text))).toBe(true))

  test('a report about a notice is none', () => {
    expect(notifies(announcement('市政府发布公告', '公告自发布之日起施行。', true))).toBe(false)
    expect(notifies(announcement('公告栏里的新鲜事', '村口的公告栏换了新面孔。'))).toBe(false)
    expect(notifies(announcement('深山寻人三昼夜', '搜救队在山里走了三天。'))).toBe(false)
    expect(notifies(announcement('一封寄给外卖员的感谢信', '信只有三行。'))).toBe(false)
  })
})

describe('an advertisement makes an offer and says where to turn', () => {
  test.each([
    ['金秋家电节', '彩电、冰箱满1000元减100元，以旧换新补贴600元。地址：中山路58号'],
    ['春风驾校火热招生', '学员可以分期付款。报名电话：2255110'],
    ['安居防水二十年老店', '先勘查，后报价，不堵住不收费，质保八年。热线：0774—5520111'],
    ['', '【出租】临街门市120平方米，年租6万元，电话3320015。'],
  ])('%s %s', (headline, text) => expect(advertises(announcement(headline, text))).toBe(true))

  test.each([
    ['图书馆招募志愿者', '市民均可报名。咨询电话：2345678'],
    ['商场让利促消费', '全市商场推出优惠活动，让利金额上亿元。'],
  ])('%s is none', (headline, text) => expect(advertises(announcement(headline, text))).toBe(false))
})

test('a heading, some words and three captions are a picture story, whoever took the pictures', () => {
  const lines = [
    '古镇年味浓',
    '',
    '腊月廿三，古镇举办年货集市，九曲长街上挂起了花灯，四乡八邻的群众前来赶集。',
    '',
    '孩子们围着看师傅捏面人。 王静 摄',
    '',
    '一名老人在挑选春联。 王静 摄',
    '',
    '板龙队从石板路上舞过。 李刚 摄',
  ]
  const [article] = parseLines(lines).articles
  expect(article?.type).toBe('photo')
  expect(article?.bylines.map(({ name }) => name)).toEqual(['王静', '李刚'])
})

test('who says a thing in general is no source: an opinion stays one', () => {
  const lines = [
    '老建筑不能一拆了之',
    '',
    '王静',
    '',
    '有人说，旧房子不值钱，拆了盖新的。其实，用处是人想出来的。关键是先摸清家底，再决定取舍，该修的应当修好。',
    '保护不是冻结，也不是推倒。给老建筑找到新的用处，城市才会既有高度，又有温度。',
  ]
  expect(parseLines(lines).articles[0]?.type).toBe('commentary')
})

test('a report under a column of opinions stays one', () => {
  const lines = [
    '江城时评 SHIPING',
    '',
    '早市迁入室内',
    '',
    '本报讯 占道多年的早市昨起迁入室内，首年免收摊位费。',
  ]
  expect(parseLines(lines).articles[0]?.type).not.toBe('commentary')
})

test('a cartoon beside an opinion makes it no picture story', () => {
  const lines = [
    '别让打卡代替了串门',
    '',
    '王静',
    '',
    '一些地方要求干部下乡先打卡，到了村口拍照上传，人也就走了。下乡是去串门，不是去交差。',
    '考核当然要有，但不妨换个考法：问一声，来过的干部，你叫得出名字吗？',
    '',
    '漫画/李刚',
  ]
  expect(parseLines(lines).articles[0]?.type).toBe('commentary')
})

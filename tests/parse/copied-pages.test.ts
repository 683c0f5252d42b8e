import { describe, expect, test } from 'vitest'
import { recogniseFolio } from '../../src/parse/marks/folio.ts'
import { parseLines } from './parse-lines.ts'
import { tell } from './prose.ts'

describe('on a page whose lines are labelled, each is what its label says', () => {
  test.each<[string, (name: string) => string]>([
    ['in brackets', (name) => `【${name}】`],
    ['in angle brackets', (name) => `<${name}>`],
    ['with a colon', (name) => `${name}：`],
  ])('%s', (_form, label) => {
    const { articles, furniture, dropped } = parseLines([
      `${label('标题')}柳河县春耕备耕全面展开`,
      `${label('引题')}今年计划播种一百二十万亩`,
      `${label('副题')}技术员进村入户`,
      `${label('作者')}本报记者 王静`,
      `${label('来源')}柳河日报`,
      `${label('日期')}2022年10月10日 星期四`,
      label('正文'),
      tell('farm'),
      `${label('引题')}新教学楼八千六百平方米`,
      `${label('标题')}海滨三小学生搬进新校舍`,
      `${label('来源')}柳河日报`,
      `本报讯（记者 周海）${tell('school')}`,
    ])
    expect(articles.map(({ kicker, headline, deck }) => [kicker, headline, deck])).toEqual([
      ['今年计划播种一百二十万亩', '柳河县春耕备耕全面展开', '技术员进村入户'],
      ['新教学楼八千六百平方米', '海滨三小学生搬进新校舍', null],
    ])
    expect(articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([['王静'], ['周海']])
    expect(furniture.map(({ role }) => role)).toEqual(['folio', 'folio', 'folio', 'folio'])
    expect(dropped.flatMap(({ spans }) => spans)).toHaveLength(6)
  })

  test('but the time and place of an announcement are its own', () => {
    const lines = ['讲座通知', '时间：3月15日上午九时', '地点：县文化馆二楼', '主题：春季养生', tell('farm')]
    expect(
      parseLines(lines)
        .articles[0]?.parts.map(({ text }) => text)
        .join(''),
    ).toContain('时间：3月15日')
  })
})

describe("what a paper's site sets around an article belongs to the page", () => {
  test.each([
    '上一篇　　下一篇',
    '◀上一篇 下一篇▶',
    '上一篇 下一篇 放大+ 缩小- 默认o',
    '分享到：微信 微博 QQ空间',
    '版权所有 柳河日报社 未经许可不得转载',
    '来源：柳河日报　日期：2022-07-10　版面：要闻',
    '首页　版面导航　标题导航　往期回顾　下载PDF',
    '当前位置：首页 > 柳河日报 > 综合',
    '您现在的位置： 首页 >> 新闻中心',
    '首页>柳河日报>正文',
    '【关闭窗口】【返回顶部】',
    '[打印本页] [关闭窗口]',
    '返回目录',
    '□ 点赞　□ 评论　□ 转发',
    '点赞 12　评论(3)　收藏',
    '發佈時間：2023/09/24　　瀏覽次數：',
    '发布时间：2009-11-09 06:36　　浏览次数：318',
    '发布日期：2023年9月24日 来源：柳河日报 点击数：33',
    '来源：柳河日报　发布时间：2023-01-30 10:20:33',
  ])('%s', (line) => {
    const { articles, furniture } = parseLines([
      '柳河县春耕备耕全面展开',
      '本报记者 王静',
      tell('farm'),
      line,
      '海滨三小学生搬进新校舍',
      '本报记者 周海',
      tell('school'),
    ])
    expect(articles).toHaveLength(2)
    expect(furniture.map(({ role }) => role)).toEqual(['folio'])
  })

  test.each([
    ['with a mark and cut', '·', '…'],
    ['with a mark', '·', ''],
    ['cut', '', '...'],
  ])('the list of its headlines %s', (_form, mark, cut) => {
    const entry = (words: string): string => `${mark} ${words}${cut}`.trim()
    const { articles, furniture } = parseLines([
      '本版标题导航',
      entry('柳河县春耕备耕'),
      entry('海滨三小 学生搬进'),
      entry('清水河两岸垂柳'),
      '',
      '柳河县春耕备耕全面展开',
      '本报记者 王静',
      tell('farm'),
      '',
      '海滨三小',
      '学生搬进新校舍',
      '本报记者 周海',
      tell('school'),
      '',
      '清水河两岸垂柳吐新芽',
      '本报记者 高原',
      tell('river'),
    ])
    expect(articles.map(({ headline }) => headline)).toEqual([
      '柳河县春耕备耕全面展开',
      '海滨三小 学生搬进新校舍',
      '清水河两岸垂柳吐新芽',
    ])
    expect(furniture).toHaveLength(4)
  })

  test('though the headline stands in one block with them', () => {
    const page = (title: string, story: string): string[] => [
      '当前位置：首页 > 柳河日报 > 综合',
      title,
      '王静',
      '发布时间：2023/09/24　　浏览次数：',
      '',
      story,
      '',
      '【关闭窗口】【返回顶部】',
      '',
    ]
    const { articles } = parseLines([
      ...page('柳河县春耕备耕全面展开', tell('farm')),
      ...page('海滨三小学生搬进新校舍', tell('school')),
    ])
    expect(articles.map(({ headline }) => headline)).toEqual([
      '柳河县春耕备耕全面展开',
      '海滨三小学生搬进新校舍',
    ])
  })

  test.each(['返回故乡', '点赞平凡人', '首页风波', '打印机进村', '评论'])('but not %s', (headline) => {
    const { articles } = parseLines([headline, '本报记者 王静', tell('farm')])
    expect(articles.map((article) => article.headline)).toEqual([headline])
  })

  test('and what stands behind the byline on its line', () => {
    const { articles, furniture } = parseLines([
      '柳河县春耕备耕全面展开',
      '记者 王静　来源：柳河日报　日期：2022-07-10　版面：要闻',
      tell('farm'),
    ])
    expect(articles[0]?.bylines.map(({ name }) => name)).toEqual(['王静'])
    expect(furniture.map(({ text }) => text)).toEqual(['来源：柳河日报　日期：2022-07-10　版面：要闻'])
  })
})

test.each([
  '当前位置：首页 > 洮南新报 > 综合',
  '首页　版面导航　标题导航　往期回顾　下载PDF',
  '本版标题导航',
  '□ 点赞　□ 评论　□ 转发',
  '发布时间：2003/09/27　　浏览次数：',
  '【关闭窗口】【返回顶部】',
])('%s belongs to the site', (line) => expect(recogniseFolio(line)).toBeDefined())

test.each(['首页效应显现', '收藏 传承 发扬', '位置不好的摊位也有人气'])('%s does not', (line) =>
  expect(recogniseFolio(line)).toBeUndefined(),
)

test('a list of the articles of a page, cut off, belongs to the page', () => {
  const { articles } = parseLines([
    '· 柳河县春耕备耕全…',
    '· 海滨三小学生搬进…',
    '',
    '柳河县春耕备耕全面展开',
    `本报讯（记者 王静）${tell('farm')}`,
    '',
    '海滨三小学生搬进新校舍',
    `本报讯（记者 周海）${tell('school')}`,
  ])
  expect(articles.map(({ headline }) => headline)).toEqual([
    '柳河县春耕备耕全面展开',
    '海滨三小学生搬进新校舍',
  ])
})

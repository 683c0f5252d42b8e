import { describe, expect, test } from 'vitest'
import { parseLines } from './parse-lines.ts'
import { tell } from './prose.ts'

const FARM = '柳河县春耕备耕全面展开'
const page = (head: readonly string[], foot: readonly string[] = []) =>
  parseLines([...head, '', FARM, '', `本报讯（记者 王静）${tell('farm')}`, '', ...foot])

describe('the head of a page, line by line, belongs to the page', () => {
  test.each([
    ['newspaper, section, day, page', ['海滨日报', '综合新闻', '2021年3月5日　星期五', '第3版']],
    ['section, page, day', ['民生', 'A6', '2014.12.16 星期二']],
    ['section, page, a day without its weekday', ['综合', 'A9', '2016-4-7']],
    ['who publishes it', ['今日柳河', '柳河县融媒体中心编印', '2013年2月23日　星期六', '第19897期　今日4版']],
    [
      'registered, with its number',
      [
        '柳 河 报',
        '2004年10月23日',
        '国内统一连续出版物号 CN 37-0018',
        '第3916号',
        '今日12版',
        '中共柳河县委主管',
      ],
    ],
    ['its staff one below the other', ['今晚视点', '2013年9月6日', '星期五', '责编 宋群', '校对 钱磊']],
    ['section and staff with strokes', ['本埠新闻　编辑/陆国军　版式/邓娟民　11月14日　星期三　2']],
    ['day, weekday, section with its staff', ['3月26日', '星期日', '文艺　责编：王静', '第10版']],
    ['an English weekday, section, page', ['SAT 2006.07.19', '副刊', '3']],
    ['page and section alone', ['11　副刊']],
    ['its name in capitals', ['海滨日报', 'HAIBIN DAILY', '2021年3月5日　星期五']],
    ['a name with its page', ['海滨晚报本埠新闻版']],
    ['a day in English, section, page', ['SAT 2006.07.19', '副刊', '3']],
    ['a day without its year, weekday, section with its editor', ['3月26日', '星期日', '文艺　责编：陈娜莹']],
    ['a page with its section', ['04　文艺']],
    ['a name in English', ['LONGYOU DAILY', '2006年7月19日　星期三']],
  ])('%s', (_what, head) => {
    const { articles, furniture } = page(head)
    expect(articles.map(({ headline, kicker, column }) => [headline, kicker, column])).toEqual([
      [FARM, null, null],
    ])
    expect(furniture.filter(({ role }) => role !== 'folio')).toEqual([])
  })

  test('its foot tells where the newsroom is', () => {
    const { articles } = page(
      ['海滨日报 2021年3月5日 星期五'],
      ['地址：青年路37号　邮编：576690　广告部：5585479　定价：1元'],
    )
    expect(articles[0]?.parts.at(-1)?.text).not.toContain('青年路')
  })

  test('an index of the pages inside is no table', () => {
    const { articles, furniture } = page(
      ['海滨日报 2021年3月5日 星期五'],
      ['导读', '', '全省首家新能源园区揭牌　2版', '三所乡镇中学搬进新校舍　3版', '清水河畔旧砂坑变湿地　4版'],
    )
    expect(articles).toHaveLength(1)
    expect(furniture.filter(({ text }) => text.endsWith('版'))).toHaveLength(3)
  })
})

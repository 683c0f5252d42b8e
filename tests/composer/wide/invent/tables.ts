import { inventName } from '../../people.ts'
import type { Random } from '../../random.ts'
import { AREAS, FIRMS, some, TOWNS, UNITS } from './words.ts'

/** A headline, words before and behind, and rows of cells with a space between. */
export type TableText = (random: Random) => {
  headline: string
  before: string
  rows: string[]
  after?: string
}

const rows = (random: Random, least: number, most: number, row: (at: number) => string): string[] =>
  Array.from({ length: random.between(least, most) }, (_, at) => row(at))
const price = (random: Random): string => `${random.between(1, 28)}.${random.between(10, 99)}`
const FOOD = [
  '大白菜',
  '黄瓜',
  '西红柿',
  '土豆',
  '芹菜',
  '鸡蛋',
  '后腿肉',
  '鲤鱼',
  '草鱼',
  '牛肉',
  '大蒜',
  '生姜',
]
const SKIES = ['晴', '多云', '小雨', '阴转多云', '晴转多云', '阵雨', '雷阵雨']
const TEAMS = ['北岭', '东港', '南江', '西关', '中州', '海湾', '天山', '长河', '白鹭', '金鹰']
const SIGHTS = ['一等奖', '二等奖', '三等奖', '优秀奖']

export const TABLES: readonly TableText[] = [
  (random) => {
    const food = random.shuffle(FOOD)
    return {
      headline: random.pick(['昨日菜价', '农贸市场价格行情', '今日主副食品价格']),
      before: '据市物价部门监测，城区五个农贸市场的平均零售价如下（单位：元/斤）：',
      rows: [
        '品名 昨日 今日 涨跌',
        ...rows(
          random,
          4,
          9,
          (at) =>
            `${food[at]} ${price(random)} ${price(random)} ${random.pick(['平', '+0.10', '-0.20', '+0.35'])}`,
        ),
      ],
    }
  },
  (random) => {
    const towns = random.shuffle(TOWNS)
    return {
      headline: random.pick(['今明天气', '全省城市天气预报', '主要城市天气']),
      before: random.pick([
        '市气象台昨日十八时发布，各地今天的天气和气温如下：',
        '今天白天到夜间，主要城市的天气情况是：',
      ]),
      rows: rows(
        random,
        4,
        10,
        (at) => `${towns[at]} ${random.pick(SKIES)} ${random.between(-8, 12)}～${random.between(13, 33)}℃`,
      ),
      ...(random.chance(0.4) ? { after: '市气象台提醒：早晚温差较大，请适时增减衣物。' } : {}),
    }
  },
  (random) => {
    const teams = random.shuffle(TEAMS)
    return {
      headline: random.pick(['篮球甲级联赛|积分榜', '足球联赛最新排名', '排球联赛积分']),
      before: `截至昨晚结束的第${random.between(3, 21)}轮比赛，前列球队的积分如下：`,
      rows: [
        '名次 球队 胜 负 积分',
        ...rows(random, 4, 8, (at) => `${at + 1} ${teams[at]} ${14 - at} ${at + 2} ${30 - at * 2}`),
      ],
    }
  },
  (random) => ({
    headline: random.pick(['书法大赛获奖名单', '征文比赛|获奖名单揭晓', '劳动竞赛优胜名单']),
    before: '经评委会评审，共评出下列获奖者，现予公布：',
    rows: SIGHTS.map(
      (prize, at) => `${prize}：${Array.from({ length: at + 2 }, () => inventName(random)).join(' ')}`,
    ),
  }),
  (random) => ({
    headline: random.pick(['外汇牌价', '人民币汇率中间价', '金银行情']),
    before: '据外汇交易中心公布，昨日收市时各币种对人民币的价格如下：',
    rows: [
      '币种 买入 卖出',
      ...['美元', '欧元', '日元', '港元', '英镑', '加元'].map(
        (coin) =>
          `${coin} ${some(random, 5, 900)}.${random.between(10, 99)} ${some(random, 5, 900)}.${random.between(10, 99)}`,
      ),
    ],
  }),
  (random) => ({
    headline: random.pick(['电视节目预告', '明日荧屏', '广播电视节目']),
    before: random.pick([
      '市广播电视台综合频道明天的节目安排如下，如有变动，以播出为准。',
      '综合频道节目：十八时以后为直播，请按时收看。',
    ]),
    rows: rows(
      random,
      5,
      9,
      (at) =>
        `${String(6 + at * 2).padStart(2, '0')}:${random.pick(['00', '15', '30', '45'])} ${random.pick(['早间新闻', '动画城', '电视剧《大河人家》', '戏曲园地', '今日说理', '纪录片：守灯塔的人', '晚间天气', '体育赛场'])}`,
    ),
  }),
  (random) => ({
    headline: random.pick(['用工信息', '本周招聘岗位']),
    before: '本周人力资源市场提供下列岗位，求职者可到二楼大厅登记。',
    rows: rows(
      random,
      4,
      8,
      () =>
        `${random.pick(FIRMS)} ${random.pick(['普工', '会计', '司机', '质检员', '电工'])} ${random.between(2, 30)}人 ${random.between(32, 88)}00元`,
    ),
  }),
  (random) => ({
    headline: random.pick(['空气质量|日报', '河流断面水质通报', '饮用水水质公示']),
    before: '市生态环境监测站昨日发布的监测结果如下：',
    rows: rows(
      random,
      4,
      7,
      (at) => `${AREAS[at]} ${random.between(28, 160)} ${random.pick(['优', '良', '轻度污染'])}`,
    ),
    ...(random.chance(0.5) ? { after: '数值为二十四小时平均值，仅供参考。' } : {}),
  }),
  (random) => ({
    headline: random.pick(['拟表彰先进集体|公示', '文明单位名单']),
    before: '根据各单位推荐，经研究，现将拟表彰名单公示如下，公示期五个工作日：',
    rows: random.shuffle(UNITS).slice(0, random.between(4, 9)),
    after: `监督电话：83${some(random, 10000, 99999)}`,
  }),
  (random) => ({
    headline: random.pick(['列车时刻调整', '客运班车时刻表', '航班时刻']),
    before: '从下月一日零时起，下列班次的开点和到点有所变动，请旅客留意：',
    rows: [
      '车次 始发 到达 开点 到点',
      ...rows(
        random,
        4,
        8,
        () =>
          `K${some(random, 100, 9999)} ${random.pick(TOWNS)} 省城 ${random.between(10, 13)}:${random.between(10, 59)} ${random.between(14, 23)}:${random.between(10, 59)}`,
      ),
    ],
  }),
]

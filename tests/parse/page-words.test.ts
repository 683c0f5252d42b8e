import { describe, expect, test } from 'vitest'
import { recogniseFolio } from '../../src/parse/marks/folio.ts'
import { pointsOut, recogniseLegend } from '../../src/parse/marks/legend.ts'
import {
  recogniseJump,
  recognisePictureLabel,
  recogniseSummaryLabel,
} from '../../src/parse/marks/page-notes.ts'
import { recogniseStandingHead } from '../../src/parse/marks/standing-head.ts'

describe('a folio line tells newspaper, day, page number and section', () => {
  test.each([
    ['江城日报 2021年3月5日 星期五 第3版 要闻', '江城日报', '2021年3月5日', '3', '要闻'],
    ['2021年3月5日 星期五', null, '2021年3月5日', null, null],
    ['海滨晚报 A05', '海滨晚报', null, 'A05', null],
    ['第4版 经济', null, null, '4', '经济'],
    ['2023年1月30日　星期一　責任編輯 王静', null, '2023年1月30日', null, null],
    ['台灣民報　民國三十八年十月一日　星期六　第三版', '台灣民報', '民国三十八年十月一日', '3', null],
    ['1949年10月1日 星期六 农历己丑年八月初十', null, '1949年10月1日', null, null],
    ['癸卯年正月初九 2023年1月30日', null, '2023年1月30日', null, null],
    [
      '中華民國一百一十二年三月五日　星期日　A3　地方新聞',
      null,
      '中华民国一百一十二年三月五日',
      'A3',
      '地方新聞',
    ],
    ['A05 城事 江城晚报 2023.3.6 星期一 编辑 王静 版式 李晓东', '江城晚报', '2023.3.6', 'A05', '城事'],
    ['2023年3月6日 第12345期 责任编辑：王静 电话：2824567', null, '2023年3月6日', null, null],
    ['2023.1.30 星期一 A03 要闻', null, '2023.1.30', 'A03', '要闻'],
    ['2023-01-30 周一 要闻 03版', null, '2023-01-30', '03', '要闻'],
    ['二〇二三年一月三十日 礼拜一', null, '二〇二三年一月三十日', null, null],
    ['2023年1月30日 第12345期 今日8版', null, '2023年1月30日', null, null],
    ['要聞 A03版', null, null, 'A03', '要聞'],
    ['第12345号 今日八版', null, null, null, null],
  ])('%s', (text, newspaper, date, pageNumber, section) => {
    expect(recogniseFolio(text)).toMatchObject({
      newspaper,
      date,
      pageNumber,
      ...(section ? { section } : {}),
    })
  })

  test.each([
    '责任编辑 王静　校对 李晓东',
    '责编：王静 美编：李晓东',
    '新闻热线：024-12345678 投稿邮箱：news@example.org',
    '国内统一刊号：CN21-0001 邮发代号：7-1',
    '责任编辑 王静　版式设计 李晓东　电话 2824567',
    '編輯／王靜 美編／李明',
    '本版编辑 王 静',
    '编辑王静',
    '零售价1.5元',
    '社址：江城市人民路1号 邮编：110000',
    '今日天气 晴转多云 3～12℃ 西北风3-4级',
    '江城 多云转阴 5—14℃',
    '今日12版',
    '海 州 日 报',
    '法治周刊',
    '中华教师报',
    '天下 16 钢城工人报',
    '师院青年 2016年1月22日 社会 5',
    '值班主任：徐平 编辑：杨娜 组版：范志',
    '执行主编：刘长 电话：0515-4347030 邮编：624375',
    '来信来电请致本报群工部 电话：0810-4709414',
    '三号线试运行 详见第2版',
    '古塔开始修缮（见第3版）',
    '老桥加固今起封闭 >> 第4版',
    '冬泳队的二十年……A12',
    '责任编辑 龚春桐　视觉设计 余月然　责任校对 侯红立',
    '中共县委宣传部主管主办',
    '准印证号（县）018号',
    '扫一扫 关注本报微信公众号',
    '更多内容请下载本报客户端',
    '读者服务 QQ群：3375152',
    '健康 | 康与学周刊 | 2015.5.9',
    '本地·08',
    '第9331号',
    '总第321期',
    '校对 卢秋月',
    '中共柳河县委机关报',
    '楚湘都市报都市版',
    '地址：青年路37号　邮编：576690　广告部：5585479　定价：1元',
    '责任编辑/于丽华 校对/姜鹏 制图/蒋雨',
    '2014.12.16 星期二',
    'SAT 2006.07.19',
    'JIANGCHENG DAILY',
    '文艺　责编：王静',
    '老兵的三枚勋章（3版）',
    '老兵的三枚勋章　>>3',
    '老兵的三枚勋章 ……… 3',
    '柳河县融媒体中心编印　2003年9月28日　星期日　总第25207期',
  ])('%s is staff, imprint or weather', (text) => expect(recogniseFolio(text)).toBeDefined())

  test.each([
    '2021年3月5日，江城市召开大会。',
    '江城日报社举办读者节',
    '春耕备耕全面展开',
    '他编辑了三本书，深受欢迎。',
    '我市发放第3批补助',
    '警方提醒：凡是（下转第三版）',
    '编辑推荐',
    '老兵的三枚勋章（图）',
    '04 与河为邻',
    '王静 责编：李四',
    '关于注销内部资料准印证的公告',
    '资料显示，此楼建于1936',
    '主编寄语',
    '编辑部的故事',
    '统筹发展和安全',
    '版式设计大赛',
    '大雨过后气温降至15度',
    '今日天气真好',
    '新闻热线开通',
    '联系电话：8226677 联系人：李先生',
    '地址：中山路58号',
    '2021年3月5日',
    '第十四届',
    '第12号',
    '县文化馆主办',
    '地址：中山路58号 电话：8226677',
    '5月7日晚报道',
    '01 祖父：一面红旗',
    '本报4月16日第7版刊登的',
    '本报7月21日第5 版刊',
    '全市经济形势通报',
    '秋粮收购传来捷报',
    '详细报道见第3版',
    '微 言',
    '扫一扫就能看见老街。',
    '学生主办的运动会',
  ])('%s belongs to an article', (text) => expect(recogniseFolio(text)).toBeUndefined())
})

describe('who saw to the page is told by their offices', () => {
  test.each([
    '编辑 郝丽　版式 彭思　校读 许波长',
    '□ 编辑 王静 □ 校对 李东',
    '审核：王静　编校：李东',
    '监制：王静 策划：李东',
    '初审：王静　复审：李东　终审：张明',
    '一校：王静 二校：李东',
    '編輯：王靜　美術：李東',
    '（责任编辑：王静）',
    '[责编：王静]',
  ])('%s', (text) => expect(recogniseFolio(text)).toBeDefined())
  test.each(['审核通过三千份申请', '监制严格把关', '制作月饼的老师傅', '（编辑部 王静）'])(
    '%s is something else',
    (text) => expect(recogniseFolio(text)).toBeUndefined(),
  )
})

test('an entry of an index names its page in brackets, or behind an arrow', () => {
  expect(recogniseFolio('老井清淤 甘泉重涌（2版）')).toBeDefined()
  expect(recogniseFolio('老井清淤 甘泉重涌 ►2版')).toBeDefined()
  expect(recogniseFolio('老兵的三枚勋章　>>3')).toBeDefined()
  expect(recogniseFolio('P2 秋冬季森林防火怎么做')).toBeDefined()
  expect(recogniseFolio('关于注销内部资料准印证的公告')).toBeUndefined()
})

test.each(['潘小满（右）在县医院为老人测量血压。', '王静（前排左二）和同学们在一起', '老人（中）在看报'])(
  '%s tells who stands where',
  (text) => expect(pointsOut(text)).toBe(true),
)

test('a word in brackets tells no place in a picture', () => {
  expect(pointsOut('他走在左（前）边')).toBe(false)
  expect(pointsOut('全县中（小）学校')).toBe(false)
})

describe('a standing head shows by its pinyin', () => {
  test.each([
    ['县区扫描 SAOMIAO', '县区扫描'],
    ['民生MINSHENG', '民生'],
    ['JIAOYU', ''],
    ['MIN SHENG', ''],
    ['市井　ＳＨＩＪＩＮＧ', '市井'],
    ['镇村新事 | XINSHI', '镇村新事'],
    ['【实用帖】SHIYONG', '实用帖'],
    ['GUANDIAN 百家言', '百家言'],
    ['县区掠影 LÜEYING', '县区掠影'],
    ['女性 NǙXÌNG', '女性'],
  ])('%s', (text, name) => expect(recogniseStandingHead(text)).toEqual({ name }))

  test.each([
    ['【地方新聞】', '地方新聞'],
    ['[江边漫笔]', '江边漫笔'],
    ['≡ 街谈巷议 ≡', '街谈巷议'],
    ['//市井短章//', '市井短章'],
    ['┃基层短讯┃', '基层短讯'],
    ['『一句话新闻』', '一句话新闻'],
    ['·快讯·', '快讯'],
    ['| 江边漫笔', '江边漫笔'],
    ['｜读者来信', '读者来信'],
    ['>>百姓商情', '百姓商情'],
    ['百姓身边 >>>', '百姓身边'],
    ['〖今日关注〗', '今日关注'],
    ['#城事#', '城事'],
    ['— 一线直击 —', '一线直击'],
  ])('or by the marks around it: %s', (text, name) =>
    expect(recogniseStandingHead(text)).toEqual({ name, framed: true }),
  )

  test.each([
    '县区扫描',
    '> 水退，人回',
    '—— 一碗面 ——',
    '《故乡》',
    '“读者之声”',
    '【链接】',
    '[编后]',
    '推动GDP增长',
    '与APEC对话',
    'WiFi',
    'A',
    '3D打印',
  ])('%s is none', (text) => expect(recogniseStandingHead(text)).toBeUndefined())
})

describe('a summary label stands alone or opens the summary', () => {
  test.each([
    ['核心提示', '核心提示', true],
    ['【核心提示】', '核心提示', true],
    ['内容提要：', '内容提要', true],
    ['编者按：三月以来，全市上下齐心协力。', '编者按', false],
    ['导读　三月以来，全市上下齐心协力。', '导读', false],
    ['編者按：三月以來，全市上下齊心協力。', '编者按', false],
    ['［编者按］三月以来，全市上下齐心协力。', '编者按', false],
    ['编前　三月以来，全市上下齐心协力。', '编前', false],
    ['（开栏的话）', '开栏的话', true],
  ])('%s', (text, label, alone) => expect(recogniseSummaryLabel(text)).toMatchObject({ label, alone }))

  test('what is taken off is the label', () => {
    const text = '编者按：三月以来'
    expect(text.slice(recogniseSummaryLabel(text)?.length)).toBe('三月以来')
  })

  test.each(['核心提示音', '摘要写得好，文章就成功了一半', '阅读提示了我们什么'])('%s is none', (text) =>
    expect(recogniseSummaryLabel(text)).toBeUndefined(),
  )
})

describe('a jump line sends the reader to another page', () => {
  test.each([
    ['各项工作正有序推进。（下转第四版）', 'to', '（下转第四版）'],
    ['正有序推进。下转第4版', 'to', '下转第4版'],
    ['正有序推进。（下转A3版）', 'to', '（下转A3版）'],
    ['（上接第1版）三是加强管理', 'from', '（上接第1版）'],
    ['上接第一版', 'from', '上接第一版'],
    ['（下轉第二版）', 'to', '（下轉第二版）'],
    ['正有序推进。（转A2）', 'to', '（转A2）'],
    ['正有序推进。▶下转03版', 'to', '▶下转03版'],
    ['正有序推进。【下转2】', 'to', '【下转2】'],
    ['正有序推进。（全文见今日第5版）', 'to', '（全文见今日第5版）'],
    ['正有序推进。（相关报道见A04版）', 'to', '（相关报道见A04版）'],
    ['【上接1版】三是加强管理', 'from', '【上接1版】'],
    ['（上接A01版①）三是加强管理', 'from', '（上接A01版①）'],
    ['（緊接第二版）三是加強管理', 'from', '（緊接第二版）'],
  ])('%s', (text, kind, words) => {
    const jump = recogniseJump(text)
    expect(jump?.kind).toBe(kind)
    expect(text.slice(jump?.from, jump?.to)).toBe(words)
  })

  test.each([
    '学校将教学楼转为图书馆。',
    '新书已出第三版。',
    '上接天时，下接地气。',
    '（见图）',
    '比赛由下转上',
    '他在会上见A',
    '去年下转2家企业',
  ])('%s is none', (text) => expect(recogniseJump(text)).toBeUndefined())
})

describe('a legend and a picture label belong to a picture', () => {
  test.each([
    '图为工人正在施工。',
    '左图：老街旧貌。',
    '上图为新校舍。',
    '题图：春日公园',
    '图一为新校舍。',
    '图说：春日公园',
    '（上图）春日公园',
    '圖為工人正在施工。',
  ])('%s depicts', (text) => expect(recogniseLegend(text)?.depicts).toBe(true))
  test.each([
    ['①春日的公园', 1],
    ['图1、春日的公园', 3],
    ['图② 春日', 3],
  ])('%s opens with a list mark', (text, mark) => expect(recogniseLegend(text)?.mark).toBe(mark))
  test.each(['图书馆新增座位', '图什么？', '春日的公园', '图3年后回本', '图个一时痛快'])(
    '%s is no legend',
    (text) => expect(recogniseLegend(text)).toBeUndefined(),
  )
  test.each(['图片说明', '图片说明：', '【图说】'])('%s is a label', (text) =>
    expect(recognisePictureLabel(text)).toBe(true),
  )
  test.each(['图片说明了一切', '图说江城'])('%s is no label', (text) =>
    expect(recognisePictureLabel(text)).toBe(false),
  )
})

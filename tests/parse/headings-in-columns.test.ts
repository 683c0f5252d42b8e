import { describe, expect, test } from 'vitest'
import { readBlocks } from '../../src/parse/blocks/block.ts'
import { readUnits, type Unit } from '../../src/parse/blocks/unit.ts'
import { readLines } from '../../src/parse/lines/line.ts'
import { setInColumn, tell } from './prose.ts'

const PLACES = new Set(['泰州', '平凉', '天水'])
const unitsOf = (lines: readonly string[]): Unit[] =>
  readUnits(readBlocks(readLines(lines)), (name) => PLACES.has(name))
const textsOf = (lines: readonly string[]): string[] => unitsOf(lines).map(({ text }) => text)

/** A paragraph whose first line is indented by so many half-width spaces. */
const paragraph = (story: 'farm' | 'school' | 'river', indent = '　　'): string[] =>
  setInColumn(tell(story), 15, true).map((line) => line.replace(/^　　/u, indent))

describe('in a column without blank lines a heading is told from the text', () => {
  test.each(['　　', '  ', '    '])('where paragraphs are indented by "%s"', (indent) => {
    const lines = [...paragraph('farm', indent), '垂柳吐新芽', ...paragraph('river', indent)]
    expect(textsOf(lines)).toEqual([tell('farm'), '垂柳吐新芽', tell('river')])
  })

  test('where kicker, headline and deck stand over one paragraph', () => {
    const heads = ['沿河铺设截污管线十七公里——', '清水河两岸', '垂柳吐新芽', '——写在治理启动之际']
    expect(textsOf([...heads, ...paragraph('river')])).toEqual([...heads, tell('river')])
  })

  test('where a byline stands between it and the text', () => {
    const lines = [
      ...paragraph('farm'),
      '沿河铺设截污管线十七公里──',
      '清水河两岸垂柳吐新芽',
      '本报记者 王静',
      ...paragraph('river'),
    ]
    expect(textsOf(lines).slice(1, 4)).toEqual([
      '沿河铺设截污管线十七公里──',
      '清水河两岸垂柳吐新芽',
      '本报记者 王静',
    ])
  })

  test('where it breaks into a sentence, since it does not fill the column', () => {
    const broken = setInColumn(tell('farm').slice(0, 43), 15, true)
    expect(textsOf([...broken, '垂柳吐新芽', ...paragraph('river'), ...paragraph('school')])).toContain(
      '垂柳吐新芽',
    )
  })

  test('where it stands below its text, at the end', () => {
    expect(textsOf([...paragraph('farm'), ...paragraph('river'), '垂柳吐新芽']).at(-1)).toBe('垂柳吐新芽')
  })

  test('but not the first line of a paragraph that the column breaks off', () => {
    const broken = [...paragraph('river'), '　　阿木身上只有一张皱巴巴的'].map((line) => line)
    expect(unitsOf(broken).at(-1)).toMatchObject({ breaksOff: true, filled: false })
    expect(unitsOf([...paragraph('river'), '　　新校舍启用']).at(-1)?.breaksOff).toBe(false)
  })

  test('but a paragraph that breaks off at the end of the column stays whole', () => {
    const broken = setInColumn(tell('farm').slice(0, 43), 15, true)
    expect(textsOf([...paragraph('river'), ...broken]).at(-1)).toBe(tell('farm').slice(0, 43))
  })
})

describe('the lines of a heading stay apart', () => {
  test.each([
    [
      'a question between two dashes',
      ['居民提问，局长作答──', '“最后一百米”怎么走？', '──一场开在地铁口的议事会'],
    ],
    ['phrases that fill no column', ['红嘴长腿，一身黑羽，', '公园里来了“不速之客”', '专家确认系黑鹳']],
  ])('%s', (_what, heads) => {
    const lines = [...paragraph('farm'), '', ...heads, '', ...paragraph('river')]
    expect(textsOf(lines)).toEqual([tell('farm'), ...heads, tell('river')])
  })

  test('where a long deck stands below its kicker', () => {
    const deck = setInColumn(
      '——照片上的她扛着比自己还高的沙袋。当年的摄影记者重走大堤，只想问她后来过得好不好。',
      15,
    )
    expect(textsOf(['一张老照片的二十五年——', ...deck])).toEqual(['一张老照片的二十五年——', deck.join('')])
  })

  test('but a paragraph that breaks off at its end does not', () => {
    const broken = setInColumn(tell('farm').slice(0, 43), 15)
    expect(textsOf(broken)).toEqual([broken.join('')])
  })
})

describe('words set upright are', () => {
  test('one unit, above their text', () => {
    const units = unitsOf([...'孀婦投河遇救', ...setInColumn(tell('river'), 15)])
    expect(units.map(({ text }) => text)).toEqual(['孀婦投河遇救', tell('river')])
    expect(units[0]).toMatchObject({ wrapped: false, verse: false })
  })

  test('two characters where they stand alone', () => {
    expect(textsOf(['快', '评', '', tell('river')])).toEqual(['快评', tell('river')])
  })

  test('but not a large first letter', () => {
    expect(textsOf(['我', tell('river')])[0]).toBe('我')
  })
})

describe('a paragraph begins without an indent', () => {
  test.each([
    ['【问】借条丢了怎么办？', '【答】可以用转账记录证明。'],
    ['问：借条丢了，钱还要得回来吗？', '答：可以用转账记录证明。'],
    ['一、低血压、体质虚弱者不宜久泡。', '5.有足癣、皮肤破损者容易引起感染。'],
  ])('with what opens an item: %s', (first, second) => {
    const lines = [...setInColumn(first, 12), ...setInColumn(second, 12), ...setInColumn(tell('farm'), 12)]
    expect(textsOf(lines).filter((text) => text.startsWith(second.slice(0, 6)))).toHaveLength(1)
  })

  test('but goes on below a first line that ends a sentence, where paragraphs are indented', () => {
    const short = ['　　巡道的老周从不踩它们。', '问起来，他说野菊也是一条命，', '绕半步就是了。']
    const lines = [...setInColumn(tell('farm'), 15, true), ...short, ...setInColumn(tell('river'), 15, true)]
    expect(textsOf(lines)).toContain('巡道的老周从不踩它们。问起来，他说野菊也是一条命，绕半步就是了。')
  })

  test('below the line that addresses those whom a speech is meant for', () => {
    expect(textsOf(['各位代表：', ...setInColumn(tell('farm'), 15)])).toEqual(['各位代表：', tell('farm')])
  })

  test('with the day that signs an announcement', () => {
    const lines = [...setInColumn(tell('farm'), 15), '市供电公司', '6月25日']
    expect(textsOf(lines).slice(-2)).toEqual(['市供电公司', '6月25日'])
  })
})

test('paragraphs of one line each are no column, however alike their lengths', () => {
  const lines = [tell('farm'), tell('school', 3), tell('river'), tell('farm')]
  expect(textsOf(lines)).toEqual(lines)
})

describe('a place before the headline on its line is a unit of its own', () => {
  test.each([
    '天水 | 女子排球队夺得省赛冠军',
    '天水｜女子排球队夺得省赛冠军',
    '天水▕ 女子排球队夺得省赛冠军',
    '天水 · 女子排球队夺得省赛冠军',
    '天水　女子排球队夺冠',
    '【天水】女子排球队夺得省赛冠军',
    '〖天水〗女子排球队夺得省赛冠军',
    '[天水] 女子排球队夺得省赛冠军',
    '◢天水◣　女子排球队夺得省赛冠军',
  ])('%s', (line) => expect(textsOf([line])[0]).toBe('天水'))

  test('where no list has its name, but the page has several alike', () => {
    const lines = ['【雾峰县】茶园装上“千里眼”', '', '【石鼓乡】老井清淤 甘泉重涌']
    expect(textsOf(lines)).toEqual(['雾峰县', '茶园装上“千里眼”', '石鼓乡', '老井清淤 甘泉重涌'])
    expect(textsOf(lines.slice(0, 1))).toEqual(lines.slice(0, 1))
  })

  const [farm, river] = [`本报讯 ${tell('farm')}`, `本报讯 ${tell('river')}`]

  test('where several headlines of the page have a colon behind it', () => {
    const lines = ['泰州：社区理发室重新开张', '', farm, '', '平凉：低保金发放日提前', '', river]
    expect(textsOf(lines)).toEqual(['泰州', '社区理发室重新开张', farm, '平凉', '低保金发放日提前', river])
  })

  test('but one colon alone belongs to the headline, and any to a subhead', () => {
    expect(textsOf(['泰州：社区理发室重新开张', '', farm])[0]).toBe('泰州：社区理发室重新开张')
    const subheads = ['泰州：一天也不耽误', tell('farm'), '平凉：一户一户去谈', tell('river')]
    expect(textsOf(subheads)).toEqual(subheads)
  })

  test('and what parts them is left out of both', () => {
    const [place] = unitsOf(['【天水】女子排球队夺得省赛冠军'])
    expect(place?.parting).toEqual([
      [1, 0, 1],
      [1, 3, 4],
    ])
  })
})

describe('verses are', () => {
  const isVerse = (lines: readonly string[]): boolean[] => unitsOf(lines).map(({ verse }) => verse)

  test.each([
    [['犁铧翻开一页泥土，', '燕子读出第一行诗。', '', '爷爷赶着牛走在前面，', '我数着脚印撒下种子。']],
    [
      [
        '一夜西风过驿楼，满江红叶拥归舟。',
        '故人若问家山事，稻熟鱼肥正是秋。',
        '雁字横空月半钩，灯前白发话同游。',
        '明朝又逐轻车去，回首长亭水自流。',
      ],
    ],
    [['鞭儿一甩响连天，', '', '大车小车把粮添。', '', '要问今年收多少，', '', '谷堆高过屋檐前。']],
  ])('%j', (lines) => expect(isVerse(lines).every(Boolean)).toBe(true))

  test('lines of words, few of them with a comma inside', () => {
    const poem = [
      '两个沉默的人',
      '并肩走了很远的路',
      '从不靠近，也从不分开',
      '只在站台的灯下',
      '借一列火车的名义',
      '同时颤抖一下',
    ]
    expect(isVerse(poem)).toEqual([true])
  })

  test('lines that are all indented amid paragraphs', () => {
    const poem = ['　　把太阳摘下来', '　　戴在额头', '　　向大地的深处走去', '　　黑暗是厚的']
    const units = unitsOf([...paragraph('farm'), '矿灯', ...poem, ...paragraph('river')])
    expect(units.filter(({ verse }) => verse).map(({ joins }) => joins.length)).toEqual([4])
  })

  test.each([
    [['结构健康监测技术在大桥应用——', '一根光纤', '让桥会说话', '——写在通车之际']],
    [['他打开门，', '没有人。']],
  ])('not %j', (lines) => expect(isVerse(lines).some(Boolean)).toBe(false))
})

describe('around a poem stand', () => {
  const poem = ['你把别人的路', '一针一针缝回去', '膝盖上铺着皮围裙', '问一次：谁', '像铺着一小块黄昏']
  test.each([
    [
      'its title and who wrote it, above',
      ['写给修鞋人', '郑洋泽', ...poem],
      ['写给修鞋人', '郑洋泽', poem.join(' ')],
    ],
    ['who wrote it, below', ['写给修鞋人', '', ...poem, '邹长文'], ['写给修鞋人', poem.join(' '), '邹长文']],
  ])('%s', (_what, lines, units) => expect(textsOf([tell('farm'), '', ...lines]).slice(1)).toEqual(units))

  test('the title of the next poem, which is not indented as its verses are', () => {
    const verses = poem.flatMap((verse) => [`　　${verse}`, ''])
    expect(
      textsOf(['影子', '', ...verses, ...verses, '雨在练字', '', '小记者 王静', '', ...verses]),
    ).toContain('雨在练字')
  })
})

describe('a table is', () => {
  const isTable = (lines: readonly string[]): boolean => unitsOf(lines).some(({ table }) => table)

  test.each([
    [['车次……始发……到达', 'K4239……营口……10:22', 'K8335……梅州……13:58']],
    [['06:45　电视剧', '08:15　早间新闻', '10:15　动画城']],
    [['一等奖：林波新', '二等奖：杨泽晓　邹华', '优秀奖：廖梅慧 钟立桂']],
    [['市红十字会', '市消防救援支队', '团市委', '县图书馆']],
    [['男子 | 杨绍辉 | 多杰', '女子 | 袁晓禾 | 贝莱特']],
    [['| 延边 | 雷阵雨 |', '|---|---|', '| 遵义 | 小雨 |', '| 朝阳 | -2～15℃ |', '| 鹤壁 | 3～32℃ |']],
  ])('%j', (lines) => expect(isTable(lines)).toBe(true))

  test.each([
    [['市供电公司', '6月25日']],
    [['柳河春耕忙', '海滨校舍新', '清水两岸绿']],
    [['中共云龙县委', '云龙县人民政府']],
  ])('not %j', (lines) => expect(isTable(lines)).toBe(false))

  test.each([
    [
      [
        '体育频道',
        '8:00　健身动起来',
        '10:30　女排联赛',
        '文体频道',
        '9:20　少儿武术大会',
        '20:00　马拉松集锦',
      ],
    ],
    [
      [
        '男子组',
        '1  贝克勒（肯尼亚）  1:02:41',
        '2  宁德全（榕海）  1:05:37',
        '女子组',
        '1  蓝彩凤（榕海）  1:13:08',
      ],
    ],
  ])('rows in groups with their names: %j', (lines) => {
    expect(unitsOf(lines).map(({ table }) => table)).toEqual([true])
  })

  test('not who signs below it', () => {
    const rows = ['名次  球队  胜  负', '1  江淮烈马  12  2', '2  蓟北骑士  11  3', '（晨报记者 张雷）']
    expect(unitsOf(rows).map(({ table }) => table)).toEqual([true, false])
  })

  test('of the weather is no folio', () => {
    const [unit] = unitsOf(['咸宁  阵雨  7～23℃', '天水  阵雨  -1～18℃', '延边  小雨  6～13℃'])
    expect(unit?.marks.folio).toBeUndefined()
  })
})

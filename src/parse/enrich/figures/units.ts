/** What a unit measures; the order in which figures are grouped. */
export const UNIT_KINDS = [
  'money',
  'share',
  'people',
  'count',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'time',
  'temperature',
] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

/** A unit as printed. */
export interface Unit {
  /** Its usual form: 千克 is 公斤. */
  name: string
  kind: UnitKind
  /** Characters that cannot follow it: 项 before 目 is the word 项目. */
  notBefore?: string
}

/** One line for each kind: forms by space; `a=b` is a form of b; `a!xy` is none before x or y. */
const LISTS: Readonly<Record<UnitKind, string>> = {
  money: '元!旦素宝年月件老首宵气器 块钱=元 人民币=元 美元 欧元 港元 日元 英镑 卢布 韩元',
  share: '% ‰ 个百分点 百分点=个百分点 倍!数',
  people:
    '人!制均民工生大们 名!优词牌单称誉字额 位!于置列数次 人次 户!外籍型口主用均 户次 家!里中园 人家=户 个人=人!所信贷养账简 家次 家（次）=家次 岁!月集 周岁=岁',
  count:
    '个!体别性人 项!目 件!套 条!件例款文目纹码理 座!谈椅位落右 处!理于罚分方置级长在 所!有以需在谓属得涉 台!斤风阶账湾州 ' +
    '套!路餐用取种装现牌利 辆 辆次 列!车为入出席举队岛支第表强国宁 艘 架!构设桥子空起 间!接隔距歇谍断或作 栋 幢 株!洲式 棵 头!部条版脑等号 ' +
    '只!要有是能会见用需剩好为不在顾差够因身得允占收花等争 匹!配 羽!毛绒 口!岸号味径碑腔语述头 眼!前睛光科下看镜里界中神 批!准评复发示量 ' +
    '批次 次!日序要第列动特 人天 天次 场!景所馆面地 场次 班!级组子长列主车 班次 车次 航次 班列=列 本!次市县省报级地年月周届科土身来人着期校院区镇村轮金能 ' +
    '册 篇!章幅 部!门分队署长委级件落位 支!持部撑付行出书援队 枚 张!贴 份!额子 封!闭存堵面锁建城控 笔!记试者墨名画直录会 ' +
    '种!植子粮养业田地 类!似别型比 款!项待式 块!状 面!积对向临貌包条粉试料板世上 片!区面段 盏 桶 箱 袋 瓶!颈 盒 碗 杯 趟 组!织成长合建团员 ' +
    '队!伍员长友列形 幅!度员 粒 颗 步!行入伐骤道履调枪兵 票!价据房务面数选站根 根!据本治基 道!路德理歉岔 层!次面级楼 ' +
    '门!诊口窗市店头户票面前牌卫 节!能约目日省点假水气电庆 标箱 标准箱=标箱 学时 课时 台套 台（套）=台套 台（次）=台次 台次 例!如外会子 株次 扇 顶!部级 床!铺',
  area: '平方米 平米=平方米 平方公里 平方千米=平方公里 公顷 亩 顷 平方厘米',
  length: '公里 千米=公里 米!粉饭面线粒家兰其袋酒 厘米 毫米 海里 英里 延长米',
  mass: '吨!位 公斤 千克=公斤 斤 克!服难隆拉里 毫克 磅!礴 公吨=吨',
  volume: '立方米 升!级学旗至到温降值任幅起 毫升 立方 加仑',
  energy: '千瓦时 千瓦 兆瓦 瓦!解斯房 千伏 度电=千瓦时 度 千焦 马力 兆瓦时',
  time: '天!津然气下桥府空山文线鹅花河 小时 个小时=小时 分钟 秒!杀 个月 周!边末围报刊口转长期密 周年 年!代级初底末度月前鉴轮味货画 个工作日 工作日=个工作日 个昼夜 日历天=天',
  temperature: '摄氏度 ℃=摄氏度',
}

function readUnit(entry: string, kind: UnitKind): [string, Unit] {
  const [form = '', guard = ''] = entry.split('!')
  const [printed = '', name = printed] = form.split('=')
  return [printed, { name, kind, ...(guard && { notBefore: guard }) }]
}

const UNITS: ReadonlyMap<string, Unit> = new Map(
  UNIT_KINDS.flatMap((kind) => LISTS[kind].split(' ').map((entry) => readUnit(entry, kind))),
)

const escapeForm = (text: string): string => text.replace(/[()]/g, '\\$&')

/** Every unit, the longest form first; may stand for one hour of several: 3个多小时. */
export const UNIT_PATTERN = [...UNITS.keys()]
  .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map(escapeForm)
  .join('|')

/** A unit by its printed form. */
export const findUnit = (printed: string): Unit | undefined => UNITS.get(printed)

const KINDS = new Map([...UNITS.values()].map(({ name, kind }) => [name, kind]))

/** What a unit in its usual form measures; a rate (吨/年) as its first unit does. */
export const kindOfUnit = (name: string): UnitKind => KINDS.get(name.split('/')[0] ?? name) ?? 'count'

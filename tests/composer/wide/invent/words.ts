import type { Random } from '../../random.ts'

export const TOWNS = [
  '安庆',
  '邵阳',
  '临沂',
  '遵义',
  '营口',
  '梅州',
  '玉溪',
  '咸宁',
  '朝阳',
  '资阳',
  '泰州',
  '漳州',
  '鹤壁',
  '天水',
  '平凉',
  '延边',
]
export const AREAS = [
  '城东区',
  '南湖区',
  '河西区',
  '高新区',
  '云龙县',
  '白马县',
  '临江区',
  '石桥镇',
  '青龙街道',
  '双塔镇',
]
export const ROADS = ['建设路', '和平街', '滨河大道', '东风路', '青年路', '解放街', '文昌巷', '迎宾大道']
export const UNITS = [
  '市水务集团',
  '市第二医院',
  '区城管局',
  '县图书馆',
  '市公交公司',
  '团市委',
  '市气象局',
  '区妇联',
  '县农业农村局',
  '市消防救援支队',
  '市总工会',
  '市红十字会',
]
export const FIRMS = [
  '宏远建材有限公司',
  '百汇商贸有限公司',
  '金桥物流有限公司',
  '瑞丰农业合作社',
  '恒信置业有限公司',
  '华泰纺织厂',
  '鑫达汽车修理厂',
  '绿源食品有限公司',
]

export const number = (random: Random, length: number): string =>
  Array.from({ length }, (_, at) => random.between(at === 0 ? 1 : 0, 9)).join('')
export const day = (random: Random): string => `${random.between(1, 12)}月${random.between(1, 28)}日`
export const mobile = (random: Random): string => `13${number(random, 9)}`
/** A number of people, things or money that a report may name. */
export const some = (random: Random, least = 20, most = 900): string => String(random.between(least, most))

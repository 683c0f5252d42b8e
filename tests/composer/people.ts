import type { Random } from './random.ts'

const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严'
const GIVEN =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰飞鹏红梅建国志文海波宇浩然晓东春雷雪莹子涵思远嘉琪立新永健立群佳慧振宁俊凯淑珍雨桐一鸣天宇长江秋月泽民广才'
const LETTERS = [...GIVEN]
/** Names of cities that could be read as a person's. */
const PLACES = new Set(['金华', '黄山', '石林', '常宁', '侯宁'])
const DOUBLE = ['欧阳', '司马', '上官', '诸葛', '皇甫']

/** A name as people have it: most of three characters, some of two, a few with a double family name. */
export function inventName(random: Random): string {
  const family = random.chance(0.02) ? random.pick(DOUBLE) : random.pick([...FAMILY])
  const [first, second] = [random.pick(LETTERS), random.pick(LETTERS)]
  const name = random.chance(0.3) ? family + first : family + first + second
  return PLACES.has(name) ? family + first + second : name
}

/** So many names, no two the same. */
export function inventNames(random: Random, count: number): string[] {
  const names = new Set<string>()
  while (names.size < count) names.add(inventName(random))
  return [...names]
}

import type { Division } from '../division.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { findMentions, type Mention } from '../mention.ts'
import type { EntityMention } from './entity.ts'
import type { Token } from './token.ts'

/** Short names of cities that are words as well; only the article's own places can give them. */
const WORDS = new Set(
  '朝阳 东方 三明 大同 吉安 安康 保山 长治 平凉 兴安 海东 河源 中山 阳江 文山 大理 普洱 昌都 巴中 广安 自贡 宝鸡 金昌 白银 中卫 海南 石嘴山 和田 那曲 双鸭山 七台河 黑河 白山 白城 四平 通化 清远 云浮 湖州 随州 宿州 台州 贵港 来宾 河池 百色 崇左 玉树 黄山 黄石 鞍山 包头 乌海 东营 日照'.split(
    ' ',
  ),
)

/** A division that a text names. */
export interface DivisionMention extends Mention {
  division: Division
}

/** What an article is about, as far as it decides what a name stands for. */
export interface Surroundings {
  /** Codes of the places that enrichment believes the article to be about. */
  places: ReadonlySet<string>
  /** First digits of the codes of provinces that the article names or lies in; empty where none is known. */
  provinces: ReadonlySet<string>
}

/** The first digits of a division code: its province. */
export const provinceOf = (id: string): string => id.slice(0, 2)

/** First digits of the provinces of all provinces and cities that a text names for certain. */
export const listProvinces = (gazetteer: Gazetteer, text: string): string[] =>
  findMentions(gazetteer, [{ spot: 'body', text }]).flatMap(({ senses: [sense, ...others] }) =>
    sense && others.length === 0 && sense.division.level !== 'county' ? [provinceOf(sense.division.id)] : [],
  )

/**
 * The divisions that a text names, each with the one that it stands for. A name that several bear, or that is also a
 * word, stands for one of the article's own places or for none.
 */
export function findDivisions(
  gazetteer: Gazetteer,
  text: string,
  around: Surroundings,
  tokens: readonly Token[],
): DivisionMention[] {
  const starts = new Map(tokens.map((token) => [token.at, token]))
  return findMentions(gazetteer, [{ spot: 'body', text }]).flatMap((mention) => {
    const token = starts.get(mention.at)
    // 领导和|县直: two characters are a name only where a word begins with them.
    if (mention.name.length === 2 && !token?.word.startsWith(mention.name)) return []
    const division = resolve(mention, around, token)
    return division ? [{ ...mention, division }] : []
  })
}

function resolve(
  { senses, short, name, before }: Mention,
  { places, provinces }: Surroundings,
  token: Token | undefined,
): Division | undefined {
  const divisions = senses.map(({ division }) => division)
  const own = divisions.filter(({ id }) => places.has(id))
  if (own.length === 1) return short && own[0]?.name.endsWith('区') ? undefined : own[0]
  const within =
    before && divisions.filter(({ city }) => before.senses.some(({ division }) => division.id === city))
  if (within?.length === 1) return within[0]
  const [division, ...others] = divisions
  if (!division || others.length > 0) return undefined
  if (division.level === 'county' && provinces.size > 0 && !provinces.has(provinceOf(division.id)))
    return undefined
  if (!short) return division
  const isWhole = token?.word === name && token.tag === 'ns'
  return isWhole && division.level !== 'county' && !WORDS.has(name) ? division : undefined
}

/** What shows that the characters are a word with another meaning: 城镇, 乡村. */
const NO_NAME =
  /[的在和与至到为各个是等该本某、，。：；“”（）《》\s\d]|^[城乡集各全每这那老新小大古]?$|^(?:一|两|三|四|五|六|七|八|九|十|多|几|数)/u
const TOWN = /^([\p{Script=Han}]{1,5}?)(镇|乡|街道|苏木|村|社区)(?![民庄级史委镇站路街桥])/u

/** A town, village or street office that stands right behind the county, city or town that it lies in. */
interface Town {
  at: number
  name: string
  /** Name and code of the division that it stands behind. */
  division: Division
}

function findTownsBehind(text: string, from: number, division: Division): Town[] {
  const towns: Town[] = []
  for (let at = from; ; ) {
    const match = TOWN.exec(text.slice(at, at + 8))
    const [name, stem = '', ending] = match ?? []
    const isFirst = towns.length === 0
    if (!name || NO_NAME.test(stem) || (ending === '乡' && /^[村镇]/.test(text.slice(at + name.length))))
      return towns
    if (!isFirst && (ending === '镇' || ending === '乡' || ending === '街道')) return towns
    towns.push({ at, name, division })
    at += name.length
  }
}

/** The towns and villages of a text; those that stand behind their county first give the others their meaning. */
export function findTowns(text: string, divisions: readonly DivisionMention[]): EntityMention[] {
  const starts = new Set(divisions.map(({ at }) => at))
  return divisions
    .filter(({ at, name, division: { level } }) => level !== 'province' && !starts.has(at + name.length))
    .flatMap(({ at, name, division }) => findTownsBehind(text, at + name.length, division))
    .map(({ at, name, division }) => ({
      kind: 'place',
      name,
      key: `${division.id} ${name}`,
      at,
      length: name.length,
    }))
}

/** Divisions as mentions under their full names. */
export const fileDivisions = (divisions: readonly DivisionMention[]): EntityMention[] =>
  divisions.map(({ division, at, name }) => ({
    kind: 'place',
    name: division.name,
    key: division.id,
    at,
    length: name.length,
  }))

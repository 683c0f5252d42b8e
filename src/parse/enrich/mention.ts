import type { Gazetteer, Sense } from './gazetteer.ts'
import type { Spot, SpotText } from './spot.ts'
import type { Match } from './trie.ts'

/** A name of a place in an article's text, with everything that it may stand for. */
export interface Mention {
  spot: Spot
  /** Offset of its words in the text, in UTF-16 units. */
  at: number
  /** The words of the text. */
  name: string
  senses: readonly Sense[]
  /** True where the name lacks 市, 县, 区 …: it may be a common word or another thing's name. */
  short: boolean
  /** True where it is all of its text: a kicker or a dateline that only names a place. */
  whole: boolean
  /** The mention that ends where this one begins (葫芦岛市|建昌县), or null. */
  before: Mention | null
}

/** What makes the name before it the name of a street, a village or an institution: 南京路, 建昌镇, 北京大学. */
const ANOTHER_THING = /^(?:路|街|大街|大道|巷|胡同|大学|学院|银行|镇|乡|村|屯|社区|街道|小区|市场)/

/** What shows that 市, 县 or 区 belongs to the word after it: 朝阳|市场, 义|县域, 太平|区间. */
const BELONGS_TO_NEXT: Readonly<Record<string, RegExp>> = {
  市: /^场(?!监)/,
  县: /^(?:域|级)/,
  区: /^(?:域|间|别)/,
}

/** Every name of a place in the texts, in their order. */
export function findMentions({ names }: Gazetteer, texts: readonly SpotText[]): Mention[] {
  return texts.flatMap(({ spot, text }) => {
    const found: (Mention & { end: number })[] = []
    for (const { at, length, value } of names.find(text, (match) => standsAlone(text, match))) {
      const last = found.at(-1)
      const before = last?.end === at ? last : null
      const name = text.slice(at, at + length)
      if (isGenericDistrict(name) && !before) continue
      found.push({
        spot,
        at,
        name,
        senses: value,
        short: isShort(value),
        whole: name === text.trim(),
        before,
        end: at + length,
      })
    }
    return found
  })
}

const isShort = (senses: readonly Sense[]): boolean => senses.every(({ short }) => short)

/** 城区, 矿区, 东区: a division's full name and a common word; only a city before it tells which. */
const isGenericDistrict = (name: string): boolean => name.length === 2 && name.endsWith('区')

function standsAlone(text: string, { at, length, value }: Match<Sense[]>): boolean {
  const after = text.slice(at + length, at + length + 4)
  if (isShort(value)) return !ANOTHER_THING.test(after)
  return !BELONGS_TO_NEXT[text.charAt(at + length - 1)]?.test(after)
}

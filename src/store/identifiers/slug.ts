import { pinyin } from 'pinyin-pro'

/** Family names of two characters; every other Chinese family name has one. */
const COMPOUND_FAMILY_NAMES = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 司空 夏侯 端木 百里 呼延 南宫 东郭 西门 独孤 轩辕 申屠 太史 闻人 澹台 濮阳 淳于 单于 公冶 宗政 钟离 鲜于 拓跋 完颜 赫连 万俟 闾丘 爱新觉罗'.split(
    ' ',
  ),
)

/** The endings of division names that a slug leaves out, longest first. */
const DIVISION_ENDINGS = [
  '自治州',
  '自治县',
  '自治旗',
  '地区',
  '林区',
  '矿区',
  '新区',
  '盟',
  '市',
  '县',
  '区',
  '旗',
  '省',
]

const syllables = (text: string, isName: boolean): string[] =>
  pinyin(text, {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
    ...(isName ? { surname: 'head' as const } : {}),
  }).map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]+/g, ''))

const joined = (text: string, isName = false): string => syllables(text, isName).join('')

/** Family name and given name: 翟新群 → `zhai-xinqun`. Names that are not Chinese keep their words: `John Smith` → `john-smith`. */
export function personSlug(name: string): string {
  if (!/^\p{Script=Han}{2,5}$/u.test(name))
    return name
      .split(/[\s·•.]+/u)
      .map((word) => joined(word))
      .filter(Boolean)
      .join('-')
  const length =
    [4, 2].find((size) => size < name.length && COMPOUND_FAMILY_NAMES.has(name.slice(0, size))) ?? 1
  const all = syllables(name, true)
  return [all.slice(0, length).join(''), all.slice(length).join('')].filter(Boolean).join('-')
}

/** The slugs that a division may have, best first: 葫芦岛市 → `huludao`, then `huludao-shi`. */
export function placeSlugs(name: string): string[] {
  const ending = DIVISION_ENDINGS.find((end) => name.endsWith(end) && name.length - end.length >= 2)
  if (!ending) return [joined(name)]
  const bare = joined(name.slice(0, -ending.length))
  return [bare, `${bare}-${joined(ending)}`]
}

/** All syllables in one word: 县区扫描 → `xianqusaomiao`. */
export const columnSlug = (name: string): string => joined(name)

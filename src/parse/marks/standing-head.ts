import { foldMarks } from '../lines/fold-marks.ts'

/** A standing head (栏目), recognised by its own form: pinyin in capitals behind the name, or alone. */
export interface StandingHeadMark {
  /** The name without pinyin; empty where the line is the pinyin alone. */
  name: string
  /** It shows by brackets or marks around it, as the label of a section may. */
  framed?: true
}

/** Capitals, those of pinyin with marks above them, too: LÜEYING. */
const CAPITAL = 'A-ZÀ-ÖØ-ÞĀĒĚĪŌŪǍǏǑǓǕǗǙǛ'
const CAPITALS = `[${CAPITAL}][${CAPITAL}\\s'’-]{2,30}[${CAPITAL}]`
const WITH_PINYIN = new RegExp(
  `^([\\p{Script=Han}\\p{N}·“”"\\s]{2,24}?)\\s*(?:[|/·]\\s*)?(${CAPITALS})$`,
  'u',
)
const BRACKETED_WITH_PINYIN = new RegExp(
  `^[【[〖〔(]\\s?([\\p{Script=Han}\\p{N}·]{2,10})\\s?[】\\]〗〕)]\\s*${CAPITALS}$`,
  'u',
)
const BEHIND_PINYIN = new RegExp(`^${CAPITALS}\\s+(\\p{Script=Han}{2,10})$`, 'u')
const BRACKETED = /^[【[〖〔]\s*([\p{Script=Han}\p{N}·“”]{2,10})\s*[】\]〗〕]$/u
const NAME = '([\\p{Script=Han}\\p{N}·“”]{2,10})'
/** Marks on both sides, before or behind: `≡ X ≡`, `— X —`, `//X//`, `┃X┃`, `·X·`, `『X』`, `| X`, `>>X`, `X >>>`. */
const ON_BOTH_SIDES = new RegExp(
  `^(?:[|≡=~·#»》>]{1,3}|//|[『〖]|[—－─―–-]\\s)\\s?${NAME}\\s?(?:[|≡=~·#«《<>»]{1,3}|//|[』〗]|\\s[—－─―–-])$`,
  'u',
)
const BEFORE = new RegExp(`^(?:\\||>{2,3}|//|»|#)\\s?${NAME}$`, 'u')
const BEHIND = new RegExp(`^${NAME}\\s?(?:>{2,3}|//|»|→)$`, 'u')
const PINYIN = new RegExp(`^[${CAPITAL}][${CAPITAL}\\s·'-]{3,40}$`, 'u')

/** Labels of a box within an article, and of remarks on it. */
const BOX =
  /^(?:(?:相关|新闻|知识|背景|资料|政策|延伸)?链接|(?:相关|新闻|背景)资料|新闻背景|延伸阅读|名词解释|小贴士|新闻延伸|相关新闻|相关报[道导]|编后|编后语|编者按|编辑点评|温馨提示|人物简介|作者简介)$|^(?:本文)?作者(?:单位|[系为是])/u

/**
 * Recognises `县区扫描 SAOMIAO` and a line of pinyin in capitals. Whether a plain short line is one is for the page to decide; the
 * label of a box, such as `【链接】`, is none.
 */
export function recogniseStandingHead(text: string): StandingHeadMark | undefined {
  const folded = foldMarks(text).trim()
  const found = WITH_PINYIN.exec(folded)
  if (found?.[1]) return { name: text.slice(0, found[1].length).trim() }
  const inside = BRACKETED_WITH_PINYIN.exec(folded)?.[1]
  if (inside)
    return {
      name: text.slice(text.indexOf(inside.charAt(0)), text.indexOf(inside.charAt(0)) + inside.length),
    }
  const behind = BEHIND_PINYIN.exec(folded)?.[1]
  if (behind) return { name: text.trimEnd().slice(-behind.length) }
  const bracketed = BRACKETED.exec(folded)?.[1]
  if (bracketed && !BOX.test(bracketed)) return { name: text.trim().slice(1, -1).trim(), framed: true }
  const framed = readFramed(folded)
  if (framed && !BOX.test(framed)) {
    const at = text.length - text.trimStart().length + folded.indexOf(framed)
    return { name: text.slice(at, at + framed.length), framed: true }
  }
  return PINYIN.test(folded) ? { name: '' } : undefined
}

const readFramed = (folded: string): string | undefined =>
  (ON_BOTH_SIDES.exec(folded) ?? BEFORE.exec(folded) ?? BEHIND.exec(folded))?.[1]

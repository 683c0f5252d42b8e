import type { Random } from './random.ts'

/** What an engine does to the text, apart from where lines end. Shares are chances per place where it can happen. */
export interface Noise {
  /** Spaces around numbers in Chinese text, and inside dates. */
  spaces: number
  /** Punctuation of half width. */
  isHalfWidth: boolean
  /** Characters confused with others, in a hundred. */
  confused: number
}

const HALF: Record<string, string> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
}

/** The text in the widths of the engine. */
export const worsen = (text: string, { isHalfWidth }: Noise): string =>
  isHalfWidth ? text.replace(/[，；：！？（）]/gu, (mark) => HALF[mark] ?? mark) : text

/** Strays of white space around numbers, as narrow setting leaves them. */
export function spaceOut(text: string, { spaces }: Noise, random: Random): string {
  if (spaces === 0) return text
  return text
    .replace(/(?<=\p{Script=Han})(?=\d)/gu, () => (random.chance(spaces) ? ' ' : ''))
    .replace(/(?<=\d)(?=\p{Script=Han})/gu, () => (random.chance(spaces) ? ' ' : ''))
}

/** About one character in twelve has a double. */
const SHARE_OF_CONFUSABLE = 0.12
const CONFUSED: Record<string, string> = {
  己: '已',
  已: '己',
  末: '未',
  未: '末',
  入: '人',
  士: '土',
  土: '士',
  大: '太',
  日: '曰',
  天: '夭',
  干: '千',
  千: '干',
  今: '令',
  间: '问',
  问: '间',
  治: '冶',
  拔: '拨',
  折: '拆',
  侯: '候',
  候: '侯',
  徒: '徙',
  析: '折',
  洒: '酒',
  官: '宫',
  第: '笫',
  和: '租',
  们: '门',
  自: '白',
  目: '日',
  田: '由',
  由: '田',
  王: '玉',
  力: '刀',
  乌: '鸟',
}

/** Confuses characters that look alike, but not in the opening words, where they would be names and dates. */
export function confuse(text: string, perHundred: number, random: Random): string {
  return text.replace(/\p{Script=Han}/gu, (character, at: number) => {
    const alike = at < 30 ? undefined : CONFUSED[character]
    return alike && random.chance(perHundred * SHARE_OF_CONFUSABLE) ? alike : character
  })
}

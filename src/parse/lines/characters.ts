/** Classes of characters that the stages share. All take a whole string; none of them depends on a locale. */

const HAN = /^[\p{Script=Han}〇]$/u
const LETTER = /[\p{L}\p{N}]/gu
const SENTENCE_END = /[。！？!?…](?:[”’」』）)》】"']*)$/u
const CLAUSE_END = /[，,、；;：:—－-]$/u
const CLOSING = /^[，,、。；;：:！？!?）)》」』】％%]/u

export const isHan = (character: string): boolean => HAN.test(character)

/** Letters and digits of a text: what is left when spaces and punctuation are taken away. */
export const countLetters = (text: string): number => text.match(LETTER)?.length ?? 0

/** True where the text ends a sentence, closing quotes and brackets included. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text)

/** True where the text ends in a comma, colon or dash: something has to follow. */
export const endsClause = (text: string): boolean => CLAUSE_END.test(text)

/** True where the text begins with a character that cannot begin a line of its own. */
export const beginsInside = (text: string): boolean => CLOSING.test(text)

/**
 * The form in which marks of the trade are recognised: full-width ASCII made half-width, the traditional
 * characters that occur in those marks made simplified. Every character keeps its place (UTF-16 offsets hold).
 */
export function foldMarks(text: string): string {
  return text.replace(
    /[！-～　報訊記員華電攝報導圖責編輯據實習約駐聯總編與專號第頁轉接觀論]/gu,
    (c) => TRADITIONAL.get(c) ?? foldWidth(c),
  )
}

function foldWidth(character: string): string {
  if (character === '　') return ' '
  const code = character.charCodeAt(0)
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character
}

const TRADITIONAL = new Map(
  Object.entries({
    報: '报',
    訊: '讯',
    記: '记',
    員: '员',
    華: '华',
    電: '电',
    攝: '摄',
    導: '导',
    圖: '图',
    責: '责',
    編: '编',
    輯: '辑',
    據: '据',
    實: '实',
    習: '习',
    約: '约',
    駐: '驻',
    聯: '联',
    總: '总',
    與: '与',
    專: '专',
    號: '号',
    頁: '页',
    轉: '转',
    觀: '观',
    論: '论',
  }),
)

/** Width of a text on the page: a Han character and full-width punctuation count 1, Latin letters and digits ½. */
export function measureWidth(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2000 ? 0.5 : 1
  return width
}

/** Classes of characters that the stages share. All take a whole string; none of them depends on a locale. */

const HAN = /^[\p{Script=Han}〇]$/u
const SENTENCE_END = /(?:[。！？!?…]|(?<=\p{Script=Latin}{2})\.)(?:[”’」』）)》】"'＂＇]*)$/u
/** A sentence with who signs it or a remark in brackets behind it. */
const SIGNED_END = /[。！？!?…][”’」』＂]?\s*[（(〔【[][^（()）。]{1,30}[）)〕】\]]$/u
/** What stands last in a text that ends a sentence. */
const SENTENCE_ENDINGS = '。！？!?….”’」』）)》】"\'＂＇〕]'
const CLAUSE_ENDINGS = '，,、；;：:—－-'
const CLOSING = /^[，,、。；;：:！？!?）)》」』】％%]/u

export const isHan = (character: string): boolean => HAN.test(character)

/** True where the text ends a sentence, closing quotes and brackets included. */
export const endsSentence = (text: string): boolean =>
  endsIn(SENTENCE_ENDINGS, text) && (SENTENCE_END.test(text) || SIGNED_END.test(text.slice(-40)))

const endsIn = (characters: string, text: string): boolean =>
  text !== '' && characters.includes(text.charAt(text.length - 1))

/** True where the text ends in a comma, colon or dash: something has to follow. */
export const endsClause = (text: string): boolean => endsIn(CLAUSE_ENDINGS, text)

const DASHES = '—－─―–-'

/** True where the text ends in a dash: it leads to what stands below. */
export const endsInDash = (text: string): boolean => endsIn(DASHES, text)

/** True where the text begins with a dash: it goes on from what stands above. */
export const beginsWithDash = (text: string): boolean => text !== '' && DASHES.includes(text.charAt(0))

/** True where the text begins with a character that cannot begin a line of its own. */
export const beginsInside = (text: string): boolean => CLOSING.test(text)

/** Width of a text on the page: a Han character and full-width punctuation count 1, Latin letters and digits ½. */
export function measureWidth(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2000 ? 0.5 : 1
  return width
}

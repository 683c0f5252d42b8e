const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const LENGTH = 5

/** Stands between two parts, so that no phrase is found across them: the code of no character. */
export const SEPARATOR = 'zzzzz'

/**
 * The word that stands for one character in the index: its code point, written to base 26 in five letters. Pagefind
 * takes each for a word whatever the character is — a dash, a digit, a lone accent, a picture — so that no rule for
 * words, accents, punctuation or scripts, in the indexer or in any browser, can lose one.
 */
function formatToken(character: string): string {
  let rest = character.codePointAt(0) ?? 0
  let token = ''
  for (let place = 0; place < LENGTH; place += 1) {
    token = LETTERS.charAt(rest % LETTERS.length) + token
    rest = Math.floor(rest / LETTERS.length)
  }
  return token
}

const known = new Map<string, string>()

function findToken(character: string): string {
  const token = known.get(character) ?? formatToken(character)
  known.set(character, token)
  return token
}

/** Folded text as words of the index, one a character. */
export const formatTokens = (folded: string): string => Array.from(folded, findToken).join(' ')

/** A folded phrase as Pagefind's question for exactly these words, in this order. */
export const formatQuestion = (phrase: string): string => `"${formatTokens(phrase)}"`

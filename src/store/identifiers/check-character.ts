/**
 * The alphabet of ids: digits and consonants without `l`, so that no id spells a word or is misread. Its length, 29,
 * is prime, which is what lets one check character find every single wrong character and every swap of neighbours.
 * Alphabet and method are those of NOID (Kunze, California Digital Library), which libraries use for ARKs.
 */
export const ALPHABET = '0123456789bcdfghjkmnpqrstvwxz'

/**
 * The NOID check character of `stem`: the sum of each character's value times its 1-based position, modulo 29.
 * Sound for stems of up to 27 characters. Characters outside the alphabet count as 0.
 */
export function checkCharacter(stem: string): string {
  let sum = 0
  for (let index = 0; index < stem.length; index++)
    sum += Math.max(0, ALPHABET.indexOf(stem.charAt(index))) * (index + 1)
  return ALPHABET.charAt(sum % ALPHABET.length)
}

/** True for an id of our alphabet whose last character is its check character. */
export function isIdentifier(text: string): boolean {
  return /^[0-9b-df-hjkmnp-tv-xz]{6,20}$/.test(text) && checkCharacter(text.slice(0, -1)) === text.at(-1)
}

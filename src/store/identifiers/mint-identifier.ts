import { createHash } from 'node:crypto'
import { ALPHABET, checkCharacter } from './check-character.ts'

const STEM_LENGTH = 8
/** An id starts with a letter, so that YAML never reads it as a number and HTML and CSS take it as a name. */
const LETTERS = ALPHABET.slice(10)

/**
 * An opaque id of nine characters: eight drawn from the SHA-256 of `seed`, and a check character. The first
 * candidate that `isTaken` lets pass is given, so the same seed and the same register give the same id.
 */
export function mintIdentifier(seed: string, isTaken: (id: string) => boolean): string {
  for (let attempt = 0; ; attempt++) {
    const stem = stemOf(attempt === 0 ? seed : `${seed}#${attempt}`)
    const id = stem + checkCharacter(stem)
    if (!isTaken(id)) return id
  }
}

function stemOf(seed: string): string {
  let number = BigInt(`0x${createHash('sha256').update(seed, 'utf8').digest('hex')}`)
  let stem = LETTERS.charAt(Number(number % BigInt(LETTERS.length)))
  number /= BigInt(LETTERS.length)
  while (stem.length < STEM_LENGTH) {
    stem += ALPHABET.charAt(Number(number % BigInt(ALPHABET.length)))
    number /= BigInt(ALPHABET.length)
  }
  return stem
}

import { Converter } from 'opencc-js/t2cn'

/** The blocks of Chinese characters: unified ideographs with extension A, and extensions B to H. */
const BLOCKS = [
  [0x3400, 0x9fff],
  [0x20000, 0x323af],
] as const

/** Every traditional character that has a simplified form, with that form, by code point. */
export function listSimplifiedForms(): [string, string][] {
  const characters = BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  // One a line, so that no word of two characters is converted as a word.
  const simplified = Converter({ from: 't', to: 'cn' })(characters.join('\n')).split('\n')
  return characters.flatMap((traditional, index): [string, string][] => {
    const form = simplified[index]
    return form === undefined || form === traditional ? [] : [[traditional, form]]
  })
}

/**
 * The traditional characters that matter to an archive, each followed by its simplified form: those for which the
 * archive has either. A map of single characters cannot tell 乾隆 from 乾燥; both sides of a search are folded alike.
 * @param characters every character of the archive's texts
 */
export const formatSimplified = (characters: ReadonlySet<string>): string =>
  listSimplifiedForms()
    .filter(([traditional, simplified]) => characters.has(traditional) || characters.has(simplified))
    .flat()
    .join('')

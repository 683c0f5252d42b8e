import type { TextPart } from './body-markdown.ts'
import type { YamlFault } from './yaml.ts'

const REPLACEMENT = '\ufffd'

/**
 * A character reference such as `&#xB;` for which Markdown has no character and puts U+FFFD, as if the page were
 * damaged there; undefined where the text has none. `body` is what was read of the text.
 */
export function findDamagingReference(text: string, body: readonly TextPart[]): YamlFault | undefined {
  const isDamaged = body.some((part) => `${part.text}${part.credit ?? ''}`.includes(REPLACEMENT))
  if (!isDamaged || text.includes(REPLACEMENT)) return undefined
  const found = [...text.matchAll(/&#(?:x([0-9a-f]+)|(\d+));/gi)].find(([, hex, decimal]) =>
    hasNoCharacter(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  )
  const before = text.slice(0, found?.index ?? 0).split(/\r\n|\r|\n/)
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    what: `${found?.[0] ?? 'a character reference'} stands for no character`,
    todo: 'write the character itself, or nothing',
  }
}

/** Control characters, halves of characters and what is not in Unicode, as CommonMark has it. */
const hasNoCharacter = (code: number): boolean =>
  (code < 32 && ![9, 10, 12, 13].includes(code)) ||
  (code > 126 && code < 160) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  code > 0x10ffff

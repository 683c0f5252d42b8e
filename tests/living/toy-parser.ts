import type { PageParser } from '../../src/store/parse-page-file.ts'
import { page } from '../store/sample.ts'

/** A way to cut pages whose headlines begin with 【: all of them differ in where they cut, or in how they read. */
export interface ToyParser {
  name: string
  parsePage: PageParser
}

type Cuts = (readonly [number, number])[]

/** Cuts at every headline; `group` headlines make one article, `size` lines at most. */
function cutLines(lines: readonly string[], group: number, size: number): Cuts {
  const cuts: [number, number][] = []
  let headlines = 0
  lines.forEach((text, index) => {
    const last = cuts.at(-1)
    const isHeadline = text.startsWith('【')
    const isFull = last !== undefined && index + 1 - last[0] >= size
    if (!last || (isHeadline && headlines++ % group === 0) || isFull) cuts.push([index + 1, index + 1])
    else last[1] = index + 1
  })
  return cuts
}

const parser = (name: string, group: number, size: number, widen: boolean): ToyParser => ({
  name,
  parsePage: ({ file, sha256, encoding, lines }) => {
    const cut = page(lines, cutLines(lines, group, size), sha256)
    const articles = cut.articles.flatMap((article) => {
      const parts = article.parts
        .filter(({ text }) => text.trim() !== '')
        .map((part, index) => ({
          ...part,
          role: index === 0 ? ('headline' as const) : ('paragraph' as const),
        }))
        .map((part) => (widen ? { ...part, text: part.text.replaceAll(',', '，') } : part))
      return parts.length > 0 ? [{ ...article, headline: parts[0]?.text ?? null, parts }] : []
    })
    return { ...cut, file, encoding, articles }
  },
})

export const PARSERS: readonly ToyParser[] = [
  parser('by headline', 1, 99, false),
  parser('two headlines together', 2, 99, false),
  parser('short articles', 1, 3, false),
  parser('full-width commas', 1, 99, true),
]

import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Correction } from '../../src/record/correction.ts'
import { formatArticleFile, parseArticleFile } from '../../src/store/article-file.ts'
import type { LivingArchive } from './living-archive.ts'
import { PARSERS } from './toy-parser.ts'

/** One thing that happens to an archive between two runs. `at` and `to` choose what it happens to. */
export interface Move {
  kind: (typeof KINDS)[number]
  at: number
  to: number
}

const KINDS = [
  ...(['headline', 'headline', 'text', 'text', 'text', 'add', 'remove', 'swap', 'role', 'type'] as const),
  ...(['start', 'join', 'split', 'give role', 'move'] as const),
  ...([
    'parser',
    'insert lines',
    'change line',
    'new page',
    'remove page',
    'rename page',
    'copy page',
  ] as const),
] as const

export const moves = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), at: fc.nat(999), to: fc.nat(999) }),
  { minLength: 3, maxLength: 12 },
)

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)]

const SUBJECTS = ['港口', '果园', '学校', '桥梁', '剧团', '渔村', '林场', '水库', '车站', '集市']

/** A page of articles, none of whose sentences stands anywhere else. */
export function newPage(number: number, articles: number): string {
  const lines = Array.from({ length: articles }, (_, index) => {
    const subject = pick(SUBJECTS, number * 3 + index) ?? ''
    return [
      `【${subject}第${number}版之${index}】新事几桩`,
      ...[1, 2, 3].map(
        (line) => `${subject}在第${number}版第${index}篇第${line}段,写的是${line * 7 + index}件事。`,
      ),
    ]
  })
  return `${lines.flat().join('\n')}\n`
}

/**
 * Does a move. The token, which no other move has, stands in what it writes; true where a person wrote it into
 * an article file.
 */
export function doMove(archive: LivingArchive, { kind, at, to }: Move, token: string): boolean {
  if (kind === 'parser') archive.parser = pick(PARSERS, at)
  else if (['start', 'join', 'split', 'give role', 'move'].includes(kind))
    moveBoundary(archive, { kind, at, to })
  else if (/page|line/.test(kind)) changeSeeds(archive, { kind, at, to }, token)
  else return editArticle(archive, { kind, at, to }, token)
  return false
}

function editArticle(archive: LivingArchive, { kind, at, to }: Move, token: string): boolean {
  const id = pick(archive.open().articles, at)?.id
  if (id === undefined) return false
  const path = archive.articleFile(id)
  const read = parseArticleFile(readFileSync(path, 'utf8'), path)
  if ('problem' in read) throw new Error(read.problem.what)
  const { front, body } = read.file
  const part = pick(body, to)
  let writes = true
  if (kind === 'headline') front.headline = `${token}${front.headline ?? ''}`
  else if (kind === 'type') {
    front.type = pick(['news', 'brief', 'feature'] as const, to) ?? 'news'
    writes = false
  } else if (kind === 'add')
    body.splice(to % (body.length + 1), 0, { role: 'paragraph', text: `${token}新添的一段。` })
  else if (!part) return false
  else if (kind === 'text') part.text = `${part.text.slice(0, 6)}${token}${part.text.slice(8)}`
  else {
    writes = false
    if (kind === 'remove') body.splice(body.indexOf(part), 1)
    else if (kind === 'role') part.role = part.role === 'paragraph' ? 'subhead' : 'paragraph'
    else body.push(...body.splice(body.indexOf(part), 1))
  }
  writeFileSync(path, formatArticleFile({ front, body }))
  return writes
}

function moveBoundary(archive: LivingArchive, { kind, at, to }: Move): void {
  const own = pick(archive.open().pages, at)
  if (!own) return
  const { lines } = archive.open().readPage(own.id)
  const worded = lines.flatMap((text, index) => (text.trim() === '' ? [] : [index + 1]))
  const [line, other] = [pick(worded, at + to) ?? 1, pick(worded, to) ?? 1]
  const place = { lines: [line, line] as [number, number], text: lines[line - 1] ?? '' }
  const target = { line: other, text: lines[other - 1] ?? '' }
  const role =
    pick(['headline', 'byline', 'caption', 'subhead', 'paragraph', 'furniture'] as const, to) ?? 'caption'
  const entry: Correction =
    kind === 'join' || kind === 'move'
      ? { correct: kind, ...place, to: target }
      : { correct: kind === 'give role' ? role : kind === 'split' ? 'split' : 'start', ...place }
  archive.correct(own.id, entry)
}

function changeSeeds({ seeds }: LivingArchive, { kind, at, to }: Move, token: string): void {
  const files = readdirSync(seeds).toSorted()
  const file = pick(files, at)
  const path = join(seeds, file ?? 'none')
  if (kind === 'new page') writeFileSync(join(seeds, `n${token}.txt`), newPage(at + 50, 1 + (to % 3)))
  if (file === undefined) return
  const lines = readFileSync(path, 'utf8').split('\n')
  if (kind === 'insert lines')
    writeFileSync(path, ['', `【${token}插入】的标题`, '插进来的一行。', '', ...lines].join('\n'))
  else if (kind === 'change line')
    writeFileSync(path, lines.with(to % lines.length, `${token}换过的一行文字,与原来的全不相同。`).join('\n'))
  else if (kind === 'remove page' && files.length > 1) rmSync(path)
  else if (kind === 'rename page') renameSync(path, join(seeds, `r${token}.txt`))
  else if (kind === 'copy page' && !existsSync(join(seeds, `c${token}.txt`)))
    writeFileSync(join(seeds, `c${token}.txt`), lines.join('\n'))
}

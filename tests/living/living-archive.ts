import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Correction } from '../../src/record/correction.ts'
import type { Problem } from '../../src/record/problem.ts'
import { openArchive } from '../../src/store/archive.ts'
import { receiveLetters } from '../../src/store/corrections/receive-letters.ts'
import { parseFolder } from '../../src/store/run/parse-folder.ts'
import { PARSERS, type ToyParser } from './toy-parser.ts'

export const SETTINGS = 'title: 试\naddress: https://example.org/\n'

/** An archive in a folder of its own, parsed by a parser that can change. */
export class LivingArchive {
  readonly root = mkdtempSync(join(tmpdir(), 'guzhi-living-'))
  readonly seeds = join(this.root, 'seeds')
  content = join(this.root, 'content')
  parser: ToyParser | undefined = PARSERS[0]
  problems: Problem[] = []

  constructor() {
    mkdirSync(this.seeds)
    mkdirSync(this.content)
    writeFileSync(join(this.content, 'archive.yaml'), SETTINGS)
  }

  parse(): void {
    if (!this.parser) throw new Error('no parser')
    this.problems = []
    const { name, parsePage } = this.parser
    parseFolder({
      ...{ seedsDir: this.seeds, contentDir: this.content, fallbackDir: this.content },
      ...{ parsePage, parser: name, strict: false, withdraw: true },
      report: (problem) => this.problems.push(problem),
    })
  }

  /** The problems that keep a boundary correction from being taken. */
  correct(page: string, entry: Correction): Problem[] {
    if (!this.parser) throw new Error('no parser')
    const letter = { page, corrections: [entry], path: 'letter', lines: [1] }
    return receiveLetters(
      {
        seedsDir: this.seeds,
        contentDir: this.content,
        fallbackDir: this.content,
        parsePage: this.parser.parsePage,
      },
      [letter],
    )
  }

  open() {
    return openArchive(this.content)
  }

  articleFile(id: string): string {
    return join(this.content, 'articles', `${id}.md`)
  }

  /** Every file of the content folder with its bytes. */
  files(): Record<string, string> {
    return filesOf(this.content)
  }

  /** The content that a run from scratch makes of the same seeds, corrections and ids. */
  fromScratch(): Record<string, string> {
    const old = this.content
    this.content = join(this.root, 'scratch')
    rmSync(this.content, { recursive: true, force: true })
    mkdirSync(this.content)
    for (const name of ['archive.yaml', 'ids.jsonl', 'corrections'])
      if (existsSync(join(old, name))) cpSync(join(old, name), join(this.content, name), { recursive: true })
    this.parse()
    const files = this.files()
    this.content = old
    return files
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}

export function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    names
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
}

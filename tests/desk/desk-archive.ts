import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Desk } from '../../src/desk/desk.ts'
import { parsePage } from '../../src/parse/parse.ts'
import type { CorrectionLetter } from '../../src/record/correction.ts'
import { DeskPage } from '../../src/record/desk-page.ts'
import { formatProblem } from '../../src/record/problem.ts'
import { formatDeskPage } from '../../src/site/desk-page.ts'
import { type Archive, openArchive } from '../../src/store/archive.ts'
import { formatLetter } from '../../src/store/corrections/format-corrections.ts'
import { parseLetter, receiveLetters } from '../../src/store/corrections/receive-letters.ts'
import { parseFolder } from '../../src/store/run/parse-folder.ts'

const PAGE = `果园建设迈出新步伐

本报讯 记者田甜报道 日前，江城的果园传来好消息，果园的工程全部完工。

据介绍，果园的建设用了三年时间，群众对果园十分满意。

图为果园一角。 本报记者 李刚 摄


书店重新开门迎读者

本报讯 记者李刚报道 日前，江城的书店重新开门，读者排起长队。

据介绍，书店新添图书三万册，读者可以免费借阅。

书店还将开设夜场，方便读者下班之后前来读书。
`

/** An archive of one page in a folder of its own, and the desk at which the page is corrected. */
export class DeskArchive {
  readonly #root = mkdtempSync(join(tmpdir(), 'guzhi-desk-'))
  readonly #content = join(this.#root, 'content')
  readonly #before = join(this.#root, 'before')
  readonly #request

  constructor(text = PAGE) {
    const seedsDir = join(this.#root, 'seeds')
    mkdirSync(seedsDir)
    writeFileSync(join(seedsDir, 'a.txt'), text)
    this.#request = { seedsDir, contentDir: this.#content, fallbackDir: 'content', parsePage }
    this.#parse()
    cpSync(this.#content, this.#before, { recursive: true })
  }

  get archive(): Archive {
    return openArchive(this.#content, 'content')
  }

  /** A desk for the page as the site would send it. */
  openDesk(): Desk {
    const { pages, readPage } = this.archive
    return new Desk(DeskPage.parse(JSON.parse(formatDeskPage(readPage(pages[0]?.id ?? '')))))
  }

  /** Takes a letter in the form in which it is sent; gives what was wrong with it. */
  take(letter: CorrectionLetter): string[] {
    const read = parseLetter(formatLetter(letter), 'letter.yaml', {})
    const problems = 'problem' in read ? [read.problem] : receiveLetters(this.#request, [read.letter])
    if (problems.length === 0) this.#parse()
    return problems.map(formatProblem)
  }

  /** Puts everything back as it was before any letter. */
  restore(): void {
    rmSync(this.#content, { recursive: true })
    cpSync(this.#before, this.#content, { recursive: true })
  }

  remove(): void {
    rmSync(this.#root, { recursive: true })
  }

  #parse(): void {
    const problems: string[] = []
    parseFolder({
      ...this.#request,
      strict: false,
      report: (problem) => problems.push(formatProblem(problem)),
    })
    if (problems.some((problem) => problem.includes(' E'))) throw new Error(problems.join('\n'))
  }
}

import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parsePage } from '../../src/parse/parse.ts'
import { parseFolder } from '../../src/store/run/parse-folder.ts'
import { listPages } from '../../src/store/seed-folder.ts'

/** How long a run takes when one page has changed, beside the run that parsed them all. */
export interface Reparse {
  pages: number
  /** Seconds. */
  full: number
  again: number
  /** Pages that were parsed the second time. */
  parsed: number
}

/** Parses so many pages, made of those of a folder, changes one of them and parses again. */
export function measureReparse(seedsDir: string, contentDir: string, pages: number): Reparse {
  const root = mkdtempSync(join(tmpdir(), 'guzhi-bench-'))
  const seeds = join(root, 'seeds')
  mkdirSync(seeds)
  const texts = listPages(seedsDir).files.map((file) => readFileSync(join(seedsDir, file), 'utf8'))
  for (let number = 0; number < pages; number++)
    writeFileSync(join(seeds, `${number}.txt`), `${texts[number % texts.length] ?? ''}\n第${number}页\n`)
  const parse = () => {
    const start = performance.now()
    const request = { seedsDir: seeds, contentDir: join(root, 'content'), fallbackDir: contentDir }
    const { parsed } = parseFolder({
      ...request,
      parsePage,
      parser: 'bench',
      strict: false,
      report: () => undefined,
    })
    return { parsed, seconds: (performance.now() - start) / 1000 }
  }
  const full = parse()
  appendFileSync(join(seeds, '0.txt'), '\n改过的一页。\n')
  const again = parse()
  rmSync(root, { recursive: true })
  return { pages, full: full.seconds, again: again.seconds, parsed: again.parsed }
}

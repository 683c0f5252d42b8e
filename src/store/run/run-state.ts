import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeFileAtomic } from '../atomic-file.ts'

/**
 * `parsed.json`: the parser by which every page of the folder was parsed last. It stands in one place, so that a new
 * parser that reads a page as the old one did leaves the page's ledger as it is.
 */
const Parsed = z.strictObject({
  parser: z.string(),
  except: z
    .array(z.string())
    .optional()
    .meta({ description: 'Pages that were refused, and are of an earlier parser' }),
})
/** `unfinished.json`, there while a run writes: the digests of the files that it is about to write. */
const Unfinished = z.strictObject({ files: z.array(z.string()) })

/** The parser that parsed every page last, but for some. */
export function readParser(contentDir: string): { parser: string | undefined; except: ReadonlySet<string> } {
  const { parser, except } = readState(join(contentDir, 'parsed.json'), Parsed) ?? {}
  return { parser, except: new Set(except) }
}

export const writeParser = (contentDir: string, parser: string, except: readonly string[]): void =>
  writeFileAtomic(
    join(contentDir, 'parsed.json'),
    `${JSON.stringify({ parser, ...(except.length > 0 ? { except } : {}) })}\n`,
  )

const unfinishedPath = (contentDir: string): string => join(contentDir, 'unfinished.json')

/** What an interrupted run was about to write: its files are not taken for edits. */
export const readUnfinished = (contentDir: string): Set<string> =>
  new Set(readState(unfinishedPath(contentDir), Unfinished)?.files)

export const writeUnfinished = (contentDir: string, files: Iterable<string>): void =>
  writeFileAtomic(unfinishedPath(contentDir), `${JSON.stringify({ files: [...files] })}\n`)

export const clearUnfinished = (contentDir: string): void =>
  rmSync(unfinishedPath(contentDir), { force: true })

/** A state file that is damaged says nothing, and the pages are parsed again. */
function readState<S extends z.ZodType>(path: string, schema: S): z.infer<S> | undefined {
  if (!existsSync(path)) return undefined
  try {
    return schema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

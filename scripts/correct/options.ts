import { parseArgs } from 'node:util'
import { LineRole } from '../../src/record/correction.ts'
import type { Editor } from '../../src/store/corrections/capture-edits.ts'
import { readEditor } from '../../src/store/corrections/read-editor.ts'

export const CORRECT_USAGE = `npm run correct -- FILE…                     applies correction files that were sent in: all of them or none
npm run correct -- --page ID BOUNDARY…       says where things begin and end, by lines of the raw page:
    --start 12 (an article starts here), --split 14 (a paragraph), --headline 12-13, --kicker, --deck, --byline,
    --summary, --caption, --subhead, --paragraph, --furniture LINES (these lines are that),
    --join 20 --to 12 (line 20 goes on from line 12), --move 20-24 --to 12 (they stand behind line 12)
npm run correct -- --list [--page ID]        shows all corrections with their numbers
npm run correct -- --undo N|last --page ID   takes one out
    [--by NAME] [--date DAY] [--why WORDS] [--seeds DIR] [--content DIR]
Edited article files need no command: npm run parse takes them.`

/** Boundaries that a command can name, in the order in which they are taken. */
export const BOUNDARIES = ['start', 'split', ...LineRole.options, 'join', 'move'] as const
export type BoundaryName = (typeof BOUNDARIES)[number]

export interface CorrectOptions {
  seedsDir: string
  contentDir: string
  editor: Editor & { why?: string }
  files: string[]
  page?: string
  boundaries: { name: BoundaryName; from: number; to: number }[]
  target?: number
  list: boolean
  undo?: number | 'last'
}

/** The options of the command. Throws an Error that says what is wrong with them. */
export function readOptions(words: string[]): CorrectOptions {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      seeds: { type: 'string', default: 'seeds' },
      content: { type: 'string', default: 'content' },
      page: { type: 'string' },
      to: { type: 'string' },
      by: { type: 'string' },
      date: { type: 'string' },
      why: { type: 'string' },
      undo: { type: 'string' },
      list: { type: 'boolean', default: false },
      ...BOUNDARY_OPTIONS,
    },
  })
  const boundaries = BOUNDARIES.flatMap((name) =>
    (values[name] ?? []).map((lines) => ({ name, ...readLines(lines) })),
  )
  if (boundaries.length > 0 && values.page === undefined) throw new Error('--page is missing')
  if (positionals.length + boundaries.length === 0 && !values.list && values.undo === undefined)
    throw new Error('nothing to correct')
  return {
    ...{
      seedsDir: values.seeds,
      contentDir: values.content,
      files: positionals,
      boundaries,
      list: values.list,
    },
    editor: {
      ...readEditor(values.by, values.date),
      ...(values.why === undefined ? {} : { why: values.why }),
    },
    ...(values.page === undefined ? {} : { page: values.page }),
    ...(values.to === undefined ? {} : { target: readLines(values.to).from }),
    ...(values.undo === undefined ? {} : { undo: readUndo(values.undo) }),
  }
}

const many = { type: 'string', multiple: true } as const
const BOUNDARY_OPTIONS = {
  ...{ start: many, split: many, headline: many, kicker: many, deck: many, byline: many, summary: many },
  ...{ caption: many, subhead: many, paragraph: many, furniture: many, join: many, move: many },
} as const

function readLines(words: string): { from: number; to: number } {
  const [, from, to] = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(words) ?? []
  if (from === undefined) throw new Error(`not lines: ${words} (write 12 or 12-14)`)
  return { from: Number(from), to: Number(to ?? from) }
}

function readUndo(words: string): number | 'last' {
  if (words === 'last') return 'last'
  if (!/^\d{1,6}$/.test(words)) throw new Error(`not a number of the list: ${words}`)
  return Number(words)
}

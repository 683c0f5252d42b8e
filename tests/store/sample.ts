import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ParsedArticle, ParsedPage } from '../../src/record/parsed-page.ts'
import { IdentifierRegister } from '../../src/store/identifiers/identifier-register.ts'
import { type PagePlan, planPage } from '../../src/store/run/plan-page.ts'

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'guzhi-store-'))

export const newRegister = (): IdentifierRegister =>
  new IdentifierRegister([], { topics: [], cities: [], columns: [] })

/** The plan of a page that content does not have yet. */
export function planOf(id: string, parsed: ParsedPage, register: IdentifierRegister): PagePlan {
  const plan = planPage({
    contentDir: newFolder(),
    id,
    parsed,
    origin: parsed,
    register,
    knowledge: { sidecar: {}, vocabulary: { topics: [], cities: [], columns: [] } },
    corrections: { text: '', corrections: [], lines: [] },
    source: '',
    editor: {},
    unfinished: new Set(),
  })
  if ('faults' in plan) throw new Error(plan.faults.map(({ what }) => what).join())
  return plan
}

const sure = { value: 1, reasons: [] }

/** An article whose first line is its headline and whose other lines are paragraphs. */
function article(lines: readonly string[], from: number, to: number): ParsedArticle {
  const parts = lines.slice(from - 1, to).map((text, index) => ({
    role: index === 0 ? ('headline' as const) : ('paragraph' as const),
    text,
    spans: [[from + index, 0, text.length] satisfies [number, number, number]],
  }))
  const none = { kicker: null, deck: null, column: null, summary: null, dateline: null, city: null }
  const lists = { bylines: [], places: [], topics: [], topicEvidence: [], refersTo: [] }
  const confidence = { cut: sure, headline: sure, byline: sure }
  return { type: 'news', headline: lines[from - 1] ?? '', ...none, ...lists, confidence, parts }
}

/** A page of lines, cut into articles at the given ranges of lines. */
export function page(
  lines: string[],
  cuts: readonly (readonly [number, number])[],
  sha256 = 'a'.repeat(64),
): ParsedPage {
  const none = {
    newspaper: null,
    issue: null,
    pageNumber: null,
    section: null,
    date: null,
    city: null,
    rights: null,
  }
  return {
    ...{ file: 'a.txt', sha256, parser: 'test', encoding: 'utf-8' as const },
    ...none,
    lines,
    articles: cuts.map(([from, to]) => article(lines, from, to)),
    furniture: [],
    dropped: [],
    problems: [],
  }
}

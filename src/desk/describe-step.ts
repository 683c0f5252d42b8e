import type { FieldName } from '../record/article-fields.ts'
import type { Boundary } from '../record/correction.ts'
import type { Step } from './desk.ts'
import { words } from './words.ts'

const SHOWN = 16
const said = words.step

const shorten = (text: string): string => {
  const characters = [...text]
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text
}

const nameOf = (name: FieldName): string =>
  name === 'bylines' ? words.bylines : (new Map(Object.entries(words.field)).get(name) ?? name)

/** The first differing stretch of two texts, with a little before it, so that a long paragraph shows what changed. */
function focusOn(before: string, after: string): [string, string] {
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  const from = Math.max(0, at - 4)
  const lead = from > 0 ? '…' : ''
  return [shorten(lead + before.slice(from)), shorten(lead + after.slice(from))]
}

/** What was done, in a few words. */
export function describeStep(step: Step): string {
  if (step.kind === 'boundary') return describeBoundary(step.boundary)
  if (step.kind === 'added') return said.added(shorten(step.addition.text.text))
  if (step.kind === 'field') return describeChange(nameOf(step.name), step.old, step.new)
  const name = words.bodyRoles[step.old.role]
  if (step.old.text === step.new.text) return said.only(name)
  return describeChange(name, step.old.text, step.new.text)
}

function describeChange(what: string, before: unknown, after: unknown): string {
  const [old, now] = [before, after].map((value) => (value === null || value === '' ? undefined : value))
  if (typeof old === 'string' && typeof now === 'string') return said.changed(what, ...focusOn(old, now))
  if (typeof now === 'string' && old === undefined) return said.given(what, shorten(now))
  if (typeof old === 'string' && now === undefined) return said.removed(what, shorten(old))
  return said.only(what)
}

function describeBoundary(boundary: Boundary): string {
  const lines = said.lines(...boundary.lines)
  switch (boundary.correct) {
    case 'start':
    case 'split':
      return said[boundary.correct](lines)
    case 'join':
    case 'move':
      return said[boundary.correct](lines, boundary.to.line)
    default:
      return said.role(lines, words.lineRoles[boundary.correct])
  }
}

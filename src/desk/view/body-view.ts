import type { ArticleDraft } from '../../parse/corrections/draft.ts'
import { isBodyPart } from '../../parse/corrections/draft.ts'
import type { PartText } from '../../record/correction.ts'
import type { ParsedPart } from '../../record/parsed-page.ts'
import { element } from '../../search/page/element.ts'
import type { Desk } from '../desk.ts'
import { type Addition, textOfPart } from '../edits.ts'
import { keyOfArticle, keyOfPart } from '../keys.ts'
import { words } from '../words.ts'
import { button, choice, labelled, textBox } from './field.ts'
import { oneLine } from './fields-view.ts'

/** The text of an article, a box for each part. */
export function showBody(desk: Desk, article: ArticleDraft, onChange: () => void): HTMLElement[] {
  const parts = article.parts.filter(isBodyPart)
  const shown = parts.flatMap((part, index) => {
    const before = textOfPart(part)
    if (!before) return []
    const written = desk.edits.parts.get(keyOfPart(part)) ?? before
    const box = showPart(`part-${index + 1}`, written, index + 1, (text) => {
      desk.setPart(part, text.text === '' ? { ...before, text: '' } : text)
      onChange()
    })
    return [element('li', {}, box, showAdditions(desk, article, part, onChange))]
  })
  const first = element('li', { class: 'first' }, showAdditions(desk, article, null, onChange))
  return [
    element('p', { class: 'quiet' }, words.textHint),
    element('ol', { class: 'parts' }, first, ...shown),
  ]
}

/** A part as it is written: its text, what it is, and the credit of a caption. */
function showPart(name: string, part: PartText, place: number, set: (text: PartText) => void): HTMLElement {
  let current = part
  const give = (changed: Partial<PartText>): void => {
    current = { ...current, ...changed }
    set(current)
  }
  const clean = (text: string): string => (current.role === 'table' ? text.trim() : oneLine(text))
  const role = choice(words.bodyRoles, part.role, (chosen) => give({ role: chosen }))
  role.setAttribute('aria-label', words.partRole(place))
  const text = textBox(part.text, (written) => give({ text: clean(written) }), true)
  const credit =
    part.credit === undefined
      ? undefined
      : labelled(
          `${name}-credit`,
          words.credit,
          textBox(part.credit, (written) => {
            const { credit: _, ...others } = current
            const line = oneLine(written)
            current = line === '' ? others : { ...others, credit: line }
            set(current)
          }),
        )
  const field = labelled(name, words.partName(place), text)
  field.append(role, ...(credit ? [credit] : []))
  return field
}

/** What the reader adds behind a part of the page. */
function showAdditions(
  desk: Desk,
  article: ArticleDraft,
  after: ParsedPart | null,
  onChange: () => void,
): HTMLElement {
  const place = element('div', { class: 'added' })
  const anchor = after && keyOfPart(after)
  const isHere = (one: Addition): boolean => one.article === keyOfArticle(article) && one.after === anchor
  const show = (addition: Addition): HTMLElement => {
    const box = textBox(
      addition.text.text,
      (text) => {
        addition.text = { ...addition.text, text: oneLine(text) }
        onChange()
      },
      true,
    )
    box.setAttribute('aria-label', words.newPart)
    return box
  }
  const add = button(after ? words.addPart : words.addFirst, () => {
    const box = show(desk.add(article, after))
    add.before(box)
    box.focus()
  })
  place.append(...desk.edits.added.filter(isHere).map(show), add)
  return place
}

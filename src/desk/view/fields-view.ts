import type { ArticleDraft } from '../../parse/corrections/draft.ts'
import type { Byline, BylineRole } from '../../record/article.ts'
import type { ArticleFields } from '../../record/article-fields.ts'
import { element } from '../../search/page/element.ts'
import { parseDate } from '../date-field.ts'
import type { Desk } from '../desk.ts'
import { fieldsOfDraft } from '../edits.ts'
import { keyOfArticle } from '../keys.ts'
import { words } from '../words.ts'
import { button, choice, labelled, textBox } from './field.ts'

const LINES = ['kicker', 'headline', 'deck', 'column', 'summary'] as const

/** The boxes for what stands above the text: headings, bylines, date. */
export function showFields(desk: Desk, article: ArticleDraft, onChange: () => void): HTMLElement[] {
  const fields: ArticleFields = {
    ...fieldsOfDraft(desk.draft, article),
    ...desk.edits.fields.get(keyOfArticle(article)),
  }
  const set: SetField = (name, value) => {
    desk.setField(article, name, value)
    onChange()
  }
  const lines = LINES.filter((name) => name !== 'summary' || fields.summary !== null).map((name) =>
    labelled(
      `field-${name}`,
      words.field[name],
      textBox(fields[name] ?? '', (text) => set(name, oneLine(text) || null), name === 'summary'),
    ),
  )
  return [
    ...lines,
    showBylines(fields.bylines, (bylines) => set('bylines', bylines)),
    labelled(
      'field-type',
      words.field.type,
      choice(words.types, fields.type, (type) => set('type', type)),
    ),
    showDate(fields, (date) => set('date', date)),
  ]
}

type SetField = <Name extends keyof ArticleFields>(name: Name, value: ArticleFields[Name]) => void

/** A text on one line: breaks that were pasted into it are gone. */
export const oneLine = (text: string): string =>
  text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .join('')

function showDate({ date }: ArticleFields, set: (date: ArticleFields['date']) => void): HTMLElement {
  const printed = date && parseDate(date.edtf) ? date.edtf : ''
  const box = element('input', {
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    placeholder: date?.edtf,
  })
  box.value = printed
  box.addEventListener('input', () => {
    const parsed = parseDate(box.value)
    const isEmpty = box.value.trim() === ''
    box.setCustomValidity(parsed || isEmpty ? '' : words.dateWrong)
    box.setAttribute('aria-invalid', String(!parsed && !isEmpty))
    if (box.value.trim() === printed || isEmpty) set(date)
    else if (parsed) set(parsed)
  })
  return labelled('field-date', words.field.date, box, words.dateHint)
}

function showBylines(bylines: readonly Byline[], set: (bylines: Byline[]) => void): HTMLElement {
  const group = element('fieldset', { class: 'bylines' })
  const list = [...bylines]
  const told = (): void => set(list.filter(({ name }) => name !== ''))
  const show = (focus?: string): void => {
    group.replaceChildren(element('legend', {}, words.bylines), ...list.map(showByline), add)
    if (focus !== undefined) group.querySelector<HTMLElement>(`#${focus}`)?.focus()
  }
  const showByline = (byline: Byline, place: number): HTMLElement =>
    showOne(byline, place, {
      change: (changed) => {
        list[place] = changed
        told()
      },
      drop: () => {
        list.splice(place, 1)
        told()
        show('byline-add')
      },
    })
  const add = button(words.addByline, () => {
    list.push({ name: '', role: 'reporter', as: '' })
    show(`byline-${list.length}`)
  })
  add.id = 'byline-add'
  show()
  return group
}

interface BylineActions {
  change: (byline: Byline) => void
  drop: () => void
}

/** One name and what its bearer is; the words on the page stay with a name that is only mended. */
function showOne(byline: Byline, index: number, { change, drop }: BylineActions): HTMLElement {
  const place = index + 1
  const isNew = byline.as === ''
  let current = byline
  const give = (changed: Partial<{ name: string; role: BylineRole }>): void => {
    current = { ...current, ...changed }
    change(isNew ? { ...current, as: current.name } : current)
  }
  const name = textBox(byline.name, (text) => give({ name: oneLine(text) }))
  name.id = `byline-${place}`
  name.setAttribute('aria-label', words.bylineName(place))
  const role = choice(words.roles, byline.role, (chosen) => give({ role: chosen }))
  role.setAttribute('aria-label', words.bylineRole(place))
  return element('p', {}, name, role, button(words.drop, drop, words.dropByline(place)))
}

import { element } from '../../search/page/element.ts'

/** A control under its label, with a hint where it needs one. `name` is unique on the page. */
export function labelled(name: string, label: string, control: HTMLElement, hint?: string): HTMLElement {
  control.id = name
  const note = hint === undefined ? undefined : element('p', { id: `${name}-hint`, class: 'quiet' }, hint)
  if (note) control.setAttribute('aria-describedby', note.id)
  return element('div', { class: 'field' }, element('label', { for: name }, label), control, note)
}

/** A box for one line of text, or for a text that may grow. */
export function textBox(value: string, onInput: (text: string) => void, grows = false): HTMLElement {
  const box = grows ? element('textarea', { rows: rowsFor(value) }) : element('input', { type: 'text' })
  box.value = value
  box.setAttribute('autocomplete', 'off')
  box.setAttribute('spellcheck', 'false')
  box.addEventListener('input', () => onInput(box.value))
  return box
}

const CHARACTERS_A_ROW = 28

/** Rows for browsers that cannot let a box grow with its text. */
const rowsFor = (text: string): string =>
  String(text.split('\n').reduce((rows, line) => rows + Math.floor(line.length / CHARACTERS_A_ROW) + 1, 0))

/** A list to choose from. */
export function choice<Value extends string>(
  names: Readonly<Record<Value, string>>,
  value: Value,
  onChange: (value: Value) => void,
): HTMLSelectElement {
  const entries = entriesOf(names)
  const list = element(
    'select',
    {},
    ...entries.map(([key, name]) =>
      element('option', { value: key, selected: key === value ? '' : undefined }, name),
    ),
  )
  list.addEventListener('change', () => {
    const chosen = entries.find(([key]) => key === list.value)
    if (chosen) onChange(chosen[0])
  })
  return list
}

function entriesOf<Value extends string>(names: Readonly<Record<Value, string>>): [Value, string][] {
  const entries: [Value, string][] = []
  for (const key in names) entries.push([key, names[key]])
  return entries
}

export function button(label: string, onClick: () => void, spoken?: string): HTMLButtonElement {
  const made = element('button', { type: 'button', 'aria-label': spoken }, label)
  made.addEventListener('click', onClick)
  return made
}

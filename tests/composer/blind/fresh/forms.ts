import type { BylineForm, CreditForm, OpeningForm, Paper } from '../../paper.ts'

type Habits = Omit<Paper, 'isTraditional' | 'spell'>

export const inSimplified = (habits: Habits): Paper => ({
  ...habits,
  isTraditional: false,
  spell: (text: string) => text,
})

/** A name of two characters is as wide as one of three; two such names need a wide space between them. */
const airy = (name: string): string => ([...name].length === 2 ? [...name].join(' ') : name)
export const airyList = (names: readonly string[]): string => names.map(airy).join('　')
export const comma = (names: readonly string[]): string => names.join('、')
export const spaced = (names: readonly string[]): string => names.join(' ')
/** The second of two names has another calling. */
export const beside = (calling: string, by = ' ') => {
  return ([first = '', second]: readonly string[]): string =>
    second ? `${first} ${calling}${by}${second}` : first
}
export const withIntern = beside('实习生')
export const withCorrespondent = beside('通讯员')
export const took = (form: string): CreditForm => {
  return (name) => form.replace('X', name)
}
export const signed = (form: (names: readonly string[]) => string): OpeningForm => {
  return (_place, _day, names) => form(names)
}
/** The day of a report, or the words of an undated one. */
export const onDay = (
  form: (place: string, day: string, names: readonly string[]) => string,
  otherwise: string,
) => {
  return ((place, day, names) =>
    day ? form(place, day, names) : `${otherwise}（记者${comma(names)}）`) satisfies OpeningForm
}
export const closedBy = (calling: string): BylineForm => {
  return (names) => `（${calling}${spaced(names)}）`
}

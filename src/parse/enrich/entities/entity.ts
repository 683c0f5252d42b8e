export const ENTITY_KINDS = ['person', 'place', 'organisation', 'project'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** Where a text names a person in a public role, a place, an organisation or a project. */
export interface EntityMention {
  kind: EntityKind
  /** The name that the index lists: of a place its full official name. */
  name: string
  /** What tells apart places of one name: the division code, or the county of a town. Else the name. */
  key: string
  /** Offset in the text, in UTF-16 units, and length of the words that name it. */
  at: number
  length: number
  /** Of a person, the public role that the text gives: 葫芦岛市发改委副主任. */
  role?: string
}

/** A name in a text that is not yet filed under what it stands for. */
export interface Span {
  at: number
  length: number
}

export const endOf = ({ at, length }: Span): number => at + length
export const overlaps = (a: Span, b: Span): boolean => a.at < endOf(b) && b.at < endOf(a)

import type { EntityEntry } from '../../../record/vocabulary.ts'
import { Trie } from '../trie.ts'
import { type EntityMention, overlaps } from './entity.ts'

/** What people know of names: `content/vocab/entities.yaml`, ready to be looked for. */
export interface ListedNames {
  /** Every listed name and alias, with what it stands for. */
  names: Trie<EntityEntry>
  /** `kind name` of what is never listed. */
  refused: ReadonlySet<string>
}

export function compileList(entries: readonly EntityEntry[]): ListedNames {
  const names = new Trie<EntityEntry>()
  for (const entry of entries)
    if (!entry.not) for (const name of [entry.name, ...entry.aliases]) names.ensure(name, () => entry)
  const refused = entries.filter((entry) => entry.not).map(({ kind, name }) => `${kind} ${name}`)
  return { names, refused: new Set(refused) }
}

const isRefused = ({ refused }: ListedNames, { kind, name }: EntityMention): boolean =>
  refused.has(`${kind} ${name}`)

/**
 * What was found in a text, put right: refused names are left out, aliases filed under their name, and listed names
 * found wherever they stand by themselves.
 */
export function applyList(text: string, found: readonly EntityMention[], list: ListedNames): EntityMention[] {
  const kept = found.filter((mention) => !isRefused(list, mention)).map((mention) => rename(mention, list))
  const listed = list.names
    .find(text)
    .map(({ at, length, value: { kind, name } }): EntityMention => ({ kind, name, key: name, at, length }))
  const added = listed.filter(
    (mention) =>
      !kept.some(
        (other) => overlaps(mention, other) && (other.kind === mention.kind || other.length > mention.length),
      ),
  )
  return [
    ...kept.filter((mention) => mention.kind !== 'place' || !added.some((one) => overlaps(one, mention))),
    ...added,
  ]
}

function rename(mention: EntityMention, { names }: ListedNames): EntityMention {
  const entry = names.get(mention.name)
  return entry?.kind === mention.kind && mention.kind !== 'place'
    ? { ...mention, name: entry.name, key: entry.name }
    : mention
}

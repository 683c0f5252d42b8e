import type { Vocabulary } from '../../record/vocabulary.ts'
import { mintIdentifier } from './mint-identifier.ts'
import { columnSlug, personSlug, placeSlugs } from './slug.ts'

export type SlugKind = 'person' | 'column' | 'place' | 'topic'

/** The slugs that a name may have, best first: the vocabulary's own, then its sound; one at least. */
export function slugCandidates(kind: SlugKind, name: string, vocabulary: Vocabulary): string[] {
  const own = ownSlug(kind, name, vocabulary)
  const spelt =
    kind === 'person' ? [personSlug(name)] : kind === 'place' ? placeSlugs(name) : [columnSlug(name)]
  const usable = spelt.filter(Boolean)
  const candidates = own ? [own, ...usable] : usable
  return candidates.length > 0 ? candidates : [mintIdentifier(`${kind} ${name}`, () => false)]
}

function ownSlug(kind: SlugKind, name: string, { columns, cities, topics }: Vocabulary): string | undefined {
  const lists = { person: [], column: columns, place: cities, topic: topics }
  return lists[kind].find((entry) => entry.name === name)?.slug
}

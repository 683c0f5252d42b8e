import type { PlaceMention } from '../../../record/article.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { type EntityMention, overlaps } from './entity.ts'
import { applyList, compileList, type ListedNames } from './listed.ts'
import { findOrganisations } from './organisations.ts'
import { findAgain, findPeople } from './people.ts'
import {
  fileDivisions,
  findDivisions,
  findTowns,
  listProvinces,
  provinceOf,
  type Surroundings,
} from './places.ts'
import { findProjects } from './projects.ts'
import { type Token, tokenise } from './token.ts'

/** The texts of one article, and the places that enrichment believes it to be about. */
export interface EntityText {
  texts: readonly string[]
  places: readonly Pick<PlaceMention, 'id'>[]
}

/**
 * Whom and what an article names: people in public roles, places, organisations, projects; for each of its texts the
 * mentions in order. Precise before complete: a name is taken only where its text bounds it on both sides. What people
 * know better (`list`) goes before what is recognised.
 */
export function findEntities(
  { texts, places }: EntityText,
  gazetteer: Gazetteer,
  list: ListedNames = compileList([]),
): EntityMention[][] {
  const around = lookAround({ texts, places }, gazetteer)
  const found = texts.map((text) => applyList(text, findInText(text, around, gazetteer), list))
  const people = new Set(found.flat().flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])))
  return found.map((mentions, index) =>
    [...mentions, ...findAgain(texts[index] ?? '', people, mentions)].toSorted(compareMentions),
  )
}

function lookAround({ texts, places }: EntityText, gazetteer: Gazetteer): Surroundings {
  const ids = places.map(({ id }) => id)
  const named = ids.length > 0 ? texts.flatMap((text) => listProvinces(gazetteer, text)) : []
  return { places: new Set(ids), provinces: new Set([...ids.map(provinceOf), ...named]) }
}

/** A word that names an institution with its place: 北京大学. */
const isInstitution = ({ word, tag }: Token, { names }: Gazetteer): boolean =>
  tag === 'nt' && word.length > 3 && [2, 3].some((length) => names.get(word.slice(0, length)) !== undefined)

function findInText(text: string, around: Surroundings, gazetteer: Gazetteer): EntityMention[] {
  const tokens = tokenise(text)
  const divisions = findDivisions(gazetteer, text, around, tokens)
  const institutions = tokens.filter((token) => isInstitution(token, gazetteer))
  const anchors = new Set([...divisions, ...institutions].map(({ at }) => at))
  const organisations = findOrganisations(text, tokens, anchors)
  const projects = findProjects(text, tokens, anchors, organisations)
  const named = [...organisations, ...projects, ...findPeople(text, tokens)]
  const located = [...fileDivisions(divisions), ...findTowns(text, divisions)]
  return [...named, ...located.filter((place) => !named.some((name) => overlaps(place, name)))]
}

const compareMentions = (a: EntityMention, b: EntityMention): number => a.at - b.at || b.length - a.length

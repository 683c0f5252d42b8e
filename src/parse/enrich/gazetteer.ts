import type { CityReference } from '../../record/article.ts'
import type { PlaceEntry, Vocabulary } from '../../record/vocabulary.ts'
import { type Division, listDivisions } from './division.ts'
import { findPressName, findShortName } from './short-name.ts'
import { Trie } from './trie.ts'

/** A division that a name may stand for. `short`: the name lacks 市, 县, 区 … and may be a common word. */
export interface Sense {
  division: Division
  short: boolean
}

/** Names of places, each with everything that it may stand for. */
export interface Gazetteer {
  names: Trie<Sense[]>
  byId: ReadonlyMap<string, Division>
}

const built = new WeakMap<PlaceEntry[], Gazetteer>()

/** The gazetteer of the divisions of China and the vocabulary's further names; built once a vocabulary. */
export function gazetteerOf({ cities }: Pick<Vocabulary, 'cities'>): Gazetteer {
  const known = built.get(cities) ?? buildGazetteer(cities)
  built.set(cities, known)
  return known
}

/** The city that a person names, in full, in short or by an alias; a county stands for its city. Null where unknown or unclear. */
export function findCity(gazetteer: Gazetteer, name: string): CityReference | null {
  const senses = gazetteer.names.get(name.trim()) ?? []
  const direct = senses.filter(({ division }) => division.level === 'city')
  const ids = new Set((direct.length ? direct : senses).map(({ division }) => division.city))
  const [id] = ids
  const city = ids.size === 1 && id ? gazetteer.byId.get(id) : undefined
  return city ? { id: city.id, name: city.name } : null
}

function buildGazetteer(entries: readonly PlaceEntry[]): Gazetteer {
  const divisions = listDivisions()
  const names = new Trie<Sense[]>()
  for (const division of divisions) addOwnNames(names, division)
  for (const entry of entries) {
    const meant = divisionsOfEntry(entry, divisions)
    if (meant.length === 0) {
      const local = divisionOfEntry(entry, divisions)
      divisions.push(local)
      meant.push(local)
      addOwnNames(names, local)
    }
    for (const division of meant) for (const alias of entry.aliases) addName(names, alias, division)
  }
  return { names, byId: new Map(divisions.map((division) => [division.id, division])) }
}

function addOwnNames(names: Trie<Sense[]>, division: Division): void {
  const { name, level } = division
  for (const own of new Set([name, findPressName(name), findShortName(name, level)]))
    if (own !== null) addName(names, own, division)
}

function addName(names: Trie<Sense[]>, name: string, division: Division): void {
  const senses = names.ensure(name, () => [])
  const known = senses.some((sense) => sense.division.id === division.id)
  if (!known) senses.push({ division, short: name !== division.name && !/[省市县区旗州盟]$/.test(name) })
}

function divisionsOfEntry({ name, within }: PlaceEntry, divisions: readonly Division[]): Division[] {
  const city = within && divisions.find((division) => division.level === 'city' && division.name === within)
  return divisions.filter(
    (division) => division.name === name && (!within || (city && division.city === city.id)),
  )
}

/** A place that only the vocabulary knows: a county of the city it lies in, or a city of its own. */
function divisionOfEntry({ name, within, slug }: PlaceEntry, divisions: readonly Division[]): Division {
  const city = within && divisions.find((division) => division.level === 'city' && division.name === within)
  const id = slug ?? name
  return city
    ? { id, name, level: 'county', province: city.province, city: city.id }
    : { id, name, level: 'city', province: id, city: id }
}

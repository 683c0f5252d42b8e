import type { UnitRole } from '../../src/parse/articles/division.ts'
import type { Guide } from '../../src/parse/articles/page.ts'
import type { Unit } from '../../src/parse/blocks/unit.ts'
import type { GoldPage } from '../gold/gold-page.ts'

/** What is right for one unit: any of the roles, in the article of that place in page order; null: any article. */
export interface Target {
  roles: ReadonlySet<UnitRole>
  article: number | null
  joins: boolean | null
}

const ROLES: Record<string, UnitRole[]> = {
  kicker: ['kicker'],
  headline: ['headline'],
  deck: ['deck'],
  byline: ['byline'],
  summary: ['summary'],
  paragraph: ['text'],
  table: ['text'],
  duplicate: ['text'],
  subhead: ['subhead'],
  caption: ['caption'],
  credit: ['credit', 'byline'],
  label: ['label'],
  column: ['column'],
  folio: ['folio'],
  groupByline: ['groupByline'],
  jump: ['label', 'folio'],
  captionLabel: ['label'],
}
/** Roles whose words belong to the page, and those that may stand with any article. */
const OF_THE_PAGE = new Set<UnitRole>(['column', 'folio', 'groupByline'])
/** Above the headline they wait for it, below it they go to its article. */
const OF_THE_HEADING = new Set<UnitRole>(['kicker', 'deck'])
const OF_ANY = new Set<UnitRole>(['caption', 'credit', 'label'])

interface Owner {
  role: string
  article: number | null
  part: object
}

/** The right decision for every unit of a page; undefined where the gold says nothing of it. */
export function readTargets(units: readonly Unit[], gold: GoldPage): (Target | undefined)[] {
  const owners = ownersOfLines(gold)
  const places = new Map<number, number>()
  const headed = new Set<number>()
  return units.map((unit, at) => {
    const owner = ownerOf(unit, owners)
    if (!owner) return undefined
    const roles = rolesOf(owner, unit)
    const role = roles[0] ?? 'stray'
    if (OF_THE_PAGE.has(role)) return { roles: new Set(roles), article: -1, joins: false }
    if (OF_ANY.has(role)) return { roles: new Set(roles), article: null, joins: null }
    const gold = owner.article ?? 0
    if (OF_THE_HEADING.has(role) && !headed.has(gold))
      return { roles: new Set(roles), article: -1, joins: false }
    if (role === 'headline') headed.add(gold)
    const article = places.get(gold) ?? places.size
    places.set(gold, article)
    const before = units[at - 1]
    const joins = before !== undefined && ownerOf(before, owners)?.part === owner.part && isHeading(role)
    return { roles: new Set(roles), article, joins: OF_THE_HEADING.has(role) ? null : joins }
  })
}

const isHeading = (role: UnitRole): boolean => role === 'headline' || role === 'subhead' || role === 'deck'

/** Names in brackets behind the last words are no text. */
const signsInBrackets = ({ folded, marks }: Unit): boolean =>
  marks.byline !== undefined && /^[(【[〔].*[)】\]〕]$/u.test(folded)

function rolesOf(owner: Owner, unit: Unit): UnitRole[] {
  if (owner.role === 'paragraph' && unit.marks.summaryLabel) return ['summary']
  if (unit.marks.credit?.from === 0 && owner.article !== null)
    return owner.role === 'byline' ? ['byline', 'credit'] : ['credit', 'byline']
  if (owner.role === 'paragraph' && signsInBrackets(unit)) return ['byline', 'text']
  return ROLES[owner.role] ?? ['stray']
}

function ownersOfLines(gold: GoldPage): Map<number, Owner[]> {
  const owners = new Map<number, Owner[]>()
  const add = (lines: readonly [number, number][], owner: Owner): void => {
    for (const [from, to] of lines)
      for (let line = from; line <= to; line++) owners.set(line, [...(owners.get(line) ?? []), owner])
  }
  for (const { role, lines } of gold.furniture) add(lines, { role, article: null, part: lines })
  gold.articles.forEach(({ parts }, article) => {
    for (const part of parts) add(part.lines, { role: part.role, article, part })
  })
  return owners
}

/** Where two parts share a line, the first unit of it is the kicker, the caption or the label. */
function ownerOf(unit: Unit, owners: ReadonlyMap<number, Owner[]>): Owner | undefined {
  const all = owners.get(unit.spans[0]?.[0] ?? 0) ?? []
  const [first, second] = all
  if (first?.role === 'folio' && second) return unit.sameLine ? first : second
  if (second?.role === 'headline' || first?.role === 'headline')
    return (
      all.find(({ role }) => role === (unit.sameLine || all.length === 1 ? 'headline' : 'kicker')) ?? first
    )
  if ((first?.role === 'label' || first?.role === 'jump' || first?.role === 'byline') && second) return second
  return first
}

/** Holds the search to what is right. */
export const guideTo =
  (targets: readonly (Target | undefined)[]): Guide =>
  (decision) =>
    isRight(targets[decision.unit], decision) ? 0 : Number.NEGATIVE_INFINITY

/** Favours what is wrong by `cost`, so that what is right has to win clearly. */
export const guideAway =
  (targets: readonly (Target | undefined)[], cost: number): Guide =>
  (decision) =>
    isRight(targets[decision.unit], decision) ? 0 : cost

function isRight(target: Target | undefined, { role, article, joins }: Parameters<Guide>[0]): boolean {
  if (!target) return true
  return (
    target.roles.has(role) &&
    (target.article === null || target.article === article) &&
    (target.joins === null || target.joins === joins)
  )
}

import { type Evidence, readEvidence } from '../../src/parse/articles/affinity.ts'
import { readBelonging } from '../../src/parse/articles/belonging.ts'
import { type KnownNames, readClues } from '../../src/parse/articles/clue.ts'
import { readCover } from '../../src/parse/articles/cover.ts'
import { addUnit, type UnitList } from '../../src/parse/articles/division.ts'
import { Wording } from '../../src/parse/articles/wording.ts'
import { readBlocks } from '../../src/parse/blocks/block.ts'
import { readUnits, type Unit } from '../../src/parse/blocks/unit.ts'
import { readLines } from '../../src/parse/lines/line.ts'
import type { ComposedPage } from '../composer/sheet.ts'
import { readTargets, type Target } from './oracle.ts'

/** A text and the articles that it may belong to. */
export interface Choice {
  /** The evidence for each article. */
  articles: Evidence[]
  /** Place of the right one. */
  right: number
}

/** An article as far as the page has been read. */
interface Begun {
  head: number
  words: UnitList | null
  letters: number
  /** Its last unit. */
  last: number
}

const LEAST_LETTERS = 10
const MOST_ARTICLES = 6

/**
 * Every text of a page that goes on with an article while others have begun: the right division so far decides what
 * each of them has.
 */
export function readChoices({ lines, gold }: ComposedPage, names: KnownNames): Choice[] {
  const units = readUnits(readBlocks(readLines(lines)), names.isPlaceName)
  const targets = readTargets(units, gold)
  const evidenceFor = readPairings(units, names)
  const begun = new Map<number, Begun>()
  return units.flatMap((unit, at) => {
    const { roles, article } = targets[at] ?? {}
    if (!roles || typeof article !== 'number' || article < 0) return []
    const right = begun.get(article)
    const choice =
      roles.has('text') && unit.letters >= LEAST_LETTERS && right?.words
        ? listLatest(begun, right, (other) => evidenceFor(unit, other))
        : []
    begun.set(article, goOn(right, unit, roles))
    return choice
  })
}

/** What a text and an article say of each other. */
function readPairings(units: readonly Unit[], names: KnownNames): (unit: Unit, article: Begun) => Evidence {
  const texts = units.map((unit) => unit.folded)
  const wording = new Wording(texts)
  const belonging = readBelonging(wording)
  const cover = readCover(readClues(units, names), wording)
  return ({ index, letters }, { head, words, letters: articleLetters }) =>
    readEvidence({
      belonging: belonging(index, head, words),
      letters,
      articleLetters,
      headlineShare: head < 0 ? 0 : cover.share(head, cover.bits(head, index)),
    })
}

/** The choice among the articles that have a headline or a text and were gone on with last. */
function listLatest(
  begun: ReadonlyMap<number, Begun>,
  right: Begun,
  read: (article: Begun) => Evidence,
): Choice[] {
  const latest = [...begun.values()]
    .filter(({ head, words }) => head >= 0 || words)
    .sort((a, b) => b.last - a.last)
    .slice(0, MOST_ARTICLES)
  const at = latest.indexOf(right)
  return at < 0 || latest.length < 2 ? [] : [{ articles: latest.map(read), right: at }]
}

function goOn(
  { head, words, letters }: Begun = { head: -1, words: null, letters: 0, last: -1 },
  unit: Unit,
  roles: Target['roles'],
): Begun {
  const [role] = roles
  const isText = role === 'text'
  const isHeadline = role === 'headline'
  return {
    head: isHeadline && head < 0 ? unit.index : head,
    words: isText ? addUnit(words, unit.index) : words,
    letters: isText || isHeadline ? letters + unit.letters : letters,
    last: unit.index,
  }
}

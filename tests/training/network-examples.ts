import { readBelonging } from '../../src/parse/articles/belonging.ts'
import { type KnownNames, readClues } from '../../src/parse/articles/clue.ts'
import { readCover } from '../../src/parse/articles/cover.ts'
import { readInputs } from '../../src/parse/articles/guess/inputs.ts'
import { KINDS, type Kind, type Network } from '../../src/parse/articles/guess/network.ts'
import { Wording } from '../../src/parse/articles/wording.ts'
import { readBlocks } from '../../src/parse/blocks/block.ts'
import { readUnits } from '../../src/parse/blocks/unit.ts'
import { readLines } from '../../src/parse/lines/line.ts'
import type { ComposedPage } from '../composer/sheet.ts'
import { layoutOf, setOf } from './lessons.ts'
import { readTargets, type Target } from './oracle.ts'
import { type Example, NETWORK_COURSE, trainNetwork } from './train-network.ts'

/**
 * Sets of layouts in groups: a network that has not seen a group guesses its pages as it will guess those of an author
 * whom it does not know.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['first'],
  ['earlier', 'fresh'],
  ['latest', 'round3', 'exam'],
  ['round4', 'wide', 'final'],
]

/** Networks for training what weighs their guesses. */
export interface Networks {
  /** Learnt from all pages: the one to keep. */
  whole: Network
  /** A network that has not learnt from pages by the author of this layout. */
  without: (layout: string) => Network
}

/** Learns the network to keep, and one without each group of authors. */
export function learnNetworks(
  pages: readonly ComposedPage[],
  names: KnownNames,
  report: (line: string) => void,
): Networks {
  const lessons = pages.map((page) => ({
    group: groupOf(layoutOf(page.gold.source)),
    example: readExample(page, names),
  }))
  const learnFrom = (group: number | undefined): Network =>
    trainNetwork(
      lessons.filter((lesson) => lesson.group !== group).map(({ example }) => example),
      NETWORK_COURSE,
      group === undefined ? report : () => {},
    )
  const without = GROUPS.map((_, group) => learnFrom(group))
  const whole = learnFrom(undefined)
  return { whole, without: (layout) => without[groupOf(layout)] ?? whole }
}

const groupOf = (layout: string): number => GROUPS.findIndex((sets) => sets.includes(setOf(layout)))

function readExample({ lines, gold }: ComposedPage, names: KnownNames): Example {
  const units = readUnits(readBlocks(readLines(lines)), names.isPlaceName)
  const texts = units.map((unit) => unit.folded)
  const wording = new Wording(texts)
  const clues = readClues(units, names)
  const inputs = readInputs(clues, readCover(clues, wording), readBelonging(wording))
  return {
    inputs,
    kinds: kindsOf(readTargets(units, gold)).map((kind) => (kind ? KINDS.indexOf(kind) : undefined)),
  }
}

function kindsOf(targets: readonly (Target | undefined)[]): (Kind | undefined)[] {
  const begun = new Set<number | null>()
  const titled = new Set<number | null>()
  return targets.map((target) => {
    if (!target) return undefined
    const { article, joins } = target
    const [role] = target.roles
    if (role === 'headline' || role === 'subhead') {
      if (role === 'headline') titled.add(article)
      if (joins) return 'headline-goes-on'
      return role === 'headline' && begun.has(article) ? 'headline-below' : role
    }
    if (role === 'text') {
      const opens = !titled.has(article) && !begun.has(article)
      begun.add(article)
      return opens ? 'text-opens' : 'text'
    }
    if (
      role === undefined ||
      role === 'folio' ||
      role === 'label' ||
      role === 'groupByline' ||
      role === 'stray'
    )
      return 'page'
    return role
  })
}

import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { readBelonging } from '../../src/parse/articles/belonging.ts'
import { type KnownNames, readClues } from '../../src/parse/articles/clue.ts'
import { readCohesion } from '../../src/parse/articles/cohesion.ts'
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
import type { Example } from './train-network.ts'

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

/** Learns the network to keep, and one without each group of authors, side by side on the cores that there are. */
export async function learnNetworks(
  pages: readonly ComposedPage[],
  names: KnownNames,
  report: (line: string) => void,
): Promise<Networks> {
  const lessons = pages.map((page) => ({
    group: groupOf(layoutOf(page.gold.source)),
    example: readExample(page, names),
  }))
  const groups = [undefined, ...GROUPS.keys()]
  const learnt = await runSideBySide(groups, async (group) => {
    const examples = lessons.filter((lesson) => group === undefined || lesson.group !== group)
    const { network, lines } = await learnApart(examples.map(({ example }) => example))
    for (const line of lines)
      report(group === undefined ? line : `without ${GROUPS[group]?.join(', ')}: ${line}`)
    return network
  })
  const [whole, ...without] = learnt as [Network, ...Network[]]
  return { whole, without: (layout) => without[groupOf(layout)] ?? whole }
}

/** Learns a network in a thread of its own. */
async function learnApart(examples: readonly Example[]): Promise<{ network: Network; lines: string[] }> {
  const worker = new Worker(new URL('./network-worker.ts', import.meta.url), { workerData: examples })
  const [learnt] = await once(worker, 'message')
  return learnt
}

/** Does all items, as many at a time as there are cores; the results are in the order of the items. */
async function runSideBySide<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const waiting = [...items.entries()]
  const take = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await run(next[1])
  }
  await Promise.all(Array.from({ length: availableParallelism() }, take))
  return results
}

const groupOf = (layout: string): number => GROUPS.findIndex((sets) => sets.includes(setOf(layout)))

function readExample({ lines, gold }: ComposedPage, names: KnownNames): Example {
  const units = readUnits(readBlocks(readLines(lines)), names.isPlaceName)
  const texts = units.map((unit) => unit.folded)
  const wording = new Wording(texts)
  const clues = readClues(units, names)
  const inputs = readInputs(
    clues,
    readCover(clues, wording),
    readBelonging(wording),
    readCohesion(clues, wording),
  )
  return {
    inputs,
    kinds: kindsOf(readTargets(units, gold)).map((kind) => (kind ? KINDS.indexOf(kind) : undefined)),
  }
}

function kindsOf(targets: readonly (Target | undefined)[]): (Kind | undefined)[] {
  const begun = new Set<number | null>()
  const titled = new Set<number | null>()
  let current: number | null = -1
  return targets.map((target) => {
    if (!target) return undefined
    const { article, joins } = target
    const [role] = target.roles
    const returns = article !== current
    if (article !== null && article >= 0) current = article
    if (role === 'headline' || role === 'subhead') {
      if (role === 'headline') titled.add(article)
      if (joins) return 'headline-goes-on'
      return role === 'headline' && begun.has(article) ? 'headline-below' : role
    }
    if (role === 'text') {
      const opens = !titled.has(article) && !begun.has(article)
      begun.add(article)
      return opens ? 'text-opens' : returns ? 'text-returns' : 'text'
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

import { isIndexEntry } from '../../marks/index-entry.ts'
import type { Clue } from '../clue.ts'

/**
 * Where a short line stands beside the folio lines of the page: `above` one of them, from the top of the page on without
 * a break (要闻 over 2023年1月30日 星期一); `beside` one in the same block; `itself`: it is
 * formed like one; undefined elsewhere.
 */
export type BesideFolio = 'above' | 'beside' | 'itself' | undefined

/** A day with its year, and nothing else. */
const DAY = /^(?:19|20)\d{2}(?:年\d{1,2}月\d{1,2}日|([-./])\d{1,2}\1\d{1,2})$/u
/** 09　综合: the number of the page and its name, where no other line of it is alike. */
const NUMBER_AND_NAME = /^(?:0\d|1\d|2\d)[\s|·]{1,3}\p{Script=Han}{2,6}(?:[·|]\p{Script=Han}{2,4})?$/u
/** 3　副刊, 副刊 11: nothing else stands so at the head or foot of a page. */
const SECTION_AND_PAGE =
  /^(?:[A-Z]?\d{1,3}\s?[·|\s]\s?\p{Script=Han}{2,6}|\p{Script=Han}{2,6}\s?[·|\s]\s?[A-Z]?\d{1,3})$/u
const LONGEST = 16
/** The head of a page has hardly more lines. */
const MOST_LINES = 12

/** Tells short lines that may belong to the head or foot of the page, such as the name of its section, or who publishes it. */
export function readPageHead(clues: readonly Clue[]): void {
  const top = lastFolioOfHead(clues)
  const ends = [clues.find((clue) => !isFolio(clue)), clues.findLast((clue) => !isFolio(clue))].filter(
    (clue) => clue !== undefined && mayBelong(clue) && SECTION_AND_PAGE.test(clue.unit.folded.trim()),
  ) as Clue[]
  for (const [at, clue] of clues.entries())
    if (mayBelong(clue)) clue.besideFolio = at < top ? 'above' : undefined
  for (const clue of ends) clue.besideFolio ??= 'above'
  for (let at = 0; at < clues.length; at++) spread(clues, at, -1)
  for (let at = clues.length - 1; at >= 0; at--) spread(clues, at, 1)
  const numbered = clues.filter((clue) => mayBelong(clue) && NUMBER_AND_NAME.test(clue.unit.folded.trim()))
  if (numbered.length === 1 && numbered[0]) numbered[0].besideFolio = 'itself'
}

/** What stands in one block with a folio line, or with a line that does, may belong to the page as well. */
function spread(clues: readonly Clue[], at: number, from: -1 | 1): void {
  const [clue, near] = [clues[at], clues[at + from]]
  const lower = from === -1 ? clue : near
  if (!clue || !near || clue.besideFolio || lower?.unit.blanks !== 0 || !mayBelong(clue)) return
  if (isFolio(near) || near.besideFolio) clue.besideFolio = 'beside'
}

/** The place of the last folio line that only folio lines and short lines stand above; -1 for none. */
function lastFolioOfHead(clues: readonly Clue[]): number {
  let last = -1
  for (const [at, clue] of clues.slice(0, MOST_LINES).entries()) {
    if (isFolio(clue)) last = at
    else if (!mayBelong(clue)) break
  }
  return last
}

/** A running head; an entry of an index or the telephone number of an announcement is none. */
const isFolio = (clue: Clue | undefined): boolean => {
  if (!clue) return false
  const { folio } = clue.unit.marks
  if (!folio) return DAY.test(clue.unit.folded.trim())
  if (folio.date !== null || folio.pageNumber !== null) return true
  return folio.maybeText !== true && folio.ofSite !== true && !isIndexEntry(clue.unit.folded)
}

/** A short line of words without a sentence. */
const mayBelong = ({ unit, fixed }: Clue): boolean =>
  !fixed &&
  unit.letters <= LONGEST &&
  unit.level === 0 &&
  unit.marker === '' &&
  unit.closes === 'open' &&
  !unit.wrapped &&
  !unit.verse &&
  !/[,，、“”「」《》?？!！]/u.test(unit.folded)

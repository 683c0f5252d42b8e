import type { Outlook } from './outlook.ts'

/** Folio, group byline, picture label, standing head with pinyin: words of the page, whatever stands around them. */
export function proposePageWords(outlook: Outlook): void {
  const { isMasthead, besideFolio, isOrnament, isTeaser, unit } = outlook.clue
  const { marks } = unit
  const tally = outlook.weigh()
  if (marks.folio?.maybeText) tally.add('folio/contact')
  if (marks.folio?.maybeHead) tally.add('folio/name')
  if (isMasthead) tally.add('folio/masthead')
  else if (besideFolio === 'itself') tally.add('folio/itself')
  else if (besideFolio === 'above') tally.add('folio/above-folio')
  else if (besideFolio === 'beside') tally.add('folio/beside-folio')
  if (isOrnament || isTeaser || isMasthead || besideFolio || marks.folio || unit.field === 'page')
    outlook.propose('folio', -1, null)
  else if (marks.groupByline) outlook.propose('groupByline', -1, null)
  else if (marks.pictureLabel) outlook.propose('label', -1, null)
  else outlook.propose('column', -1, null, { underColumn: true, briefs: outlook.clue.headsBriefs })
}

/** Dates, names of pages, buttons of a site, where no mark tells them: short lines, at the head or foot of the page for the most part. */
export function proposeLooseWords(outlook: Outlook): void {
  const tally = outlook.weigh()
  tally.add(isAtEdge(outlook) ? 'folio/at-edge' : 'folio/loose')
  if (!outlook.isBehind(0, 'page')) outlook.propose('folio', -1, null)
}

/** So many units from the ends of a page are its edges. */
const EDGE = 4
const isAtEdge = ({ at, page: { clues } }: Outlook): boolean => at < EDGE || at >= clues.length - EDGE

/** 下转第X版 on a line of its own ends the article under way; 上接第X版 leads to the rest of one from another page. */
export function proposeJumpLine(outlook: Outlook): void {
  outlook.weigh()
  if (outlook.clue.unit.marks.jump?.kind === 'from') outlook.propose('label', -1, null, { continues: true })
  else if (outlook.current) outlook.propose('label', outlook.from.current, { ended: true, broken: false })
  else outlook.propose('label', -1, null)
}

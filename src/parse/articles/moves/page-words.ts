import type { Outlook } from './outlook.ts'

/** Folio, group byline, picture label, standing head with pinyin: words of the page, whatever stands around them. */
export function proposePageWords(outlook: Outlook): void {
  const { marks } = outlook.clue.unit
  outlook.weigh()
  if (marks.folio) outlook.propose('folio', -1, null)
  else if (marks.groupByline) outlook.propose('groupByline', -1, null)
  else if (marks.pictureLabel) outlook.propose('label', -1, null)
  else outlook.propose('column', -1, null, { underColumn: true, briefs: outlook.clue.headsBriefs })
}

/** 下转第X版 on a line of its own: a label of the article under way. */
export function proposeJumpLine(outlook: Outlook): void {
  outlook.weigh()
  const goesOnElsewhere = outlook.clue.unit.marks.jump?.kind === 'to'
  outlook.propose(
    'label',
    outlook.current ? outlook.from.current : -1,
    goesOnElsewhere ? { ended: true, broken: false } : null,
  )
}

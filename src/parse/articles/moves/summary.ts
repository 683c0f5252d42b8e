import type { Outlook } from './outlook.ts'

/** 核心提示, alone on its line or before its text. */
export function proposeSummaryLabel(outlook: Outlook): void {
  outlook.weigh()
  if (!outlook.current) outlook.propose('stray', -1, null)
  else if (outlook.clue.unit.marks.summaryLabel?.alone)
    outlook.propose('label', outlook.from.current, null, { awaitsSummary: true })
  else
    outlook.propose(
      'summary',
      outlook.from.current,
      { goesOn: true },
      { awaitsSummary: outlook.clue.unit.closes !== 'sentence' },
    )
}

/** The text under a summary label. */
export function proposeSummary(outlook: Outlook): void {
  const article = outlook.current
  if (!article || !outlook.from.awaitsSummary) return
  const { unit } = outlook.clue
  const before =
    outlook.from.last?.role === 'summary' ? outlook.page.clues[outlook.from.last.unit]?.unit : undefined
  if (before && before.closes === 'sentence' && before.marker !== unit.marker) return
  const tally = outlook.weigh(outlook.clue.text)
  tally.add('summary/label')
  const goesOn = unit.closes !== 'sentence' || unit.marker !== ''
  tally.add('article/covers', outlook.coverGain(article))
  const cover = outlook.coverWith(article)
  outlook.propose('summary', outlook.from.current, { cover }, { awaitsSummary: goesOn })
}

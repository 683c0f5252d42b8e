import { absolute, once } from '../archive.ts'
import { describeFigure, FIGURE_FILES, formatFigureLines, formatFigureTable } from './figure-data.ts'
import { listFindings } from './open.ts'
import { hasView } from './views.ts'

/** A file of all figures. */
export interface FigureFile {
  name: (typeof FIGURE_FILES)[number]
  text: string
}

/** All figures as files, where there are enough of them to have pages. */
export const listFigureFiles = once((): FigureFile[] => {
  if (!hasView('figures')) return []
  const records = listFindings().figures.map((stated) => describeFigure(stated, absolute))
  const texts = { 'figures.csv': formatFigureTable(records), 'figures.jsonl': formatFigureLines(records) }
  return FIGURE_FILES.map((name) => ({ name, text: texts[name] }))
})

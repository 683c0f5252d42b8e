import type { APIRoute } from 'astro'
import { absolute } from '../../site/archive.ts'
import {
  describeFigure,
  FIGURE_FILES,
  formatFigureLines,
  formatFigureTable,
} from '../../site/explore/figure-data.ts'
import { listFindings } from '../../site/explore/open.ts'
import { hasView } from '../../site/explore/views.ts'

/** The figures as files, where there are enough of them to have pages. */
export const getStaticPaths = () =>
  hasView('figures') ? FIGURE_FILES.map((figures) => ({ params: { figures } })) : []

export const GET: APIRoute = ({ params }) => {
  const records = listFindings().figures.map((stated) => describeFigure(stated, absolute))
  return new Response(
    params['figures'] === 'figures.csv' ? formatFigureTable(records) : formatFigureLines(records),
  )
}

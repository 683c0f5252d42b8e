import { ENTITY_KINDS } from '../../store/findings/find.ts'
import { paths } from '../address.ts'
import { listUnits } from './figures.ts'
import { ROOTS } from './name-index.ts'
import { listFindings } from './open.ts'
import { hasView } from './views.ts'

/** The pages within the views: names and units. The views themselves stand in the navigation. */
export function* listViewPaths(): Generator<string> {
  const { names } = listFindings()
  for (const kind of ENTITY_KINDS) {
    if (!hasView(ROOTS[kind].view)) continue
    for (const { path } of names[kind]) yield path
  }
  if (!hasView('figures')) return
  yield paths.figuresByArticle
  for (const { path } of listUnits()) yield path
}

import type { Problem } from '../../record/problem.ts'
import type { ArticleText } from '../compose-page.ts'
import { articleName } from '../content-paths.ts'
import { textDigest } from '../digest.ts'
import { readArticleText } from './edited-articles.ts'
import type { Run } from './open-run.ts'

/**
 * Article files that would be written over although they are not what was recorded: people edited them, and without
 * the ledger of their page nothing says what.
 */
export const findUnknownEdits = ({ contentDir, fixity }: Run, files: readonly ArticleText[]): Problem[] =>
  files
    .filter(({ id, text }) => {
      const own = readArticleText(contentDir, id)
      return own !== undefined && own !== text && !fixity.isAsWritten(articleName(id), textDigest(own))
    })
    .map(({ id }) => unknownEdit(articleName(id)))

const unknownEdit = (path: string): Problem => ({
  path,
  line: 1,
  column: 1,
  code: 'E011',
  what: 'the article file was edited, and the ledger of its page is lost or damaged',
  why: 'an edit is known by its ledger, and none is written over',
  todo: 'restore the ledger in pages/ from its history, or put the edit aside, and parse again',
})

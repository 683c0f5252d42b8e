import type { LedgerHead } from '../../record/ledger.ts'
import { readCorrections } from '../corrections/correction-file.ts'
import { areAsWritten } from './edited-articles.ts'
import type { Run } from './open-run.ts'
import { inputsOf } from './plan-page.ts'

/** True where a page is made of what it was made of, by the same parser, and all that was written of it is there. */
export function isUnchanged(run: Run, { id, inputs, articles }: LedgerHead, digest: string): boolean {
  const { contentDir, strict, isOfThisParser, register } = run
  const file = readCorrections(contentDir, id)
  return (
    !strict &&
    isOfThisParser(id) &&
    'file' in file &&
    inputs === inputsOf(digest, file.file.text) &&
    register.find('page', id) !== undefined &&
    articles.every((entry) => register.find('article', entry.id) !== undefined) &&
    areAsWritten(contentDir, articles)
  )
}

import type { LedgerHead } from '../../record/ledger.ts'
import { writeFileAtomic } from '../atomic-file.ts'
import { correctionPath } from '../corrections/correction-file.ts'
import { readLedger } from '../read-content.ts'
import type { ArticleTexts } from './article-texts.ts'
import type { ContentWriter } from './content-writer.ts'
import type { Run } from './open-run.ts'
import { planWithdrawal, removePage, type Withdrawal } from './withdraw-page.ts'

/**
 * Withdraws the pages whose file is gone: first their corrections and the list of ids are written, then files go.
 * Gives those that stay, because an article file of theirs cannot be read.
 */
export function withdrawPages(
  run: Run,
  gone: readonly LedgerHead[],
  texts: ArticleTexts,
  writer: ContentWriter,
): LedgerHead[] {
  const { contentDir } = run
  const plans = gone.flatMap(({ id }) => planOne(run, id, texts))
  for (const { id, corrections } of plans)
    if (corrections !== undefined) writeFileAtomic(correctionPath(contentDir, id), corrections)
  writer.flush()
  for (const plan of plans) removePage(contentDir, plan)
  return gone.filter((page) => plans.every(({ id }) => id !== page.id))
}

function planOne(
  { contentDir, register, editor = {}, unfinished, reporter }: Run,
  id: string,
  texts: ArticleTexts,
): Withdrawal[] {
  const read = readLedger(contentDir, id)
  if ('problem' in read) return []
  const findMoved = (digest: string): string[] => texts.find(digest)
  const plan = planWithdrawal(contentDir, read.ledger, register, editor, unfinished, findMoved)
  reporter.tell(contentDir, plan.problems)
  return 'departed' in plan ? [plan] : []
}

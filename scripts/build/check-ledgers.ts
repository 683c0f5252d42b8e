import type { Fault } from '../../src/publish/fault.ts'
import { checkLedger } from '../../src/record/check-ledger.ts'
import type { Archive } from '../../src/store/archive.ts'

/** Every character of every page has one owner; each fault names the page's ledger and the place on the page. */
export const checkLedgers = ({ pages, readPage }: Archive): Fault[] =>
  pages.flatMap(({ id }) =>
    checkLedger(readPage(id)).map(({ line, column, what }) => ({
      path: `pages/${id}.json`,
      what: `line ${line}, column ${column}: ${what}`,
    })),
  )

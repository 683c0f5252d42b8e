import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '../../src/publish/fault.ts'
import { MANIFEST_FILE } from '../../src/publish/manifest.ts'
import { checkFixity } from '../../src/store/fixity/check-fixity.ts'
import { checkFiles } from './check-files.ts'
import { findSite } from './publish.ts'

/** The folders of an archive. */
export interface Places {
  seeds: string
  content: string
  out: string
}

/** Files that are not as they were left; `pending` are those that people may have changed, and a parse takes in. */
export interface DigestFaults {
  damaged: Fault[]
  pending: Fault[]
}

/** Compares every file of an archive with its digest: seeds, content and the built site. */
export async function checkDigests({ seeds, content, out }: Places): Promise<DigestFaults> {
  const findings = Map.groupBy(checkFixity(content, seeds), ({ kind }) => kind)
  return {
    damaged: [...(findings.get('damaged') ?? []), ...(await checkSite(out))],
    pending: findings.get('pending') ?? [],
  }
}

async function checkSite(out: string): Promise<Fault[]> {
  if (await findSite(out))
    return (await checkFiles(out)).map(({ path, what }) => ({ path: join(out, path), what }))
  return [
    existsSync(out)
      ? { path: join(out, MANIFEST_FILE), what: 'is missing: npm run build makes the site anew' }
      : { path: out, what: 'is not there: npm run build makes it' },
  ]
}

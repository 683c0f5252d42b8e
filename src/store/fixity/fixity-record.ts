import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Digests } from '../../record/fixity.ts'
import type { LedgerHead } from '../../record/ledger.ts'
import { writeFileAtomic } from '../atomic-file.ts'
import { articleName, pageName } from '../content-paths.ts'
import { sha256 } from '../digest.ts'
import { sidecarOf } from '../seed-folder.ts'
import { formatChecksums } from './checksum-file.ts'
import { contentListPath, seedsListPath } from './fixity-paths.ts'
import { digestsBeside } from './folder-digests.ts'
import { readList } from './read-list.ts'

/** What is recorded of a page: the files that its ledger stands for. */
export type RecordedPage = Pick<LedgerHead, 'id' | 'file' | 'sha256' | 'articles'>

/**
 * The checksums of an archive while a run goes on. What the parser writes is recorded as it was written and never
 * read back, so that no damage is taken for good; what people write, as the run took it.
 */
export class FixityRecord {
  readonly #contentDir: string
  readonly #contentBefore: Digests | undefined
  readonly #seedsBefore: Digests | undefined
  readonly #unfinished: ReadonlySet<string>
  /** The digests of the ledgers that were read, by page id. */
  readonly #ledgers = new Map<string, string>()
  readonly #content = new Map<string, string>()
  readonly #seeds = new Map<string, string>()

  /** `unfinished` are the digests of files that an interrupted run was about to write. */
  constructor(contentDir: string, unfinished: ReadonlySet<string>) {
    this.#contentDir = contentDir
    this.#unfinished = unfinished
    this.#contentBefore = readList(contentListPath(contentDir))
    this.#seedsBefore = readList(seedsListPath(contentDir))
  }

  /** True for a file below the content folder that has the digest that was recorded, if any was. */
  isAsWritten(name: string, digest: string): boolean {
    const recorded = this.#contentBefore?.get(name)
    return recorded === undefined || recorded === digest || this.#unfinished.has(digest)
  }

  /** Takes note of a ledger that was read; false where it is not what was written. */
  acceptLedger(id: string, digest: string): boolean {
    this.#ledgers.set(id, digest)
    return this.isAsWritten(pageName(id), digest)
  }

  /** A page that is to be written, with the text of its ledger and the digest of its sidecar, if it has one. */
  addPage(page: RecordedPage, ledger: string, sidecar: string | null): void {
    this.#add(page, sha256(ledger), sidecar)
  }

  /** A page that is as it was parsed, so that its ledger is not written again; it was accepted. */
  addUnchanged(page: RecordedPage, sidecar: string | null): void {
    this.#add(page, this.#ledgers.get(page.id) ?? '', sidecar)
  }

  /** A page that is refused and stays as it was, whatever its seed and sidecar are by now. */
  addKept(page: RecordedPage): void {
    this.addUnchanged(page, this.#seedsBefore?.get(sidecarOf(page.file)) ?? null)
  }

  /** Writes both lists. What people write beside the pages is recorded as it is. */
  write(): void {
    const others = digestsBeside(this.#contentDir, ['articles', 'pages', 'fixity', 'unfinished.json'])
    writeFileAtomic(
      contentListPath(this.#contentDir),
      formatChecksums(new Map([...others, ...this.#lostPages(), ...this.#content])),
    )
    writeFileAtomic(seedsListPath(this.#contentDir), formatChecksums(this.#seeds))
  }

  /** Files of pages whose ledger is refused, so that nothing is known of them: they stay damaged until they are mended. */
  #lostPages(): [string, string | null][] {
    const isOfPage = (name: string): boolean => /^(?:articles|pages)\//.test(name) && !this.#content.has(name)
    return [...(this.#contentBefore ?? [])].filter(
      ([name]) => isOfPage(name) && existsSync(join(this.#contentDir, name)),
    )
  }

  #add(page: RecordedPage, ledger: string, sidecar: string | null): void {
    this.#content.set(pageName(page.id), ledger)
    for (const { id, digest } of page.articles) this.#content.set(articleName(id), digest)
    this.#seeds.set(page.file, page.sha256)
    if (sidecar !== null) this.#seeds.set(sidecarOf(page.file), sidecar)
  }
}

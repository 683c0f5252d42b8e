import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Places } from '../../scripts/build/check-digests.ts'
import { LivingArchive } from '../living/living-archive.ts'
import { newPage } from '../living/moves.ts'
import { writeSite } from '../publish/small-site.ts'

/** A small archive with all that has a digest: pages, a sidecar, corrections, vocabulary, a site. */
export async function makeSmallArchive(): Promise<Places> {
  const archive = new LivingArchive()
  const { root, seeds, content } = archive
  for (const number of [1, 2]) writeFileSync(join(seeds, `${number}.txt`), newPage(number, 3))
  writeFileSync(join(seeds, '1.yaml'), 'newspaper: 试报\n')
  mkdirSync(join(content, 'vocab'))
  writeFileSync(join(content, 'vocab/topics.yaml'), '[]\n')
  archive.parse()
  const [page] = archive.open().pages
  const lines = archive.open().readPage(page?.id ?? '').lines
  archive.correct(page?.id ?? '', { correct: 'headline', lines: [1, 1], text: lines[0] ?? '', who: '王欣' })
  archive.parse()
  const out = join(root, 'dist')
  await writeSite(out, '试', 8)
  return { seeds, content, out }
}

/** The project's own archive, built. */
export function buildArchive(root: string): Places {
  const places = { seeds: join(root, 'seeds'), content: join(root, 'content'), out: join(root, 'dist') }
  cpSync('seeds', places.seeds, { recursive: true })
  cpSync('content', places.content, { recursive: true })
  const words = Object.entries(places).flatMap(([name, place]) => [`--${name}`, place])
  execFileSync(process.execPath, ['scripts/build.ts', ...words])
  return places
}

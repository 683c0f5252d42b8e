import { expect, test } from 'vitest'
import { formatArticleStage } from '../../src/parse/inspect/format-articles.ts'
import { parsePage } from '../../src/parse/parse.ts'
import { checkLedger } from '../../src/record/check-ledger.ts'
import { sha256 } from '../../src/store/digest.ts'
import { parsePageFile } from '../../src/store/parse-page-file.ts'
import { listPages, readSeed } from '../../src/store/seed-folder.ts'
import { readKnowledge } from '../../src/store/settings.ts'

const knowledge = readKnowledge('content')
const { files } = listPages('seeds')

test('the seeds are five pages', () => expect(files).toHaveLength(5))

test.each(files)('the articles of %s are cut as recorded', async (file) => {
  const read = readSeed('seeds', file)
  if ('problem' in read) throw new Error(read.problem.what)
  const result = parsePageFile(
    { seedsDir: 'seeds', parsePage },
    { file, sha256: sha256(read.bytes) },
    knowledge,
  )
  if ('problem' in result) throw new Error(result.problem.what)
  expect(checkLedger(result.page)).toEqual([])
  const text = `${formatArticleStage(result.page, { confidence: false }).join('\n')}\n`
  await expect(text).toMatchFileSnapshot(`seeds/${file}`)
})

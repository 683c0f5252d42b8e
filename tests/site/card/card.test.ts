import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFaces } from '../../../scripts/build/cards/open-faces.ts'
import { writeCards } from '../../../scripts/build/cards/write-cards.ts'
import { CARD_SIZE, drawCard } from '../../../src/site/card/card.ts'
import { openArchive } from '../../../src/store/archive.ts'

const faces = openFaces()
const folder = mkdtempSync(join(tmpdir(), 'guzhi-cards-'))
const archive = openArchive('content')
const few = { ...archive, settings: { ...archive.settings, cards: 2 } }

const draw = (title: string): string =>
  drawCard({ nameplate: '', subtitle: '', kicker: '', title, facts: '' }, faces)

beforeAll(async () => {
  for (const name of ['one', 'two']) await writeCards(few, join(folder, name), join(folder, `${name}-cache`))
})
afterAll(() => rmSync(folder, { recursive: true }))

const listCards = (name: string): string[] =>
  readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.png'),
  )

test('the archive and its newest articles have a card, as large as networks ask for', async () => {
  const [first, second] = archive.articles.filter(({ status }) => status === 'published')
  expect(listCards('one').toSorted()).toEqual(
    ['card.png', `articles/${first?.id}/card.png`, `articles/${second?.id}/card.png`].toSorted(),
  )
  for (const file of listCards('one')) {
    const { width, height, format } = await sharp(join(folder, 'one', file)).metadata()
    expect({ width, height, format }).toEqual({ ...CARD_SIZE, format: 'png' })
    expect(statSync(join(folder, 'one', file)).size).toBeLessThan(40_000)
  }
})

test('two builds draw the same bytes', () => {
  for (const file of listCards('one'))
    expect(readFileSync(join(folder, 'two', file)).equals(readFileSync(join(folder, 'one', file)))).toBe(true)
})

test('a card needs no font of the machine: simplified, traditional and rare characters are outlines', () => {
  expect(draw('故纸')).not.toContain('<text')
  expect(draw('故纸')).not.toContain('NaN')
  for (const character of '葫蘆島鎮贇燚ā①') {
    expect(faces.heavy.outline(character), character).not.toBe('')
    expect(faces.text.outline(character), character).not.toBe('')
  }
})

test('a headline too long for a card is cut, and says so', () => {
  const long = draw('葫芦岛市启动重点项目前期工作百日攻坚行动'.repeat(12))
  expect(long.match(/<g fill="#/g)?.length).toBe(5)
  expect(long).toContain(faces.heavy.outline('…'))
  expect(draw('葫芦岛市启动')).not.toContain(faces.heavy.outline('…'))
})

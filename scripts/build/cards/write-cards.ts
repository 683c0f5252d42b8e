import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import sharp from 'sharp'
import { paths } from '../../../src/site/address.ts'
import { type Card, drawCard, type Faces } from '../../../src/site/card/card.ts'
import { describeArticleCard, describeSiteCard } from '../../../src/site/card/describe-card.ts'
import type { Archive } from '../../../src/store/archive.ts'
import { openFaces } from './open-faces.ts'

/** Cards that were drawn before, by the digest of what is drawn; `npm ci` empties it. */
const CACHE = 'node_modules/.cache/guzhi-cards'
/** Ink on paper needs few colours. */
const PNG = { palette: true, colours: 16, dither: 0, compressionLevel: 9 } as const

interface PlannedCard {
  /** Path on the site. */
  path: string
  card: Card
}

/** The cards of a site: that of the archive, and those of its newest articles. */
function planCards({ settings, articles }: Archive): PlannedCard[] {
  const published = articles.filter(({ status }) => status === 'published')
  return [
    { path: paths.siteCard, card: describeSiteCard(settings) },
    ...published.slice(0, settings.cards).map((entry) => ({
      path: paths.card(entry.id),
      card: describeArticleCard(entry, settings),
    })),
  ]
}

/** Draws the social cards into a built site, two at a time. A card that was drawn before is copied. */
export async function writeCards(archive: Archive, folder: string, cache = resolve(CACHE)): Promise<void> {
  await mkdir(cache, { recursive: true })
  const faces = openFaces()
  const cards = planCards(archive)
  const next = cards.values()
  const work = async (): Promise<void> => {
    for (const { path, card } of next) {
      const file = join(folder, path)
      await mkdir(dirname(file), { recursive: true })
      await copyFile(await drawOnce(card, faces, cache), file)
    }
  }
  await Promise.all([work(), work()])
}

async function drawOnce(card: Card, faces: Faces, cache: string): Promise<string> {
  const svg = drawCard(card, faces)
  const file = join(cache, `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`)
  if (existsSync(file)) return file
  const partial = `${file}.${process.pid}`
  await sharp(Buffer.from(svg)).png(PNG).toFile(partial)
  await rename(partial, file)
  return file
}

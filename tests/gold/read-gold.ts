import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { GoldPage } from './gold-page.ts'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))
const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url))

/** The hand-made gold of the five seed pages, by name. */
export function readGold(): GoldPage[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.gold.json'))
  return names.sort().map((name) => GoldPage.parse(JSON.parse(readFileSync(FOLDER + name, 'utf8'))))
}

/** The raw lines that a gold page divides. */
export const readSeedLines = ({ source }: GoldPage): string[] =>
  readFileSync(SEEDS + source, 'utf8').split('\n')

import type { SourceArticle } from '../article.ts'
import { drawSeveral as several, draw as take } from '../blind/draw.ts'
import type { Deal } from '../deal.ts'
import type { Piece } from '../piece.ts'
import type { Staging } from '../stage.ts'
import { dress } from './dress.ts'
import type { Habits } from './habits.ts'
import { movePictures, type Story, setStory } from './story.ts'

export type Fits = (article: SourceArticle) => boolean

export const draw = take
export const drawSeveral = several

const lengthOf = ({ body }: SourceArticle): number => body.reduce((sum, { text }) => sum + text.length, 0)

export const isShort: Fits = (article) => lengthOf(article) < 260
export const isPlain: Fits = ({ body }) => body.every(({ role }) => role === 'paragraph')
export const hasSubheads: Fits = ({ body }) => body.some(({ role }) => role === 'subhead')
export const isKind =
  (...kinds: SourceArticle['kind'][]): Fits =>
  ({ kind }) =>
    kinds.includes(kind)

/** An article of one of the desks in the manner of the page, ready to be laid out. */
export const drawDressed = (
  deal: Deal,
  habits: Habits,
  desks: string | readonly string[],
  staging: Staging = {},
  fits?: Fits,
): Piece => movePictures(habits, dress(deal, habits, draw(deal, desks, staging, fits)))

/** The same, laid out. */
export const tell = (
  deal: Deal,
  habits: Habits,
  desks: string | readonly string[],
  staging: Staging = {},
  fits?: Fits,
): Story => setStory(habits, drawDressed(deal, habits, desks, staging, fits))

/** So many of them. */
export const tellSeveral = (
  deal: Deal,
  habits: Habits,
  count: number,
  desks: string | readonly string[],
  staging: Staging = {},
  fits?: Fits,
): Story[] => Array.from({ length: count }, () => tell(deal, habits, desks, staging, fits))

import { SourceArticle } from '../article.ts'
import type { Deal } from '../deal.ts'
import type { Piece } from '../piece.ts'
import type { Staging } from '../stage.ts'
import { smudge } from './smudge.ts'
import { nameSource } from './sources.ts'

/** Desks that print an agency's reports among their own. */
const AGENCY_DESKS = ['old']
const KINDS = SourceArticle.shape.kind.options

type Fits = (article: SourceArticle) => boolean

/** The next article of one of the desks (`articles/DESK.yaml`), as the paper dresses it and the engine read it. */
export function draw(
  deal: Deal,
  desks: string | readonly string[],
  staging: Staging = {},
  fits: Fits = () => true,
): Piece {
  const wanted = [desks].flat()
  const isOwn = !wanted.some((desk) => AGENCY_DESKS.includes(desk))
  let source: SourceArticle | undefined
  const piece = deal.next([...KINDS], { isOwn, ...staging }, (article) => {
    if (!wanted.includes(article.desk) || !fits(article)) return false
    source = article
    return true
  })
  if (source?.kind === 'agency') open(piece, nameSource(deal.random, source.place, source.day))
  return smudge(piece, deal)
}

function open({ body }: Piece, words: string): void {
  const [first] = body
  if (first) first.text = words + first.text
}

/** So many of them. */
export const drawSeveral = (
  deal: Deal,
  count: number,
  desks: string | readonly string[],
  staging?: Staging,
  fits?: Fits,
): Piece[] => Array.from({ length: count }, () => draw(deal, desks, staging, fits))

export const hasHeadline: Fits = ({ headline }) => headline !== null
export const hasNone: Fits = ({ headline }) => headline === null
export const isKind =
  (...kinds: SourceArticle['kind'][]): Fits =>
  ({ kind }) =>
    kinds.includes(kind)

import { severalBy, takeFrom } from '../fresh/draw.ts'

/** The next article of one of the desks in `../articles/latest/`. */
export const take = takeFrom('latest')
/** So many of them. */
export const takeSeveral = severalBy(take)

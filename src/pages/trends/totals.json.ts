import { listArticles } from '../../site/archive.ts'
import { listStocks } from '../../site/explore/trends/stocks.ts'

/** How many articles the archive has of each city and range of months: what trends are measured by. */
export const GET = (): Response => new Response(`${JSON.stringify(listStocks(listArticles()))}\n`)

import type { HtmlPage } from '../html-page.ts'

/** Looks at one page by itself and says what is wrong with it. */
export type PageRule = (page: HtmlPage, site: URL) => string[]

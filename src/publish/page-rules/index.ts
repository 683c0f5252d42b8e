import type { Fault } from '../fault.ts'
import type { HtmlPage } from '../html-page.ts'
import { findInlineCode } from './nothing-inline.ts'
import { findForeignResources } from './own-resources.ts'
import { findWeakPolicy } from './policy-first.ts'
import type { PageRule } from './rule.ts'
import { findUnsafeLinks } from './safe-links.ts'
import { findRepeatedIdentifiers } from './unique-identifiers.ts'

/** What must hold of every page by itself. */
const PAGE_RULES: readonly PageRule[] = [
  findWeakPolicy,
  findInlineCode,
  findForeignResources,
  findUnsafeLinks,
  findRepeatedIdentifiers,
]

/** Looks at one page; `site` is the address at which the site will stand. */
export const checkPage = (page: HtmlPage, site: URL): Fault[] =>
  PAGE_RULES.flatMap((rule) => rule(page, site)).map((what) => ({ path: page.file, what }))

const EVERYWHERE = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  // Without a script nothing connects by itself; checkers that run in the page read robots.txt.
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]
const WITH_SCRIPT = "script-src 'self'"
const WITH_SEARCH = "script-src 'self' 'wasm-unsafe-eval'"
const KEEPING = ["worker-src 'self'", "manifest-src 'self'"]

/** The content security policy of a page. Only search, and pages that keep what is read, run a script of the site. */
export const formatPolicy = (search: boolean, keeps: boolean): string =>
  [...EVERYWHERE, ...(search ? [WITH_SEARCH] : keeps ? [WITH_SCRIPT] : []), ...(keeps ? KEEPING : [])].join(
    '; ',
  )

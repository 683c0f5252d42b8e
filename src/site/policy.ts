const EVERYWHERE = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  // Without a script nothing connects by itself; checkers that run in the page read robots.txt.
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]
const WITH_SEARCH = ["script-src 'self' 'wasm-unsafe-eval'"]

/** The content security policy of a page. Only the search page may run a script, of the site itself. */
export const formatPolicy = (search: boolean): string =>
  [...EVERYWHERE, ...(search ? WITH_SEARCH : [])].join('; ')

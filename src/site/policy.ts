const EVERYWHERE = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]
const WITH_SEARCH = ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'"]

/** The content security policy of a page. Only the search page may run a script, of the site itself. */
export const formatPolicy = (search: boolean): string =>
  [...EVERYWHERE, ...(search ? WITH_SEARCH : [])].join('; ')

/** The name under which the runtime stands on the page. */
export const RUNTIME = 'guzhiPortable'

/** What only a host or other programs read; left out of the copy. */
const HOSTED =
  /^(_headers|404\.html|robots\.txt|sw\.js|manifest\.webmanifest|manifest\.json|offline\/\w+\.(json|pack))$/

/** What is offered to people as a file. */
const OFFERED = /^data\/|(^|\/)(feed|cite)\.json$/

/** What scripts ask for. */
const ASKED = /\.(json|pf_meta|pf_index|pagefind|wasm)$/

/** Modules that scripts load by themselves. */
const MODULE = /^search\/pagefind\/pagefind\.js$/

/** Files that text can hold; the others are handed over in base 64. */
const TEXT = /\.json$/

/** What becomes of a file of the site in the copy. */
export type Fate = 'left out' | 'page' | 'module' | 'asked' | 'same'

/** What becomes of a file of the site. */
export function findFate(path: string): Fate {
  if (HOSTED.test(path)) return 'left out'
  if (path.endsWith('.html')) return 'page'
  if (MODULE.test(path)) return 'module'
  return ASKED.test(path) && !OFFERED.test(path) ? 'asked' : 'same'
}

/** The file of the copy that brings a file of the site. */
export const scriptFileOf = (path: string): string => `${path}.js`

/** A file as a script that hands it over. */
export function wrapFile(path: string, bytes: Uint8Array): string {
  const isText = TEXT.test(path)
  const held = isText ? new TextDecoder().decode(bytes) : Buffer.from(bytes).toString('base64')
  return `${RUNTIME}.deliver(${JSON.stringify(path)},${JSON.stringify(held)},${isText})\n`
}

/** One rule of a `_headers` file: a path, in which `*` stands for anything, and the headers sent with it. */
export interface HeaderRule {
  path: string
  headers: { name: string; value: string }[]
}

/** Reads a `_headers` file in the form that Cloudflare Pages and Netlify share. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*(#|$)/.test(line)) continue
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: [] })
    else rules.at(-1)?.headers.push(parseHeader(line, index + 1))
  }
  return rules
}

function parseHeader(line: string, number: number): { name: string; value: string } {
  const colon = line.indexOf(':')
  if (colon < 1) throw new Error(`_headers:${number}: Unexpected "${line.trim()}", expected "Name: value"`)
  return { name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }
}

/** Writes rules as a `_headers` file. */
export function formatHeaderRules(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n')
}

/** The same rules for a site that stands under a base path such as `/archive/`. */
export function placeHeaderRules(rules: readonly HeaderRule[], basePath: string): HeaderRule[] {
  return rules.map((rule) => ({ ...rule, path: basePath.replace(/\/$/, '') + rule.path }))
}

/** The headers that a host sends with a path: every rule that fits; a name given twice is joined by a comma. */
export function findHeaders(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const { name, value } of rules
    .filter((rule) => fits(rule.path, path))
    .flatMap((rule) => rule.headers)) {
    const before = found.get(name)
    found.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  return found
}

function fits(pattern: string, path: string): boolean {
  const [start = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return path === pattern
  return path.startsWith(start) && path.slice(start.length).endsWith(rest.join('*'))
}

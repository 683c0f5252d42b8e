const WIDTH = 110

/**
 * JSON that reads well in a diff: what fits into 110 characters stands on one line, as do the spans of a part;
 * everything else is opened by one level. Key order is that of the object.
 */
export const formatLedgerJson = (value: object): string => `${format(value, '')}\n`

function format(value: unknown, indent: string): string {
  const compact = JSON.stringify(value)
  if (compact === undefined) throw new TypeError('a ledger holds JSON values only')
  if (
    typeof value !== 'object' ||
    value === null ||
    indent.length + compact.length <= WIDTH ||
    isSpans(value)
  )
    return compact
  const inner = `${indent} `
  if (Array.isArray(value))
    return `[\n${value.map((item) => inner + format(item, inner)).join(',\n')}\n${indent}]`
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${inner}${JSON.stringify(key)}: ${format(member, inner)}`)
  return `{\n${members.join(',\n')}\n${indent}}`
}

const isSpans = (value: object): boolean => Array.isArray(value) && Array.isArray(value[0])

const UNITS = ['B', 'KB', 'MB', 'GB']

/** A size in thousands, as disks count: `1.3 MB`, `24 KB`. */
export function formatBytes(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000
    unit += 1
  }
  const shown = unit === 0 || value >= 9.95 ? Math.round(value) : Number(value.toFixed(1))
  return `${shown} ${UNITS[unit]}`
}

/** A correction that cannot be taken as it stands; it says what was expected and not found. */
export class Conflict extends Error {}

/** The value, or a conflict where there is none. */
export function require<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Conflict(what)
  return value
}

/** A text as a conflict names it. */
export const quote = (text: string): string => `“${[...text].slice(0, 24).join('')}”`

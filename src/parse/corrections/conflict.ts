/** A correction that cannot be taken as it stands; it says what was expected and not found. */
export class Conflict extends Error {}

/** A text as a conflict names it. */
export const quote = (text: string): string => `“${[...text].slice(0, 24).join('')}”`

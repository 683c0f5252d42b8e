/** What a page tells the worker. */
export interface Visit {
  /** The addresses of what the page loaded before the worker was there. */
  loaded: readonly string[]
  /** False where the reader saves data. */
  keepsCore: boolean
}

const isObject = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null

/** True for a message that is a visit. */
export const isVisit = (data: unknown): data is Visit =>
  isObject(data) &&
  typeof data['keepsCore'] === 'boolean' &&
  Array.isArray(data['loaded']) &&
  data['loaded'].every((address) => typeof address === 'string')

/** What the worker tells the pages once the core is whole. */
export const CORE_IS_KEPT = 'core is kept'

import type { Visit } from './visit.ts'

declare global {
  interface Navigator {
    /** Not in every browser. */
    readonly connection?: { readonly saveData?: boolean }
  }
}

/** Tells the worker that a page was opened, and what it loaded before the worker was there. */
export function tellVisit(worker: ServiceWorker | null, loaded: readonly string[]): void {
  const visit: Visit = { loaded, keepsCore: navigator.connection?.saveData !== true }
  worker?.postMessage(visit)
}

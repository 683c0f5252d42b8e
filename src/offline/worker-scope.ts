/** The part of a service worker's surroundings that the worker uses; the types of a page do not have it. */
export interface WorkerScope {
  readonly registration: { readonly scope: string }
  readonly clients: {
    claim(): Promise<void>
    matchAll(): Promise<{ postMessage(message: unknown): void }[]>
  }
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void
  addEventListener(
    type: 'message',
    listener: (event: LastingEvent & { readonly data: unknown }) => void,
  ): void
}

/** An event that is over when its task is. */
export interface LastingEvent {
  waitUntil(task: Promise<unknown>): void
}

/** A page asks for something. */
export interface AskedEvent extends LastingEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import { normalize, resolve } from 'node:path'

/** A folder that can be read over HTTP on this machine. */
export interface Loopback {
  /** Ends in `/`. */
  address: string
  close(): void
}

/** Serves the files of a folder to this machine only, at a free port. */
export async function openLoopback(folder: string): Promise<Loopback> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    createReadStream(resolve(folder, `.${normalize(decodeURIComponent(pathname))}`))
      .on('error', () => response.writeHead(404).end())
      .pipe(response)
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('Unexpected address, expected a port')
  return {
    address: `http://127.0.0.1:${place.port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

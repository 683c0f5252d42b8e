import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { findHeaders, type HeaderRule, parseHeaderRules } from '../../src/publish/header-rules.ts'
import { findMediaType, isCompressible } from '../../src/publish/media-types.ts'

/** A folder that is served, and where. */
export interface ServedFolder {
  folder: string
  /** Where the site stands on its host: `/` or `/archive/`. */
  basePath: string
  /** 0 takes any free port. */
  port: number
}

export interface RunningServer {
  /** The address of the home page. */
  address: string
  close: () => Promise<void>
}

interface Answer {
  status: number
  headers: Map<string, string>
  body: Buffer
}

/** Serves a built site on this machine only, as a static host does: `_headers`, gzip, 404.html. */
export async function serveFolder({ folder, basePath, port }: ServedFolder): Promise<RunningServer> {
  const rules = parseHeaderRules(await readFile(join(folder, '_headers'), 'utf8'))
  const server = createServer((request, response) => {
    answer(request, resolve(folder), basePath, rules)
      .then((found) => send(request, response, found))
      .catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('Unexpected address, expected a port')
  return {
    address: `http://127.0.0.1:${place.port}${basePath}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  request: IncomingMessage,
  folder: string,
  basePath: string,
  rules: readonly HeaderRule[],
): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plainAnswer(405, 'method not allowed')
  const path = decodePath(request.url ?? '/')
  if (path === undefined) return plainAnswer(400, 'malformed address')
  if (path === basePath.slice(0, -1)) return redirect(basePath)
  if (!path.startsWith(basePath)) return plainAnswer(404, 'outside of the site')
  const place = resolve(folder, `.${sep}${path.slice(basePath.length)}`)
  const hidden = place === join(folder, '_headers')
  if (hidden || (place !== folder && !place.startsWith(folder + sep))) return notFound(folder, rules, path)
  const found = await findFile(place, path)
  if (found === 'folder') return redirect(`${encodeURI(path)}/`)
  return found ? fileAnswer(200, found, rules, path) : notFound(folder, rules, path)
}

function decodePath(address: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname)
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}

/** The file for a path; `folder` where the path names a folder without its closing slash. */
async function findFile(place: string, path: string): Promise<string | 'folder' | undefined> {
  const found = await stat(place).catch(() => undefined)
  if (found?.isFile()) return path.endsWith('/') ? undefined : place
  if (!found?.isDirectory()) return undefined
  const index = join(place, 'index.html')
  if (!(await stat(index).catch(() => undefined))) return undefined
  return path.endsWith('/') ? index : 'folder'
}

async function fileAnswer(
  status: number,
  file: string,
  rules: readonly HeaderRule[],
  path: string,
): Promise<Answer> {
  const headers = findHeaders(rules, path).set('Content-Type', findMediaType(extname(file)))
  return { status, headers, body: await readFile(file) }
}

const notFound = (folder: string, rules: readonly HeaderRule[], path: string): Promise<Answer> =>
  fileAnswer(404, join(folder, '404.html'), rules, path)

const redirect = (address: string): Answer => ({
  status: 308,
  headers: new Map([['Location', address]]),
  body: Buffer.alloc(0),
})

const plainAnswer = (status: number, text: string): Answer => ({
  status,
  headers: new Map([['Content-Type', 'text/plain; charset=utf-8']]),
  body: Buffer.from(`${text}\n`),
})

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  const compress =
    isCompressible(headers.get('Content-Type') ?? '') &&
    /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const sent = compress ? gzipSync(body, { level: 9 }) : body
  if (compress) headers.set('Content-Encoding', 'gzip').set('Vary', 'Accept-Encoding')
  headers.set('Content-Length', String(sent.length))
  response.writeHead(status, Object.fromEntries(headers))
  response.end(request.method === 'HEAD' ? undefined : sent)
}

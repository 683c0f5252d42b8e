import { parseArgs } from 'node:util'
import { findSite } from './build/publish.ts'
import { basePathOf, readManifest } from './build/read-manifest.ts'
import { serveFolder } from './serve/static-server.ts'

/** `npm run preview`: serves the built site on this machine as a static host would, headers included. */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
})
if (!(await findSite(values.out))) {
  console.error(`${values.out} holds no finished site; run npm run build first`)
  process.exitCode = 2
} else {
  const manifest = await readManifest(values.out)
  const { address } = await serveFolder({
    folder: values.out,
    basePath: basePathOf(manifest),
    port: Number(values.port),
  })
  console.log(`${address} (Ctrl+C ends it)`)
}

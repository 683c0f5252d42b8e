import { publish, recoverSite } from '../../scripts/build/publish.ts'

/** `publish FROM OUT` or `recover OUT`, as a build and whoever reads a site do it. */
const [what, first = '', second = ''] = process.argv.slice(2)
if (what === 'publish') await publish(first, second)
else await recoverSite(first)

import { formatFaults } from '../src/publish/fault.ts'
import { buildSite } from './build/build-site.ts'
import { BUILD_USAGE, parseBuildOptions } from './build/options.ts'

const options = parseBuildOptions(process.argv.slice(2))
const result = await buildSite(options)
console.log(formatFaults(result.faults))

import { WORKER_FILE } from './edition.ts'
import { tellVisit } from './tell-visit.ts'

const base = import.meta.env.BASE_URL

/** The addresses of this page and of all that it has loaded. */
const listLoaded = (): string[] => [
  location.href,
  ...performance.getEntriesByType('resource').map(({ name }) => name),
]

/** Starts the worker; what was loaded before it was there is kept as well. */
async function register(): Promise<void> {
  const { serviceWorker } = navigator
  const wasThere = serviceWorker.controller !== null
  await serviceWorker.register(base + WORKER_FILE, { scope: base, updateViaCache: 'none' })
  const { active } = await serviceWorker.ready
  tellVisit(active, wasThere ? [] : listLoaded())
}

// Without a worker the site is read as before; a copy on a disk can have none.
if ('serviceWorker' in navigator && location.protocol.startsWith('http') && import.meta.env.PROD) {
  addEventListener('load', () => void register().catch(() => undefined), { once: true })
}

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
  // A new worker ends the one before, with all that it was at.
  serviceWorker.addEventListener('controllerchange', () => tellVisit(serviceWorker.controller, []))
  await serviceWorker.register(base + WORKER_FILE, { scope: base, updateViaCache: 'none' })
  const { active, installing, waiting } = await serviceWorker.ready
  // A worker that is woken while another takes its place may end with the next page unanswered, which then never opens.
  const isLeaving = wasThere && (installing ?? waiting) !== null
  if (!isLeaving) tellVisit(active, wasThere ? [] : listLoaded())
}

// Without a worker the site is read as before; a copy on a disk can have none.
if ('serviceWorker' in navigator && location.protocol.startsWith('http') && import.meta.env.PROD) {
  addEventListener('load', () => void register().catch(() => undefined), { once: true })
}

import { formatCff } from '../site/cite/archive-citation.ts'
import { citedArchive } from '../site/cited-archive.ts'

/** How the archive as a whole is cited, for programs. */
export const GET = (): Response => new Response(formatCff(citedArchive()))

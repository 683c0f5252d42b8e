import type { APIRoute, GetStaticPaths } from 'astro'
import { archive } from '../../../site/archive.ts'
import { formatDeskPage } from '../../../site/desk-page.ts'

export const getStaticPaths = (() =>
  archive.pages.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths

/** What the correction desk reads of a page. */
export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(formatDeskPage(archive.readPage(params.id)))

import type { APIRoute } from 'astro'
import { listFigureFiles } from '../../site/explore/figure-files.ts'

/** The figures as files. */
export const getStaticPaths = () =>
  listFigureFiles().map(({ name, text }) => ({ params: { figures: name }, props: { text } }))

export const GET: APIRoute = ({ props }) => new Response(props['text'])

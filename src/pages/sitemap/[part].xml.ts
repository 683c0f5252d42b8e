import type { APIRoute, GetStaticPaths } from 'astro'
import { makeSitemap } from '../../site/listed-paths.ts'

export const getStaticPaths = (() =>
  makeSitemap().parts.map((text, index) => ({
    params: { part: String(index + 1) },
    props: { text },
  }))) satisfies GetStaticPaths

/** A part of a sitemap that is too long for one file. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/xml' } })

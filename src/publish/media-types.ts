/** What a file is, by the end of its name; the same words that common static hosts send. */
const MEDIA_TYPES: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/** Gives the media type of a file by its extension, such as `.html`. */
export const findMediaType = (extension: string): string =>
  MEDIA_TYPES[extension] ?? 'application/octet-stream'

/** True where a static host would send the file compressed. */
export const isCompressible = (mediaType: string): boolean => !/^(image\/(png|x-icon)|font\/)/.test(mediaType)

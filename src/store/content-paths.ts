import { join } from 'node:path'

export const articlePath = (contentDir: string, id: string): string =>
  join(contentDir, 'articles', `${id}.md`)
export const pagePath = (contentDir: string, id: string): string => join(contentDir, 'pages', `${id}.json`)

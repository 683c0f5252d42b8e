import { join } from 'node:path'

/** Names below the content folder. */
export const articleName = (id: string): string => `articles/${id}.md`
export const pageName = (id: string): string => `pages/${id}.json`

export const articlePath = (contentDir: string, id: string): string => join(contentDir, articleName(id))
export const pagePath = (contentDir: string, id: string): string => join(contentDir, pageName(id))

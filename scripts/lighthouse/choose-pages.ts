import { listFiles } from '../build/site-files.ts'

/** A page that Lighthouse is asked about. */
export interface ChosenPage {
  name: string
  /** Address below the home page. */
  path: string
}

const QUERY = '的'

/** One page of each kind that readers mostly open. */
export async function choosePages(folder: string): Promise<ChosenPage[]> {
  const files = await listFiles(folder)
  const firstOf = (pattern: RegExp): string[] => {
    const file = files.find((name) => pattern.test(name))
    return file === undefined ? [] : [file.replace(/index\.html$/, '')]
  }
  const named = (name: string, found: string[]): ChosenPage[] => found.map((path) => ({ name, path }))
  return [
    { name: 'home', path: '' },
    ...named('city', firstOf(/^cities\/[^/]+\/index\.html$/)),
    ...named('article', firstOf(/^articles\/[^/]+\/index\.html$/)),
    { name: 'search', path: 'search/' },
    { name: 'search for a word', path: `search/?q=${encodeURIComponent(QUERY)}` },
  ]
}

/** What lies in a built site. */
export interface SiteFiles {
  /** Every file, as paths below the site. */
  files: ReadonlySet<string>
  /** Every folder, each with a closing slash; the site itself is ''. */
  folders: ReadonlySet<string>
}

/** Lists the folders of files. */
export function listSiteFiles(names: Iterable<string>): SiteFiles {
  const files = new Set(names)
  const folders = new Set([''])
  for (const name of files) {
    for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1))
      folders.add(name.slice(0, at + 1))
  }
  return { files, folders }
}

/** How to go from a file to a path: `../` for each folder that the file lies in. */
export const climb = (from: string): string => '../'.repeat(from.split('/').length - 1)

/** The path of an address below the site, and what follows it; undefined where it leads elsewhere. */
function takeApart(address: string, site: URL): { path: string; rest: string } | undefined {
  const at = address.search(/[?#]/u)
  const end = at < 0 ? address.length : at
  const [start, rest] = [address.slice(0, end), address.slice(end)]
  if (!start.startsWith(site.pathname)) return undefined
  return { path: decodeURIComponent(start.slice(site.pathname.length)), rest }
}

const encode = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** The relative address, seen from a file, at which a link of the site leads to a file; other links stay as they are. */
export function linkToFile(address: string, from: string, site: URL, { files }: SiteFiles): string {
  const target = takeApart(address, site)
  if (!target) return address
  const file = files.has(target.path) ? target.path : `${target.path}index.html`
  return files.has(file) ? climb(from) + encode(file) + target.rest : address
}

/** The same for what a script puts together itself: a folder stays a folder. */
export function placeSeenFrom(address: string, from: string, site: URL, held: SiteFiles): string {
  const target = takeApart(address, site)
  if (target?.rest !== '') return address
  if (!held.folders.has(target.path) && !held.files.has(target.path)) return address
  return `${climb(from)}${encode(target.path)}` || './'
}

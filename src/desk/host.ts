/** A Git host that takes a letter as an issue. */
export interface Host {
  /** As people call it: `GitHub`, or the name of the machine. */
  name: string
  /** The address of a new issue, its title and text filled in. */
  newIssue(title: string, body: string): string
}

/** Longest address that every host takes. */
const MAX_ADDRESS = 7000

const KINDS = [
  { name: 'GitHub', host: /(^|\.)github\.com$/, path: 'issues/new', title: 'title', body: 'body' },
  { name: 'GitLab', host: /gitlab/, path: '-/issues/new', title: 'issue[title]', body: 'issue[description]' },
  { name: 'Codeberg', host: /(^|\.)codeberg\.org$/, path: 'issues/new', title: 'title', body: 'body' },
]
/** Gitea and Forgejo, on whatever machine. */
const OTHER = { path: 'issues/new', title: 'title', body: 'body' }

/** The host of a repository's address, as `content/archive.yaml` has it. */
export function findHost(repository: string): Host {
  const url = new URL(repository)
  const path = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .join('/')
  const root = [url.origin, path.replace(/\.git$/, '')].filter((part) => part !== '').join('/')
  const kind = KINDS.find(({ host }) => host.test(url.hostname)) ?? { ...OTHER, name: url.hostname }
  return {
    name: kind.name,
    newIssue: (title, body) =>
      `${root}/${kind.path}?${new URLSearchParams({ [kind.title]: title, [kind.body]: body })}`,
  }
}

/** True where an address is too long for a host; its text has to be pasted then. */
export const isTooLong = (address: string): boolean => address.length > MAX_ADDRESS

/** The address of a mail; undefined where the contact is none. */
export const findMail = (contact: string): string | undefined =>
  /^(?:mailto:)?([^\s@/]+@[^\s@/.]+(?:\.[^\s@/.]+)+)$/.exec(contact)?.[1]

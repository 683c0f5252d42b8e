/** The link that an event is about. */
const findLink = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest('a') : null

/** A link that a script made names a folder, as on the site; from a disk it has to name the file in it. */
function nameFile(event: Event): void {
  const link = findLink(event)
  if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html'
}

/** Puts links right just before they are looked at or followed. */
export function followFolders(): void {
  for (const kind of ['pointerover', 'focusin', 'click']) addEventListener(kind, nameFile, { capture: true })
}

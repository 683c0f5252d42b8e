import type { PageDraft } from '../parse/corrections/draft.ts'
import type { PartRole } from '../record/article.ts'
import type { FurnitureRole } from '../record/ledger.ts'

/** Whose the first words of a line are. */
export type Owner =
  | { kind: 'part'; article: number; role: PartRole }
  | { kind: 'furniture'; role: FurnitureRole }
  | { kind: 'dropped' }

/** A line of the raw page; a line without words has no owner. */
export interface DeskLine {
  number: number
  text: string
  owner: Owner | undefined
}

/** Every line of the page and its owner, as the draft has them. */
export function listLines({ page, articles, furniture, dropped }: PageDraft): DeskLine[] {
  const owners = new Map<number, { from: number; owner: Owner }>()
  const claim = (spans: PageDraft['furniture'][number]['spans'], owner: Owner): void => {
    for (const [line, from] of spans) {
      const known = owners.get(line)
      if (!known || from < known.from) owners.set(line, { from, owner })
    }
  }
  articles.forEach(({ parts }, article) => {
    for (const { role, spans } of parts) claim(spans, { kind: 'part', article, role })
  })
  for (const { role, spans } of furniture) claim(spans, { kind: 'furniture', role })
  for (const { spans } of dropped) claim(spans, { kind: 'dropped' })
  return page.lines.map((text, index) => ({
    number: index + 1,
    text,
    owner: text.trim() === '' ? undefined : owners.get(index + 1)?.owner,
  }))
}

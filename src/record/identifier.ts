import { z } from 'zod'

/**
 * One line of `content/ids.jsonl`, which only grows: every id and slug that was ever given. The last line about
 * an id says what became of it.
 */
export const IdentifierEntry = z.strictObject({
  kind: z.enum(['article', 'page', 'person', 'column', 'place', 'topic']),
  id: z.string().meta({ description: 'The id, or the slug of a name; unique within its kind' }),
  from: z.string().meta({
    description:
      'What it was minted for: an article `page id:first source line`, a page `sha256:ordinal`, a place its division code, else the name',
  }),
  event: z.enum(['minted', 'withdrawn', 'returned']),
  digest: z.string().optional().meta({
    description:
      'With `withdrawn`: SHA-256 of what the id stood for, a page its bytes, an article its letters, so that it returns with them',
  }),
})
export type IdentifierEntry = z.infer<typeof IdentifierEntry>

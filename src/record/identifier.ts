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
      'What it was minted for: an article `page id:first source line` (with `:column` where another begins on that line), a page `sha256:ordinal`, a place its division code, else the name',
  }),
  event: z.enum(['minted', 'anchored', 'split', 'merged', 'moved', 'withdrawn', 'returned']).meta({
    description:
      'minted: given for `from`; anchored: found at `from` now; split: `into` bear a part of its text; merged: its text is in `into` now; moved: its text stands in `into` on another page; withdrawn: its text is gone; returned: given again at `from`',
  }),
  into: z.array(z.string()).optional().meta({
    description: 'With `split`, `merged` and `moved`: the ids that have its text, longest first',
  }),
  title: z
    .string()
    .optional()
    .meta({ description: 'What it was last called, for the page at its old address' }),
  file: z.string().optional().meta({ description: 'Of a page: its file below the seeds folder' }),
  digest: z.string().optional().meta({
    description:
      'Where nothing bears the id any more: SHA-256 of what the id stood for, a page its bytes, an article its letters, so that it returns with them',
  }),
})
export type IdentifierEntry = z.infer<typeof IdentifierEntry>

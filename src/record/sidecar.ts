import { z } from 'zod'

/** `NAME.yaml` beside a raw page: what the archivist knows. It overrides what the page says. */
export const Sidecar = z.strictObject({
  newspaper: z.string().min(1).optional(),
  date: z
    .string()
    .min(4)
    .optional()
    .meta({ description: 'A day, month or year: EDTF level 0, or `2023-07~`', examples: ['2023-07-04'] }),
  issue: z.string().min(1).optional(),
  pageNumber: z.string().min(1).optional(),
  section: z.string().min(1).optional(),
  city: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'A name that the gazetteer knows', examples: ['葫芦岛'] }),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5']).optional(),
  rights: z.string().min(1).optional(),
})
export type Sidecar = z.infer<typeof Sidecar>

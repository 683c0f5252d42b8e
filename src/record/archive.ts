import { z } from 'zod'

/** `content/archive.yaml`: what people say about the archive as a whole. */
export const ArchiveSettings = z.strictObject({
  title: z
    .string()
    .min(1)
    .meta({ title: '名称', examples: ['故纸'] }),
  subtitle: z.string().default('').meta({ title: '副名' }),
  description: z.string().default('').meta({ title: '简介' }),
  language: z.string().default('zh-CN').meta({ description: 'BCP 47 tag of the site and of the texts' }),
  address: z.url({ protocol: /^https?$/ }).meta({
    description: 'Where the site will stand; its path is the base path of every address',
    examples: ['https://example.org/', 'https://example.org/archive/'],
  }),
  newspaper: z
    .string()
    .nullable()
    .default(null)
    .meta({ description: 'Where every page is of one newspaper' }),
  version: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .meta({ title: '版本', description: 'As people count it', examples: ['1.0', '2024年春'] }),
  released: z.iso
    .date({ error: 'a day such as 2024-03-01' })
    .nullable()
    .default(null)
    .meta({ title: '发布日期', description: 'Of this version' }),
  editors: z.array(z.string().min(1)).default([]).meta({
    title: '整理者',
    description: 'Who answers for the archive: people or bodies, as they are cited',
  }),
  rights: z.string().nullable().default(null).meta({ title: '权利' }),
  contact: z.string().nullable().default(null).meta({ title: '联系' }),
  repository: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .meta({ description: 'Where corrections go' }),
  cards: z.int().min(0).default(1000).meta({
    description:
      'How many articles, the newest first, have a social card of their own; the others show that of the archive',
  }),
  listLength: z.int().min(1).max(500).default(50).meta({ description: 'Entries on one page of a list' }),
})
export type ArchiveSettings = z.infer<typeof ArchiveSettings>

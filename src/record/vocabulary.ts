import { z } from 'zod'

const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'a slug is lower-case letters, digits and single hyphens' })

/** `content/vocab/topics.yaml`: a topic and the terms that select it. */
export const TopicEntry = z.strictObject({
  name: z
    .string()
    .min(1)
    .meta({ examples: ['营商环境'] }),
  slug: Slug,
  terms: z
    .array(z.string().min(1))
    .min(1)
    .meta({ description: 'Words of which each occurrence counts for the topic' }),
})
export type TopicEntry = z.infer<typeof TopicEntry>

/** `content/vocab/cities.yaml`: names beyond the gazetteer's (old, short, local), and slugs. */
export const PlaceEntry = z.strictObject({
  name: z
    .string()
    .min(1)
    .meta({ description: 'Full official name', examples: ['阜新蒙古族自治县'] }),
  within: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'City that it lies in, where the name alone is not enough' }),
  slug: Slug.optional(),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .meta({ examples: [['阜新县'], ['锦西', '锦西市']] }),
})
export type PlaceEntry = z.infer<typeof PlaceEntry>

/** `content/vocab/columns.yaml`: standing heads, and forms of them that recognition engines misread. */
export const ColumnEntry = z.strictObject({
  name: z.string().min(1),
  slug: Slug.optional(),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .meta({ examples: [['肇岛时讯']] }),
})
export type ColumnEntry = z.infer<typeof ColumnEntry>

export const Vocabulary = z.strictObject({
  topics: z.array(TopicEntry),
  cities: z.array(PlaceEntry),
  columns: z.array(ColumnEntry),
})
export type Vocabulary = z.infer<typeof Vocabulary>

/** `content/vocab/entities.yaml`: what people know better than the recogniser of people, places, organisations, projects. */
export const EntityEntry = z.strictObject({
  kind: z.enum(['person', 'place', 'organisation', 'project']),
  name: z
    .string()
    .min(1)
    .meta({ description: 'The name that the index lists', examples: ['葫芦岛市发展和改革委员会'] }),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .meta({
      description: 'Other names of the same; looked for as they stand',
      examples: [['葫芦岛市发改委']],
    }),
  slug: Slug.optional().meta({ description: 'Its address where pinyin is wrong; given once, never changed' }),
  not: z.literal(true).optional().meta({ description: 'The words are no name of this kind: never listed' }),
})
export type EntityEntry = z.infer<typeof EntityEntry>
export const EntityList = z.array(EntityEntry)
export type EntityList = z.infer<typeof EntityList>

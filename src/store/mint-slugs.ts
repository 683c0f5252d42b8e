import type { Article } from '../record/article.ts'
import type { IdentifierRegister } from './identifier-register.ts'

/** Gives a slug to each name of an article that has none yet. */
export function mintSlugs(
  { city, places, topics, column, bylines }: Article,
  register: IdentifierRegister,
): void {
  for (const { id, name } of city ? [city, ...places] : places) register.slug('place', id, name)
  for (const topic of topics) register.slug('topic', topic)
  if (column) register.slug('column', column)
  for (const { name } of bylines) register.slug('person', name)
}

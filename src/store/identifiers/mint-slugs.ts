import type { ArticleFields } from '../../record/article-fields.ts'
import type { IdentifierRegister } from './identifier-register.ts'

/** Gives a slug to each name of an article that has none yet; what is withheld gets none. */
export function mintSlugs(
  { status, city, places, topics, column, bylines }: ArticleFields,
  register: IdentifierRegister,
): void {
  if (status === 'withheld') return
  for (const { id, name } of city ? [city, ...places] : places) register.slug('place', id, name)
  for (const topic of topics) register.slug('topic', topic)
  if (column) register.slug('column', column)
  for (const { name } of bylines) register.slug('person', name)
}

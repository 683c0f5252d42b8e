import { listElements, readAttribute } from '../html-page.ts'
import type { PageRule } from './rule.ts'

const FORBIDDEN = ["'unsafe-inline'", "'unsafe-eval'", '*', 'http:', 'https:']

/** The content security policy comes before all that it must hold for; only the character encoding may precede it. */
export const findWeakPolicy: PageRule = (page) => {
  const head = listElements(page).find(({ tagName }) => tagName === 'head')
  const first = (head?.children ?? [])
    .filter((node) => node.type === 'element')
    .find((element) => readAttribute(element, 'charSet') === undefined)
  const policy =
    first && readAttribute(first, 'httpEquiv')?.toLowerCase() === 'content-security-policy'
      ? readAttribute(first, 'content')
      : undefined
  if (policy === undefined) return ['no content security policy at the start of the head']
  const directives = policy.split(';').map((directive) => directive.trim())
  const strict = directives.includes("default-src 'none'")
  const weak = FORBIDDEN.filter((word) => policy.split(/[\s;]+/).includes(word))
  return [
    ...(strict ? [] : ["the policy does not begin with default-src 'none'"]),
    ...weak.map((word) => `the policy allows ${word}`),
  ]
}

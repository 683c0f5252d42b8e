import { listSimplifiedForms } from '../search/simplified.ts'

/** Characters that decide; more of a text would say the same. */
const LOOKED_AT = 600
/** Latin letters that make a passage. */
const PASSAGE = 40

interface Scripts {
  traditional: ReadonlySet<string>
  simplified: ReadonlySet<string>
}

let kept: Scripts | undefined

/** Characters of one script only: what has a simplified form, and what is one and nothing else. */
function listScripts(): Scripts {
  if (kept) return kept
  const forms = listSimplifiedForms()
  const traditional = new Set(forms.map(([character]) => character))
  const simplified = new Set(forms.map(([, form]) => form).filter((form) => !traditional.has(form)))
  kept = { traditional, simplified }
  return kept
}

/** The script that a Chinese text is printed in, as a BCP 47 tag. */
export function findScript(text: string): 'zh-Hans' | 'zh-Hant' {
  const { traditional, simplified } = listScripts()
  let balance = 0
  for (const character of text.slice(0, LOOKED_AT)) {
    if (traditional.has(character)) balance += 1
    else if (simplified.has(character)) balance -= 1
  }
  return balance > 0 ? 'zh-Hant' : 'zh-Hans'
}

/** `en` for a passage in Latin letters, which the press of China mostly prints in English; else undefined. */
export function findForeign(text: string): 'en' | undefined {
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return letters >= PASSAGE && characters * 10 < letters ? 'en' : undefined
}

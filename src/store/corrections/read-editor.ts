import { z } from 'zod'
import { Correction } from '../../record/correction.ts'
import type { Editor } from './capture-edits.ts'

const Said = z.object({ who: Correction.options[0].shape.who, when: Correction.options[0].shape.when })

/** Who corrects, and when, as a command was told. Throws an Error that says what is wrong with it. */
export function readEditor(by: string | undefined, date: string | undefined): Editor {
  const checked = Said.safeParse({ who: by, when: date })
  if (!checked.success) throw new Error(checked.error.issues.map(({ message }) => message).join('; '))
  const { who, when } = checked.data
  return { ...(who === undefined ? {} : { who }), ...(when === undefined ? {} : { when }) }
}

import { foldMarks } from '../lines/fold-marks.ts'

/** A standing head (栏目), recognised by its own form: pinyin in capitals behind the name, or alone. */
export interface StandingHeadMark {
  /** The name without pinyin; empty where the line is the pinyin alone. */
  name: string
}

const WITH_PINYIN = /^([\p{Script=Han}\p{N}·“”"\s]{2,24}?)\s*([A-Z][A-Z\s]{2,30}[A-Z])$/u
const BRACKETED = /^[【[〖〔]\s*([\p{Script=Han}\p{N}·“”]{2,10})\s*[】\]〗〕]$/u
const PINYIN = /^[A-Z][A-Z\s·'-]{3,40}$/u

/** Recognises `县区扫描 SAOMIAO` and a line of pinyin in capitals. Whether a plain short line is one is for the page to decide. */
export function recogniseStandingHead(text: string): StandingHeadMark | undefined {
  const folded = foldMarks(text).trim()
  const found = WITH_PINYIN.exec(folded)
  if (found?.[1]) return { name: text.slice(0, found[1].length).trim() }
  const bracketed = BRACKETED.exec(folded)?.[1]
  if (bracketed) return { name: bracketed }
  return PINYIN.test(folded) ? { name: '' } : undefined
}

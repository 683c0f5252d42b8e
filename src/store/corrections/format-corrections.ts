import { Document, isCollection, isMap, isScalar, isSeq } from 'yaml'
import type { Correction, CorrectionLetter } from '../../record/correction.ts'

/** Corrections as YAML: one entry behind the other, lists of numbers on one line. */
export function formatCorrections(corrections: readonly Correction[]): string {
  return corrections.length === 0 ? '' : format(corrections)
}

/** A letter as YAML, as `npm run correct -- FILE` takes it. */
export const formatLetter = ({ page, corrections }: CorrectionLetter): string => format({ page, corrections })

function format(value: CorrectionLetter | readonly Correction[]): string {
  const document = new Document(value, { schema: 'core', aliasDuplicateObjects: false })
  setFlow(document.contents)
  return document.toString({ lineWidth: 0, blockQuote: false, flowCollectionPadding: true })
}

function setFlow(node: unknown): void {
  if (!isCollection(node)) return
  if (isSeq(node) && node.items.length > 0 && node.items.every(isNumbers)) node.flow = true
  else if (isMap(node)) for (const { value } of node.items) setFlow(value)
  else for (const item of node.items) setFlow(item)
}

const isNumbers = (node: unknown): boolean =>
  (isScalar(node) && typeof node.value === 'number') || (isSeq(node) && node.items.every(isNumbers))

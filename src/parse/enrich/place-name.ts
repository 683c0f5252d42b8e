import type { Vocabulary } from '../../record/vocabulary.ts'
import { gazetteerOf } from './gazetteer.ts'

const BELOW_COUNTY =
  /^\p{Script=Han}{1,4}(?:镇|乡|街道|村|社区|林场|农场)$|^\p{Script=Han}{2,6}(?:开发区|高新区|新区|示范区|经开区)$/u

/** True where the text is nothing but the name of a place, in full or short. */
export type IsPlaceName = (text: string) => boolean

/** Tells names of places by the gazetteer, and those below the county by their form. */
export function placeNamesOf(vocabulary: Vocabulary): IsPlaceName {
  const { names } = gazetteerOf(vocabulary)
  return (text) => {
    const name = text.replace(/\s/gu, '')
    return name.length <= 12 && ((names.get(name)?.length ?? 0) > 0 || BELOW_COUNTY.test(name))
  }
}

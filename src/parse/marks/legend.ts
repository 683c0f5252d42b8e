import { foldMarks } from '../lines/fold-marks.ts'
import { listUnits } from '../lines/letters.ts'
import { readOpenings } from './cues.ts'

const LEGEND = /^(?:[(（]?图\s*[①-⑳\d一二三四五六七八九十](?![\d年月日个])[)）]?|[①-⑳❶-❿])\s*[:：、.]?\s*/u
const DEPICTS =
  /^(?:(?:[左右上下中前后]图|题图|主图|大图|小图|图)\s*(?:[①-⑳\d一二三四五六七八九十]\s*)?(?:为|是|[:：])|(?:图说|图注|图片说明|照片说明)\s*[:：]|[(（【][左右上下中]图[)）】]|[↑↓←→↖↗↘↙⬆⬇⬅➡▲▼]\s*(?=\p{Script=Han}))/u

/** What a legend can begin with: asked first. */
const opensLegend = readOpenings([
  `(（【图左右上下中前后题主大小照↑↓←→↖↗↘↙⬆⬇⬅➡▲▼${listUnits(/[①-⑳❶-❿]/gu).join('')}`,
])
export const mayOpenLegend = (folded: string): boolean => opensLegend(folded) !== 0

/** Recognises the opening of a picture legend (① …, 图为…); gives the length of its list mark. */
export function recogniseLegend(text: string): { mark: number; depicts: boolean } | undefined {
  const folded = foldMarks(text)
  const depicts = DEPICTS.test(folded)
  const found = LEGEND.exec(folded)
  return depicts || found ? { mark: depicts ? 0 : (found?.[0].length ?? 0), depicts } : undefined
}

/** Who stands where in a picture: 潘小满（右）, 王静（前排左二）. */
const POINTS =
  /\p{Script=Han}[（(](?:[前后中第][一二三四]?排|图)?(?:[左右](?:[起数]?第?[一二三四五六七八九]|侧|边)?|居?中|中间|正中|站立者|坐者)(?:者|为[^（）()]{1,8})?[)）]/u

/** True where the words tell who stands where in a picture. */
export const pointsOut = (folded: string): boolean =>
  /[左右中者间边侧一二三四五六七八九][者)）]/u.test(folded) && POINTS.test(folded)

import type { BylineRole } from '../../record/article.ts'

/** Who answers for a text where no person is named. */
type Source = { name: string; role: BylineRole }

const OFFICE =
  /^(?:本报|本刊|本网|本台|新华社|人民日报|\p{Script=Han}{2,4}日报)(?:特约|特派)?(?:评论员|评论部|观察员|编辑部|编委会|记者组|报道组|采访组|采访团|调研组|记者站)(?:文章)?$/u
const AGENCY =
  '新华社|新华网|新华每日电讯|中新社|中新网|中国新闻社|中国新闻网|中央社|人民网|央广网|央视网|央视新闻|央视|光明网|环球网|澎湃新闻|路透社|法新社|美联社|俄新社|共同社|《[^《》]{2,12}》|\\p{Script=Han}{2,4}(?:日报|晚报|新闻网|电视台|通讯社)'
const QUOTED = new RegExp(
  `^(?:(据|综合|来源\\s?:|来源于|转自|摘自|原载|载)\\s?)?(${AGENCY})(?:新闻)?(?:客户端|网站|微信公众号)?(?:(?:记者)?(?:报[道导]|消息|供稿|供本报|专?电|讯))?$`,
  'u',
)
const COMPILED = /^(?:本报|本刊)?(?:综合|整理|综合整理|综合报[道导]|综合消息|辑)$/u
const AUTHOR_NOTE =
  /^(?:本文)?作者(?:简介|单位)?\s?:?\s?(\p{Script=Han}{2,4}?)?\s?[,，]?\s?(?:系|为|是|现[为任]|单位\s?:|简介\s?:|:)[^。]{4,60}。?$/u

/** An office, an agency or the words around it end in one of these characters: asked first. */
const ENDINGS = '员部会组团站章社网讯闻视》报台端号道导息稿电合理辑'

/**
 * Recognises the words that name an office of the newsroom or an agency as the author: `本报评论员`, `据新华社`,
 * `来源：人民网`, `本报综合`. A name of an agency alone needs a mark or brackets around it.
 */
export function recogniseSource(folded: string, isMarked: boolean): Source[] | undefined {
  const words = folded.trim()
  if (!ENDINGS.includes(words.charAt(words.length - 1))) return undefined
  if (OFFICE.test(words)) return [{ name: words.replace(/文章$/u, ''), role: 'reporter' }]
  const agency = QUOTED.exec(words)
  if (agency?.[2] && (agency[1] !== undefined || isMarked || agency[0].length > agency[2].length))
    return [{ name: agency[2], role: 'agency' }]
  return isMarked && COMPILED.test(words) ? [] : undefined
}

/** Recognises the words that tell about the author: `作者系江城大学教授`, `作者：王静，系江城大学教授`. */
export function recogniseAuthorNote(folded: string): Source[] | undefined {
  const note = folded.includes('作者') ? AUTHOR_NOTE.exec(folded.trim()) : null
  if (!note) return undefined
  return note[1] === undefined ? [] : [{ name: note[1], role: 'contributor' }]
}

/** What a copy out of a database or from a paper's site calls the line: 标题：, 【副题】, <来源>. */
export type Field = 'headline' | 'kicker' | 'deck' | 'byline' | 'text' | 'page'

/** A name in brackets, or with a colon, and the white space behind it. */
const label = (names: string): string =>
  `^(?:[【\\[［<＜〈{](?:${names})[】\\]］>＞〉}](?:\\s?[:：])?|(?:${names})\\s?[:：])\\s*`

const HEADLINE = new RegExp(label('标题|主标题|大标题|正题|题目|篇名'), 'u')
const KICKER = new RegExp(label('引题|肩题|眉题|上题|肩标题'), 'u')
const DECK = new RegExp(label('副题|副标题|子题|下题|次题'), 'u')
const BYLINE = new RegExp(label('作者|文章作者|记者|署名|撰稿人'), 'u')
const TEXT = new RegExp(label('正文|文章内容|内容|全文'), 'u')
const PAGE = new RegExp(
  label(
    '来源|出处|报纸|报纸名称|报名|媒体|日期|时间|发布时间|出版日期|见报日期|发表日期|版次|版面|版号|版名|栏目|专栏|字数|正文字数|责编|责任编辑|编辑|关键词|分类|网址|链接地址',
  ),
  'u',
)
/** Labels that announcements have none of. */
const OF_COPIES = new RegExp(label('引题|肩题|眉题|副题|副标题|作者|来源|出处|版次|版面|版名'), 'u')
const FIELDS: readonly (readonly [Field, RegExp])[] = [
  ['headline', HEADLINE],
  ['kicker', KICKER],
  ['deck', DECK],
  ['byline', BYLINE],
  ['text', TEXT],
  ['page', PAGE],
]

/** The label that opens a line of such a copy, and what it is called; `length`: with the white space behind it. */
export function readField(text: string): { field: Field; length: number } | undefined {
  for (const [field, form] of FIELDS) {
    const found = form.exec(text)
    if (found) return { field, length: found[0].length }
  }
  return undefined
}

/** True where the lines of a page are labelled so: words such as 时间： alone stand in announcements, too. */
export const areLabelled = (lines: readonly string[]): boolean =>
  lines.some((line) => HEADLINE.test(line.trimStart())) &&
  lines.some((line) => OF_COPIES.test(line.trimStart()))

import type { Article, SourceReference } from '../record/article.ts'

/** One column of the table of articles; `type` is that of Table Schema. */
export interface Column {
  name: string
  type: 'string' | 'date' | 'integer'
  title: string
  description?: string
  read(article: Article): string
}

/** Between the values of a cell that has several. */
export const BETWEEN_VALUES = '; '

const join = (values: readonly string[]): string => values.join(BETWEEN_VALUES)

const formatLines = ({ lines }: SourceReference): string =>
  lines.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(' ')

const formatText = ({ body }: Article): string => body.map(({ text }) => text).join('\n')

const countCharacters = (article: Article): number => [...formatText(article).replace(/\s/gu, '')].length

/** A field of the record that holds one line of text or nothing. */
const text = (
  name:
    | 'newspaper'
    | 'issue'
    | 'pageNumber'
    | 'section'
    | 'column'
    | 'kicker'
    | 'headline'
    | 'deck'
    | 'summary',
  title: string,
): Column => ({ name, type: 'string', title, read: (article) => article[name] ?? '' })

/** The columns of the table, in order. Names are those of the record wherever it has the same. */
export const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string', title: '编号', read: ({ id }) => id },
  { name: 'url', type: 'string', title: '网址', read: ({ url }) => url },
  text('newspaper', '报名'),
  text('issue', '期'),
  text('pageNumber', '版次'),
  text('section', '版名'),
  text('column', '栏目'),
  { name: 'type', type: 'string', title: '体裁', read: ({ type }) => type },
  text('kicker', '引题'),
  text('headline', '标题'),
  text('deck', '副题'),
  text('summary', '核心提示'),
  {
    name: 'bylines',
    type: 'string',
    title: '署名',
    description: '每人作“身份 姓名”，身份用英文词，见 JSON Schema',
    read: ({ bylines }) => join(bylines.map(({ role, name }) => `${role} ${name}`)),
  },
  { name: 'dateline', type: 'string', title: '消息头', read: ({ dateline }) => dateline?.text ?? '' },
  {
    name: 'date',
    type: 'string',
    title: '见报日期',
    description: 'EDTF（ISO 8601-2）；带“~”或方括号的是推定',
    read: ({ date }) => date?.edtf ?? '',
  },
  { name: 'dateEarliest', type: 'date', title: '最早', read: ({ date }) => date?.earliest ?? '' },
  { name: 'dateLatest', type: 'date', title: '最晚', read: ({ date }) => date?.latest ?? '' },
  { name: 'city', type: 'string', title: '城市', read: ({ city }) => city?.name ?? '' },
  {
    name: 'cityCode',
    type: 'string',
    title: '城市代码',
    description: '行政区划代码（GB/T 2260）',
    read: ({ city }) => city?.id ?? '',
  },
  {
    name: 'places',
    type: 'string',
    title: '地名',
    read: ({ places }) => join(places.map(({ name }) => name)),
  },
  { name: 'topics', type: 'string', title: '主题', read: ({ topics }) => join(topics) },
  {
    name: 'characters',
    type: 'integer',
    title: '字数',
    description: '正文字符数，不计空白',
    read: (article) => String(countCharacters(article)),
  },
  { name: 'text', type: 'string', title: '正文', description: '每段一行', read: formatText },
  { name: 'rights', type: 'string', title: '权利', read: ({ rights }) => rights ?? '' },
  { name: 'sourceFile', type: 'string', title: '原版文件', read: ({ source }) => source.file },
  { name: 'sourcePage', type: 'string', title: '版面编号', read: ({ source }) => source.page },
  {
    name: 'sourceLines',
    type: 'string',
    title: '原版行号',
    description: '自1起，首尾皆含',
    read: ({ source }) => formatLines(source),
  },
]

/** The cells of an article, in the order of the columns. */
export const listCells = (article: Article): string[] => COLUMNS.map((column) => column.read(article))

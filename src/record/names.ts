import type { ArticleType, BylineRole, PartRole } from './article.ts'

/** What the trade calls the parts of an article. */
export const PART_NAMES = {
  kicker: '引题',
  headline: '标题',
  deck: '副题',
  byline: '署名',
  summary: '提要',
  paragraph: '正文',
  subhead: '小标题',
  caption: '图片说明',
  credit: '摄影署名',
  table: '表',
  label: '标签',
} as const satisfies Record<PartRole, string>

/** What the trade calls the types of articles. */
export const TYPE_NAMES = {
  news: '消息',
  feature: '通讯',
  commentary: '评论',
  photo: '图片新闻',
  brief: '简讯',
  notice: '公告',
  advertisement: '广告',
} as const satisfies Record<ArticleType, string>

/** What the trade calls those who sign. */
export const ROLE_NAMES = {
  reporter: '记者',
  special: '特约记者',
  correspondent: '通讯员',
  intern: '实习生',
  contributor: '作者',
  photographer: '摄影',
  editor: '编辑',
  agency: '来源',
} as const satisfies Record<BylineRole, string>

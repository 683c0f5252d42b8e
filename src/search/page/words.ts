import type { Facet } from '../facets.ts'

/** Every word of the search page. */
export const words = {
  noScript: '检索须启用脚本。不用脚本，可由下列各处查找：',
  running: '正在检索…',
  nothingAsked: '请输入要查找的词句。',
  found: (count: number) => `找到 ${count} 篇`,
  foundOf: (count: number, all: number) => `找到 ${count} 篇，不限范围共 ${all} 篇`,
  notFound: (articles: number) =>
    `没有找到。本站所收各篇正文中没有这一词语（${articles} 篇，标题与正文逐字查过）`,
  notTogether: '没有找到。本站所收各篇中，没有一篇同时含有这几个词语',
  notWithin: (all: number) => `所选范围内没有找到，不限范围共 ${all} 篇`,
  phrase: (typed: string, count: number) => `“${typed}” ${count} 篇`,
  failed: '检索没有完成：索引有一部分没能取到。结果可能不全，所以不列出。',
  failedOffline:
    '检索没有完成：现在没有网络，索引又有一部分没有存在这台设备上。结果可能不全，所以不列出。在“离线使用”页可存下整个档案。',
  untold: '这一篇的题名与摘句没有取到，可直接打开',
  retry: '重试',
  more: (left: number) => `再列 ${left} 篇`,
  occurrences: (count: number) => `文中 ${count} 处`,
  person: (name: string) => `作者：${name}`,
  narrow: '缩小范围',
  drop: (label: string) => `取消${label}`,
  others: (count: number) => `其余 ${count} 项`,
  ellipsis: '…',
  facets: { city: '城市', topic: '主题', byline: '作者', column: '栏目', year: '年份' } satisfies Record<
    Facet,
    string
  >,
} as const

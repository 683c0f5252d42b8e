import type { CorePart } from '../core.ts'

/** Every word that the script of the offline page says. */
export const words = {
  asking: '正在查看……',
  unsupported: '这个浏览器不支持离线留存，或者本页不是经安全连接（https）打开的。',
  copied: '这是可以随身携带的副本，整个档案都在这里，用不着网络，也用不着再存。',
  unreachable: '现在连不上网，无从得知整个档案的大小。',
  nothing: (files: string, size: string) =>
    `整个档案共${files}，约 ${size}；存下之后，浏览、检索、引用都不再需要网络。`,
  partly: (kept: string, files: string) => `已存${kept}个，共${files}，尚未存全，可以接着存。`,
  whole: (files: string, size: string) => `整个档案已存在这台设备上：共${files}，约 ${size}，逐件核对过。`,
  older: '这台设备上存的是旧版，仍可使用；网站已有新版。',
  olderOffline: '整个档案已存在这台设备上。现在连不上网，无从得知有没有新版。',
  taking: (done: string, files: string, size: string) => `正在保存第${done}个，共${files}，已取 ${size}`,
  stopped: '已停下。已存的部分留着，可以接着存。',
  failed: (why: string) => `没有存完：${why}。已存的部分留着，可以再试。`,
  why: {
    lost: '有文件没能取到',
    changed: '网站刚刚更新，请重新打开本页',
    full: '这台设备的存储空间不够',
  },
  core: {
    kept: (parts: string, size: string) => `已存在这台设备上：${parts}，共约 ${size}。`,
    coming: (parts: string, size: string, packed: string) =>
      `有网络时在后台存下：${parts}，共约 ${size}，下载约 ${packed}。浏览器设为节省流量、空间不足时不存。`,
    noSearch: (size: string) =>
      `检索所用的索引约 ${size}，太大，不自动存：没有网络时，只有用过的部分还在，缺了哪一部分必定说明，不会算作没有。`,
    noTexts: '检索结果的题名与摘句太多，不自动存：没有网络时，检索只报篇数，看过的才列题名。',
    inWhole: '整个档案已存，不必另存。',
    declined: '已停止自动留存，只留读过的页面。',
    none: '还没有自动留存；有网络时打开首页即可。',
    decline: '删除并停止自动留存',
    accept: '恢复自动留存',
    home: '首页',
    comma: '、',
    parts: {
      search: '检索与词频',
      indexes: '各类目录',
      texts: '检索结果的题名与摘句',
      lists: '各城市、主题、栏目、年月的列表',
      articles: '各篇文章和版面原文',
      names: '各人名、地名、机构、项目的列表',
    } satisfies Record<CorePart, string>,
  },
  files: (count: number) => `${count}个文件`,
  save: (size: string) => `保存整个档案（约 ${size}）`,
  resume: '接着保存',
  update: '更新到新版',
  stop: '停下',
  remove: '删除已存的档案',
  forget: '删除读过的页面',
  read: (count: number) => `这台设备上留有读过的页面${count}页。`,
  readNone: '这台设备上还没有读过的页面。',
} as const

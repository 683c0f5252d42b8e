/** Every word that the script of the offline page says. */
export const words = {
  asking: '正在查看……',
  unsupported: '这个浏览器不支持离线留存，或者本页不是经安全连接（https）打开的。',
  unreachable: '现在连不上网，无从得知整个档案的大小。',
  nothing: (files: string, size: string) =>
    `整个档案共${files}，约 ${size}；存下之后，浏览、检索、引用都不再需要网络。`,
  partly: (kept: string, files: string) => `已存 ${kept} / ${files}，尚未存全，可以接着存。`,
  whole: (files: string, size: string) => `整个档案已存在这台设备上：共${files}，约 ${size}，逐件核对过。`,
  older: '这台设备上存的是旧版，仍可使用；网站已有新版。',
  olderOffline: '整个档案已存在这台设备上。现在连不上网，无从得知有没有新版。',
  taking: (done: string, files: string, size: string) => `正在保存：${done} / ${files}，已取 ${size}`,
  stopped: '已停下。已存的部分留着，可以接着存。',
  failed: (why: string) => `没有存完：${why}。已存的部分留着，可以再试。`,
  why: {
    lost: '有文件没能取到',
    changed: '网站刚刚更新，请重新打开本页',
    full: '这台设备的存储空间不够',
  },
  files: (count: number) => `${count} 件文件`,
  save: (size: string) => `保存整个档案（约 ${size}）`,
  resume: '接着保存',
  update: '更新到新版',
  stop: '停下',
  remove: '删除已存的档案',
  forget: '删除读过的页面',
  read: (count: number) => `这台设备上留有读过的页面 ${count} 件。`,
  readNone: '这台设备上还没有读过的页面。',
} as const

/**
 * The columns of `figures.csv`, in order, and the fields of `figures.jsonl`: every figure that a text states. `type` is
 * that of Table Schema.
 */
export const FIGURE_COLUMNS = [
  { name: 'article', type: 'string', title: '文章编号' },
  { name: 'url', type: 'string', title: '网址', description: '所出段落' },
  { name: 'date', type: 'string', title: '见报日期', description: 'EDTF（ISO 8601-2）' },
  { name: 'city', type: 'string', title: '城市' },
  { name: 'headline', type: 'string', title: '标题' },
  { name: 'words', type: 'string', title: '原文' },
  { name: 'sentence', type: 'string', title: '所在的句子', description: '过长的略去首尾，以…标明' },
  { name: 'value', type: 'number', title: '数值', description: '以 unit 计；一个范围则为下限' },
  { name: 'to', type: 'number', title: '上限' },
  { name: 'unit', type: 'string', title: '单位' },
  { name: 'bound', type: 'string', title: '约数', description: 'about 约，nearly 近，over 超过，under 不足' },
  { name: 'change', type: 'string', title: '增减', description: 'up 增，down 减' },
] as const

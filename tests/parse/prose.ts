/** Sentences of made-up news, none like another. */
const SENTENCES = {
  farm: [
    '眼下正是春耕时节，柳河县各乡镇的田间地头一派繁忙景象。',
    '县农业部门提前备足种子、化肥，组织技术员走村入户讲解播种要领。',
    '截至3月底，全县已完成整地12万亩，占计划的85%。',
    '种粮大户老赵一早就开着拖拉机下了地，他盘算着今年多种两垧玉米。',
  ],
  school: [
    '海滨市第三小学的新校舍日前投入使用，孩子们搬进了宽敞明亮的教室。',
    '新教学楼总面积8600平方米，配有图书馆、音乐室和室内操场。',
    '家长们说，以前冬天上体育课要看天气，如今再也不用发愁了。',
    '市教育局计划用三年时间，把城区老旧校舍全部改造一遍。',
  ],
  river: [
    '沿着清水河往下走，两岸的垂柳已经吐出嫩芽。',
    '过去这里污水横流，居民夏天不敢开窗。',
    '治理工程启动以后，沿河铺设截污管线17公里，关停排污口43处。',
    '环保志愿者每周巡河一次，把发现的问题拍照上传到平台。',
  ],
} as const

export type Story = keyof typeof SENTENCES

/** The first sentences of a story as one paragraph. */
export const tell = (story: Story, sentences = 4): string => SENTENCES[story].slice(0, sentences).join('')

/** A text set in a column: lines of a width, the first one indented by two characters or not. */
export function setInColumn(text: string, width: number, indented = false): string[] {
  const words = (indented ? '　　' : '') + text
  const lines: string[] = []
  for (let from = 0; from < words.length; ) {
    let to = Math.min(words.length, from + width)
    if (/^[，。、；：”）]/u.test(words.slice(to))) to++
    lines.push(words.slice(from, to))
    from = to
  }
  return lines
}

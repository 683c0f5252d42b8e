import type { Block } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { inventNames } from '../../people.ts'
import { stand } from '../../press.ts'
import type { Random } from '../../random.ts'
import { column, folio, publicationDay } from '../furniture.ts'

const twoDigits = (value: number): string => String(value).padStart(2, '0')
/** A telephone number of no city. */
const call = (random: Random): string => `${random.between(200, 899)}${random.between(1000, 9999)}`

/** The line above an inner page, which may name who made it. */
export function runningHead(deal: Deal, section: string): Block {
  const { random, paper } = deal
  const { year, month, day, week } = publicationDay(random)
  const [mm, dd] = [twoDigits(month), twoDigits(day)]
  const number = random.between(2, 8)
  const [editor, designer] = inventNames(random, 2)
  return stand(
    folio(
      paper.spell(
        random.pick([
          `${twoDigits(number)} ${section}　${year}年${month}月${day}日　星期${week}　${paper.name}`,
          `${paper.name}　${section}　A${twoDigits(number)}　${year}-${mm}-${dd}`,
          `${year}/${mm}/${dd} 星期${week} ${section} ${number}版 编辑 ${editor} 美编 ${designer}`,
          `第${number}版　${section}`,
          `${section} | ${paper.name} | ${year}.${month}.${day}`,
        ]),
      ),
    ),
  )
}

/** Who made the page, at its foot. */
export function makers(deal: Deal): Block {
  const { random, paper } = deal
  const [a, b, c] = inventNames(random, 3).map(paper.spell)
  return stand(
    folio(
      paper.spell(
        random.pick([
          `责任编辑 ${a}　视觉设计 ${b}　责任校对 ${c}`,
          `本版责编：${a}　电子信箱：news@example.org`,
          `统筹：${a} 责编：${b} 版式：${c}`,
          `值班总编 ${a} 责编 ${b} 校对 ${c} 电话 ${call(random)}`,
        ]),
      ),
    ),
  )
}

/** The head of a front page: name, who publishes it, the day, numbers; one below the other or all in one line. */
export function nameplate(deal: Deal): Block[] {
  const { random, paper } = deal
  const { year, month, day, week } = publicationDay(random)
  const lines = [
    paper.name,
    random.pick(['中共县委宣传部主管主办', '准印证号（县）018号', `新闻热线 ${call(random)}`]),
    `${year}年${twoDigits(month)}月${twoDigits(day)}日　星期${week}`,
    `第${random.between(200, 5400)}期　本期4版　内部资料 免费交流`,
  ]
  return (random.chance(0.3) ? [lines.join('　')] : lines).map((line) => stand(folio(line)))
}

/** What a page asks its readers to do. */
export function appeal(random: Random): Block {
  return stand(
    folio(
      random.pick([
        `新闻热线：${call(random)}　有新闻请拨打，一经采用即付酬金`,
        '扫一扫 关注本报微信公众号',
        '更多内容请下载本报客户端',
        `读者服务 QQ群：${call(random)}`,
      ]),
    ),
  )
}

/** Names of standing heads, with the letters that some papers set beside them. */
const PINYIN: Record<string, string> = {
  城事速览: 'SULAN',
  微新闻: 'WEIXINWEN',
  三言两语: 'SANYANLIANGYU',
  生活帮: 'SHENGHUO',
  居家锦囊: 'JINNANG',
  小帮手: 'BANGSHOU',
  乡镇连线: 'LIANXIAN',
  镇村新事: 'XINSHI',
  走基层: 'JICENG',
  青溪快语: 'KUAIYU',
  短评: 'DUANPING',
  一事一议: 'YIYI',
  理论微评: 'WEIPING',
  思想快递: 'KUAIDI',
  一孔之见: 'YIKONG',
  生活提醒: 'TIXING',
  实用帖: 'SHIYONG',
  收藏版: 'SHOUCANG',
  财讯速递: 'SUDI',
  市场短波: 'DUANBO',
  公司动态: 'DONGTAI',
  理财词典: 'CIDIAN',
  钱袋子: 'QIANDAI',
  镜头: 'JINGTOU',
  光影瞬间: 'GUANGYING',
  一图一事: 'YITU',
  环球短波: 'HUANQIU',
  一句话国际: 'GUOJI',
  天下: 'TIANXIA',
  县区动态: 'XIANQU',
  基层快报: 'KUAIBAO',
}

/** A standing head in the dress of the paper. */
export const standingHead = (deal: Deal, name: string): Block =>
  stand(column(deal.paper.column(name, PINYIN[name] ?? '')))

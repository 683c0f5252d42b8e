import { inventName } from '../../people.ts'
import type { Random } from '../../random.ts'
import { AREAS, day, FIRMS, mobile, number, ROADS, some, TOWNS, UNITS } from './words.ts'

type Words = (random: Random) => string

export const LOST: readonly Words[] = [
  (random) => `${inventName(random)}遗失居民身份证，证号3408${number(random, 14)}，声明作废。`,
  (random) => `${random.pick(FIRMS)}遗失营业执照副本，注册号${number(random, 15)}，特此声明。`,
  (random) =>
    `${inventName(random)}不慎将${random.pick(FIRMS)}开具的收据丢失，号码00${number(random, 5)}，金额${some(random, 2000, 90000)}元，声明作废。`,
  (random) => `车牌号为皖A${number(random, 5)}的道路运输证丢失，证号${number(random, 12)}，现声明作废。`,
  (random) => `本人${inventName(random)}遗失残疾军人证一本，编号${number(random, 8)}，自登报之日起作废。`,
]

export const SMALL: readonly Words[] = [
  (random) =>
    `${random.pick(ROADS)}${random.between(3, 300)}号三室一厅出租，家电齐全，月租${some(random, 700, 3200)}元。电话${mobile(random)}`,
  (random) => `转让：${random.pick(AREAS)}盈利中超市，因家中有事低价急转。${mobile(random)}`,
  (random) =>
    `诚聘：厨师2名、服务员若干，包食宿，工资面议。联系电话：${mobile(random)} ${inventName(random).slice(0, 1)}经理`,
  (random) => `专业疏通下水道、清洗油烟机、空调移机，随叫随到${mobile(random)}`,
  (random) => `求购：旧书、老邮票、连环画，上门看货，价格从优。${mobile(random)}`,
  (random) => `家教：师大在读研究生辅导初高中数理化，可试听。${mobile(random)}`,
  (random) =>
    `${random.pick(['平安', '顺风', '老兵'])}搬家：居民搬迁、长短途运输、起重吊装，${mobile(random)}`,
  (random) =>
    `男，${random.between(31, 58)}岁，丧偶，身高1.7${random.between(0, 8)}米，有房有稳定收入，觅贤惠女士为伴。${mobile(random)}`,
  (random) => `${random.pick(FIRMS)}大量收购玉米、大豆，现金结算，量大上门。${mobile(random)}`,
]

export const COURT: readonly Words[] = [
  (random) =>
    `${inventName(random)}：本院受理原告${inventName(random)}诉你民间借贷纠纷一案，现依法向你公告送达起诉状副本、应诉通知书、举证通知书及开庭传票。自公告之日起经过30日，即视为送达。并定于举证期满后第3日上午9时在本院第${random.between(2, 9)}审判庭开庭审理，逾期将依法缺席裁判。`,
  (random) =>
    `${random.pick(FIRMS)}：本院受理${inventName(random)}与你公司劳动争议一案已审理终结，现依法公告送达（2019）民初${some(random, 100, 4000)}号民事判决书，自公告之日起60日内来本院领取，逾期则视为送达。`,
  (random) =>
    `${inventName(random)}、${inventName(random)}：申请执行人${random.pick(FIRMS)}申请执行一案，因你们下落不明，现公告送达执行通知书、报告财产令，限你们于公告期满后3日内履行义务，逾期本院将依法强制执行。`,
]

/** What happened in one or two sentences. */
export const BRIEFS: readonly ((random: Random, town: string) => string)[] = [
  (random) =>
    `${random.pick(UNITS)}日前组织${some(random)}名志愿者走进${random.pick(AREAS)}，为${some(random, 30, 200)}位老人义诊，发放药品价值${random.between(1, 9)}万元。`,
  (random, town) =>
    `${town}市首批${some(random)}套人才公寓昨日交付使用，租金为周边市场价的七成，青年职工凭劳动合同即可申请。`,
  (random) => `截至${day(random)}，全市夏粮收购突破${some(random)}万吨，质量等级为近三年最好。`,
  (random) =>
    `${random.pick(AREAS)}投资${some(random, 100, 900)}万元改造的${random.pick(ROADS)}菜市场重新开业，摊位由${random.between(60, 90)}个增加到${random.between(100, 160)}个。`,
  (random, town) => `从${day(random)}起，${town}至省城的城际班车加密到每20分钟一班，末班车推迟到21时30分。`,
  (random) =>
    `${random.pick(UNITS)}工会昨天举办职工趣味运动会，${random.between(12, 40)}支代表队参加了拔河、跳绳、托球接力等项目的比赛。`,
  (random, town) => `${town}铁路货场上月发送货物${some(random)}车，创开站以来最高纪录。`,
  (random) =>
    `一场题为“家风里的中国”的书画展正在${random.pick(AREAS)}文化馆展出，${some(random, 60, 200)}幅作品均由退休教师创作，展期${random.between(7, 30)}天。`,
  (random) =>
    `受冷空气影响，${day(random)}夜间到次日白天，全市有5级偏北风，最低气温降到零下${random.between(3, 15)}摄氏度，请注意防寒。`,
  (random, town) =>
    `${town}警方近日打掉一个专门盗窃电动车电瓶的团伙，抓获嫌疑人${random.between(3, 11)}名，追回电瓶${some(random)}块，已有${random.between(20, 80)}名失主领回失物。`,
  (random) =>
    `${random.pick(FIRMS)}与省农科院签订协议，三年内共建${random.between(2, 9)}个良种繁育基地，带动农户${some(random, 300, 3000)}户。`,
  (random, town) =>
    `第${random.between(4, 26)}届${town}读书节将于${day(random)}开幕，其间将举办名家讲座、旧书市集、亲子共读等活动${random.between(30, 120)}场。`,
  (random) =>
    `${random.pick(AREAS)}法院巡回法庭本月在田间开庭${random.between(4, 18)}次，调解土地承包纠纷${random.between(11, 47)}件，调解成功率达百分之九十以上。`,
  (random) =>
    `记者从${random.pick(UNITS)}获悉，今年全市将新建口袋公园${random.between(8, 40)}处、健身步道${random.between(20, 90)}公里，市民出门十分钟就能见到绿地。`,
]
/** What else there is to say. */
export const SEQUELS: readonly Words[] = [
  (random) => `据介绍，这项工作从${day(random)}开始筹备，先后有${some(random)}人参加，各项准备已经就绪。`,
  () => '有关负责人表示，下一步将听取群众意见，把好事办实、实事办好。',
  (random) =>
    `去年同期，这一数字为${some(random)}，同比增长${random.between(3, 29)}.${random.between(1, 9)}%。`,
  (random) => `家住${random.pick(ROADS)}的居民${inventName(random)}说：“盼了好几年，总算有了结果。”`,
]
export { TOWNS }

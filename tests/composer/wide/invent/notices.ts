import { inventName } from '../../people.ts'
import type { Random } from '../../random.ts'
import { AREAS, day, FIRMS, mobile, number, ROADS, UNITS } from './words.ts'

/** Words of an announcement: its headline, and its paragraphs, the last of which may be who signs it and when. */
export type Notice = (random: Random) => { headline: string; lines: string[]; kind?: 'advertisement' }

export const NOTICES: readonly Notice[] = [
  (random) => {
    const name = inventName(random)
    const age = random.between(71, 98)
    return {
      headline: random.pick(['讣告', '讣　告', '沉痛悼念']),
      lines: [
        `中国共产党党员、${random.pick(UNITS)}离休干部${name}同志，因病医治无效，于${day(random)}${random.between(1, 23)}时在市人民医院逝世，享年${age}岁。`,
        `${name}同志遗体告别仪式定于${day(random)}上午9时在市殡仪馆怀远厅举行。`,
        ...(random.chance(0.5) ? [`联系人：${inventName(random)}　电话：${mobile(random)}`] : []),
        `${name}同志治丧小组`,
        ...(random.chance(0.6) ? [day(random)] : []),
      ],
    }
  },
  (random) => ({
    headline: random.pick(['停电公告', '计划检修停电通知', '停电信息']),
    lines: [
      `因线路检修，定于${day(random)}7时至18时对下列区域停止供电，请有关用户做好准备：`,
      `10千伏${random.pick(ROADS)}线：${random.pick(ROADS)}${random.between(1, 90)}号至${random.between(91, 180)}号、${random.pick(AREAS)}农贸市场一带。`,
      `10千伏${random.pick(ROADS)}线：${random.pick(AREAS)}第三小学、${random.pick(FIRMS)}及周边居民。`,
      '如遇雨雪天气，检修顺延。供电服务热线：95598。',
      '市供电公司',
      day(random),
    ],
  }),
  (random) => {
    const firm = random.pick(FIRMS)
    return {
      headline: random.pick(['注销公告', '减资公告', '清算公告']),
      lines: [
        `${firm}（统一社会信用代码：9137${number(random, 12)}）经股东会决议，拟向登记机关申请办理有关手续，请债权人自本公告发布之日起45日内，持有效凭证向本公司申报债权，逾期按有关法律规定处理。`,
        `联系人：${inventName(random)}`,
        `电话：${mobile(random)}`,
        ...(random.chance(0.7) ? [firm] : []),
      ],
    }
  },
  (random) => ({
    headline: random.pick(['寻人启事', '寻　人']),
    lines: [
      `${inventName(random)}，${random.pick(['男', '女'])}，${random.between(61, 84)}岁，身高1.${random.between(52, 78)}米，患有轻度失忆，${day(random)}早晨在${random.pick(ROADS)}附近走失，走时身穿${random.pick(['灰色夹克', '蓝色棉衣', '格子衬衣'])}、黑色布鞋。`,
      `如有知情者，请与家属联系，必有酬谢。电话：${mobile(random)}`,
    ],
  }),
  (random) => ({
    headline: random.pick(['征稿启事', '“我与本报”征文启事', '老照片征集启事']),
    lines: [
      '为记录城市变迁，即日起面向读者征集稿件，题材不限，以叙事散文为主，每篇不超过一千五百字；照片须注明拍摄时间、地点和人物。',
      `截稿日期：${day(random)}。来稿一经采用，即付稿酬。`,
      `投稿信箱：tougao@example.com　地址：${random.pick(ROADS)}${random.between(2, 200)}号编辑部`,
    ],
  }),
  (random) => ({
    headline: random.pick(['公开拍卖公告', '拍卖会公告']),
    lines: [
      `受法院委托，我公司定于${day(random)}上午10时在${random.pick(ROADS)}${random.between(3, 150)}号三楼拍卖大厅举行拍卖会，现将有关事项公告如下：`,
      `一、拍卖标的：${random.pick(AREAS)}商业用房一处，建筑面积${random.between(80, 900)}平方米，参考价${random.between(60, 800)}万元。`,
      `二、展示时间：自公告之日起至拍卖前一日，在标的所在地展示。`,
      `三、竞买人须交纳保证金${random.between(5, 50)}万元，于${day(random)}16时前到账。`,
      `联系电话：${mobile(random)}　${inventName(random)}`,
      `${random.pick(['正大', '中拍', '德信'])}拍卖有限公司`,
    ],
  }),
  (random) => ({
    headline: random.pick(['更正', '更正声明', '更正与致歉']),
    lines: [
      `本报${day(random)}第${random.between(2, 8)}版刊登的《${random.pick(['古渡口的三代船工', '社区食堂开张记', '二十年修一条路'])}》一文，第二段中“${random.between(100, 300)}户”应为“${random.between(10, 90)}户”，特此更正，并向读者致歉。`,
    ],
  }),
  (random) => ({
    headline: `${random.pick(UNITS)}|${random.pick(['招聘启事', '招聘公告'])}`,
    lines: [
      `因工作需要，现面向社会公开招聘工作人员${random.between(2, 30)}名，具体条件如下：`,
      `1.年龄${random.between(30, 40)}周岁以下，大专以上学历，身体健康。`,
      '2.热爱本职工作，有相关经验者优先录用。',
      `3.报名时携带身份证、毕业证原件和复印件，近期免冠照片两张。`,
      `报名时间：${day(random)}至${day(random)}`,
      `报名地点：${random.pick(ROADS)}${random.between(2, 200)}号办公楼二楼`,
      `咨询电话：${mobile(random)}`,
    ],
  }),
  (random) => ({
    headline: random.pick(['通知', '关于领取养老金有关事项的通知', '关于道路封闭施工的通告']),
    lines: [
      `因${random.pick(ROADS)}雨污管网改造，自${day(random)}零时起至${day(random)}24时止，${random.pick(ROADS)}至${random.pick(ROADS)}路段实行全封闭施工，过往车辆请绕行。`,
      '施工期间给广大市民出行带来的不便，敬请谅解。',
      '市公安局交通警察支队',
      day(random),
    ],
  }),
  (random) => ({
    headline: random.pick(['鸣谢', '感谢信', '谢启']),
    lines: [
      `${random.pick(UNITS)}全体同志：`,
      `${day(random)}夜间，我母亲突发急病，幸得贵单位${inventName(random)}、${inventName(random)}两位同志及时救助，转危为安。危难之处见真情，全家感激不尽，谨借报纸一角，表示衷心的感谢。`,
      random.pick(['一位老人的家属', '受助者全家', '一名退休职工']),
      ...(random.chance(0.5) ? [day(random)] : []),
    ],
  }),
  (random) => ({
    headline: random.pick(['临街商铺|低价转让', '厂房出租', '旺铺招租']),
    kind: 'advertisement',
    lines: [
      `${random.pick(ROADS)}${random.between(2, 200)}号临街门面，上下两层，面积${random.between(60, 600)}平方米，水电齐全，可停大车，适合餐饮、超市、培训。`,
      `租金面议，中介勿扰。电话：${mobile(random)}（${inventName(random).slice(0, 1)}先生）`,
    ],
  }),
  (random) => ({
    headline: random.pick(['万亩桃花|等你来', '新春家电节|全场让利', '秋季班|火热招生']),
    kind: 'advertisement',
    lines: [
      `${random.pick(FIRMS)}携手${random.between(3, 20)}家品牌厂商，${day(random)}起连续${random.between(3, 15)}天，满${random.pick([100, 300, 500])}减${random.between(20, 60)}，前${random.between(50, 200)}名顾客另有礼品相送！`,
      `地址：${random.pick(ROADS)}${random.between(1, 300)}号`,
      `热线：${mobile(random)}`,
    ],
  }),
]

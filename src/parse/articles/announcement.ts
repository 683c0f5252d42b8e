/** What is asked of a text that may be a notice or an advertisement; all words in folded form. */
export interface Announcement {
  headline: string
  text: string
  /** Name of the standing head above it. */
  column: string
  /** It has a dateline or a byline. */
  isReport: boolean
}

const NOTICE =
  /(?:公告|公示|通告|声明|启事|启示|通知书?|讣[告闻]|告示|布告|遗失|挂失|拍卖会?|招标|招聘|中标|征[稿文]|招考|[停送][电水气]信息)(?:$|[(\s])/u
/** Headlines that are nothing but the name of a notice. */
const NAMED =
  /^(?:(?:更正|勘误|致歉|道歉|鸣谢|致谢|谢启|感谢信|慰问信|表扬信|寻[人物]|(?:失物)?招领|声明|启事|与|和|及)+|沉痛悼念.*)$/u
/** Words by which a notice takes effect. */
const NOTIFIES =
  /特此(?:公告|通告|声明|通知|讣告|公示|函告|更正|致谢|鸣谢|启事|致歉|敬告)|声明作废|公告送达|本院受理|本院已立案|自(?:本)?公告(?:发布)?之日起|谨此登报|借(?:报纸|报端|贵报)一角|向读者致歉|哀此敬告|遗体告别(?:仪式)?(?:定于|兹定于)|治丧(?:小组|委员会)|如有知情者|知情者请/u
const ADVERTISEMENT = /^(?:广告|形象广告|商业广告)$/u
const ORNAMENTS = /[^\p{L}\p{N}]+/gu
/** Standing heads over small advertisements. */
const SMALL_ADS =
  /分类(?:广告|信息)|便民(?:信息|广告|服务台?|窗)|(?:供求|服务|生活|商务|招商)信息|信息(?:窗|港|超市|广场|总汇|快递)|房屋租售|租售|转让|求职|招聘|家政|商情/u
const CLASSIFIED =
  /^[【[〔]?(?:出租|出售|出兑|转让|求购|求租|招聘|诚聘|招工|家教|家政|搬家|征婚|收购|供应|房屋|二手|美食|开锁|装修)[】\]〕:：\s]/u
const CONTACT =
  /(?:电话|热线|手机|地址|微信|联系人|咨询|订购|预约|报名|订座|预订)[^。；]{0,12}?[:：]?\s?(?:\d[\d×xX*—–-]{6,}|\p{Script=Han}{2,10}[路街巷道]\s?\d)|(?:地址|地点|店址|展厅)\s?[:：]/u
const OFFER =
  /优惠|让利|[一二三四五六七八九\d.]折|满\d+元?[减送]|特价|抢购|促销|免费|赠送|包吃住|月薪|面议|年租|租金|诚聘|招生|分期|送货|上门|上市|开盘|现房|加盟|代理|礼盒|配镜|酬宾|补贴\d|免学费|包推荐|推荐就业|学制|质保|保修|不收费|老店|持证上岗|清仓|库存|厂家|售完|假一赔|预订|订座|套餐|包厢|热销|惊爆|元起|件件|大酬宾|全场|送完即止|甩卖|礼品|酬客|特惠|旺铺|欲购从速|每[盒件套斤桌位份]\d/gu
const LONGEST_ADVERTISEMENT = 600

/** A public or legal notice: its headline names it, or its words are those by which a notice takes effect. */
export const notifies = ({ headline, text, isReport }: Announcement): boolean =>
  !isReport && (namesNotice(headline.trim()) || NOTIFIES.test(text))

const namesNotice = (headline: string): boolean =>
  NOTICE.test(headline) ||
  NOTICE.test(headline.replace(/\s/gu, '')) ||
  NAMED.test(headline.replace(/\s/gu, ''))

/** An advertisement: labelled as one, or an offer with a telephone number or an address. */
export function advertises({ headline, text, column, isReport }: Announcement): boolean {
  if ([column, headline].some((name) => ADVERTISEMENT.test(name.replace(ORNAMENTS, '')))) return true
  if (isReport || text.length > LONGEST_ADVERTISEMENT) return false
  if (SMALL_ADS.test(column) && (headline === '' || CONTACT.test(text))) return true
  if (!CONTACT.test(text)) return false
  if (headline === '' && CLASSIFIED.test(text)) return true
  const offers = new Set(`${headline} ${text}`.match(OFFER) ?? [])
  return offers.size >= 2
}

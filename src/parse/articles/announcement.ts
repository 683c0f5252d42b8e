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
  /(?:公告|公示|通告|声明|启事|启示|通知书?|讣告|告示|布告|通报|遗失|挂失|拍卖会?|招标|招聘|中标|更正|致歉|道歉|勘误|鸣谢|谢启|致谢|感谢信|慰问信|寻人|寻物|招领|停[电水气](?:信息|预告|安排)?|悼念|作废)(?:$|[（(\s])|^(?:沉痛)?悼念|^(?:更正|致歉|鸣谢|谢启|讣告)/u
/** Words by which a notice takes effect. */
const NOTIFIES =
  /特此(?:公告|通告|声明|通知|讣告|公示|函告)|声明作废|公告送达|本院受理|本院已立案|自公告之日起/u
const ADVERTISEMENT = /^(?:广告|·广告·|（广告）|\(广告\)|形象广告)$/u
const CLASSIFIED =
  /^[【[〔]?(?:出租|出售|出兑|转让|求购|求租|招聘|诚聘|招工|家教|家政|搬家|征婚|收购|供应|房屋|二手|美食|开锁|装修)[】\]〕:：\s]/u
const CONTACT =
  /(?:电话|热线|手机|地址|微信|联系人|咨询|订购|订座|预约|预订|报名)[^。；]{0,12}?[:：]?\s?(?:\d[\d×xX*-]{6,}|\p{Script=Han}{2,10}[路街巷道]\d)|地[址点]\s?[:：]/u
const OFFER =
  /优惠|让利|[一二三四五六七八九\d.]折|满\d+元?[减送]|特价|抢购|促销|免费|赠送|包吃住|月薪|面议|年租|租金|诚聘|招生|分期|送货|上门|上市|开盘|现房|加盟|代理|礼盒|配镜|酬宾|补贴\d|价格|每[盒件套斤桌位份]\d|件件|清仓|库存|售完|甩卖|预订|订座|礼品|[赠送]\p{Script=Han}{0,6}一[副份盒张]|假一赔|酬客|特惠|新品|火热|热销|旺铺|转让|名额有限|欲购从速/gu
const LONGEST_ADVERTISEMENT = 600

/** A public or legal notice: its headline names it, or its words are those by which a notice takes effect. */
export const notifies = ({ headline, text, isReport }: Announcement): boolean =>
  !isReport && (NOTICE.test(joinSpread(headline.trim())) || NOTIFIES.test(text))

/** 讣　告, 启 事: the characters of a short headline set apart. */
const joinSpread = (headline: string): string =>
  /^\p{Script=Han}(?:\s{1,4}\p{Script=Han}){1,5}$/u.test(headline) ? headline.replace(/\s/gu, '') : headline

/** An advertisement: labelled as one, or an offer with a telephone number or an address. */
export function advertises({ headline, text, column, isReport }: Announcement): boolean {
  if (ADVERTISEMENT.test(column) || ADVERTISEMENT.test(headline)) return true
  if (isReport || text.length > LONGEST_ADVERTISEMENT || !CONTACT.test(text)) return false
  if (headline === '' && CLASSIFIED.test(text)) return true
  const offers = new Set(`${headline} ${text}`.match(OFFER) ?? [])
  return offers.size >= 2
}

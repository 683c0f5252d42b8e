import { tag } from 'jieba-wasm'

/** A word of a text with its part of speech (jieba, with guesses at unknown words), and where it stands. */
export interface Token {
  word: string
  tag: string
  at: number
}

/** The words of a text in order; their lengths add up to that of the text. */
export function tokenise(text: string): Token[] {
  let at = 0
  return tag(text, true).map(({ word, tag: part }) => {
    const token = { word, tag: part, at }
    at += word.length
    return token
  })
}

export const endOfToken = ({ word, at }: Token): number => at + word.length

/** Verbs that stand in names: 政务服务中心, 检验检测中心, 中国建设银行. */
const NAMING_VERBS = new Set(
  (
    '服务 管理 发展 建设 改革 检测 检验 监督 保障 治理 研究 设计 教育 运输 投资 贸易 开发 生产 制造 加工 冶炼 勘察 评估 咨询 ' +
    '交易 招商 审批 审计 统计 执法 救助 培训 就业 应急 消防 诊疗 志愿 监管 监测 防控 控制 规划 营销 销售 租赁 检察 科研 储备 ' +
    '调度 指挥 推广 养护 托育 康复 种植 养殖 孵化 创业 创新 联合 合作 信用 经营 仓储 物流 装饰 广告 医疗 体检 急救 献血 环保 ' +
    '回收 劳动 仲裁 公证 登记 代理 拍卖 调解 供电 供水 供热 发电 抽水 蓄能 储能 扩建 改建 改扩建 改造 安置 回迁 延伸 循环 ' +
    '利用 综合 处理 修复 搬迁 提升 屠宰 分割 配送 运营 控股'
  ).split(' '),
)

const HAN = /^[\p{Script=Han}A-Za-z0-9·]+$/u
const NOMINAL = /^(?:n[a-z]*|vn|j|b|an|eng|l|s|zg|g|vg|ag|ng)$/

/** Nouns that stand before a name and are none of it: 企业, 记者. */
const GENERIC = new Set(
  (
    '企业 公司 单位 记者 代表 负责人 项目 集团 国内 国外 国际 全国 全省 全市 全县 全区 我市 我省 我县 我区 本市 本省 该市 该县 该省 当地 家住 ' +
    '知名 著名 龙头 龙头企业 原字号 头部 股东 客户 家属 市民 村民 居民 市区 城区 境内 辖区 各地 省内 市内 县内 时任 现任 原 前 时 ' +
    '主管 部门 所属 下属 直属 附近 旁边 门前 门口 对面 周边 一带 地区 今年 去年 近日 日前 昨天 上午 下午 原告 被告 申请人 招标人 ' +
    '联系人 地址 投资方 中标人 发起人 专家 医生 教师 学生 工作人员 同志 先生 女士 作者 主席 书记 总书记 市长 局长 主任 院长 校长 董事长 总经理'
  ).split(' '),
)

/** True where the word may stand within the name of an organisation or a project. */
export function isNaming({ word, tag: part }: Token): boolean {
  if (part === 'v') return NAMING_VERBS.has(word)
  if (part === 'x' || part === 'a' || part === 'z') return part === 'x' && HAN.test(word)
  return NOMINAL.test(part) && HAN.test(word)
}

export const isGeneric = ({ word }: Token): boolean => GENERIC.has(word)

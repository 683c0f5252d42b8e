import type { Block } from '../../../block.ts'
import type { Deal } from '../../../deal.ts'
import type { Layout } from '../../../layouts/layout.ts'
import type { Piece } from '../../../piece.ts'
import { set, stand } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { loseEnd } from '../../fresh/wear.ts'
import { column, publicationDay } from '../../furniture.ts'
import { makers, pageLines, standing } from '../furniture.ts'
import { layResumed } from '../order.ts'
import { pull, pullPerhaps, pullSome } from '../pull.ts'
import { drawSetting, lay, layAll } from '../setting.ts'

const VIEWS = [
  ['陇右论语', 'LUNYU'],
  ['今日谈', 'JINRITAN'],
  ['本报评论员', 'PINGLUNYUAN'],
] as const
const SHORT = [
  ['要闻速览', 'SULAN'],
  ['简明新闻', 'JIANMING'],
] as const
const INSIDE = [
  '祁连山下的一次“体检”',
  '高考志愿填报十问',
  '河西走廊种出“北纬果”',
  '老兵的三枚勋章',
  '西部歌会落幕，谁唱到了最后',
]

/** The front page of a province's paper: its title, a long report, meetings and news of towns, a picture, a comment, short items, what stands inside. */
export const provinceGazette: Layout = (deal) => {
  const { random } = deal
  const lead = pull(deal, 'front', { signs: random.pick(['before', 'before', 'end']) }, isKind('package'))
  const anySigns = ['inline', 'inline', 'inline', 'end'] as const
  const news = pullSome(deal, [3, 6], 'front', isKind('news'), { anySigns })
  const photo = pullPerhaps(deal, 0.8, 'front', isKind('photo'))
  const view = random.pick(VIEWS)
  const comment = pullPerhaps(deal, 0.6, 'front', isKind('commentary'), { column: view[0] })
  if (view[0] === '本报评论员') for (const { facts } of comment) delete facts.bylines
  const short = random.pick(SHORT)
  const staging = { column: short[0], isUnopened: true }
  const briefs = pullSome(
    deal,
    random.pick([[0, 0] as const, [3, 4] as const]),
    'front',
    isKind('brief'),
    staging,
  )
  const setting = drawSetting(deal, [14, 20], 0.45, ['everywhere', 'everywhere', 'above articles'])
  const jump = random.chance(0.3) && loseEnd(lead, random)
  const isResumed = !jump && random.chance(0.2)
  const second = news.slice(0, 2)
  const top = isResumed
    ? layResumed(
        setting,
        lead,
        second.map((piece) => lay(setting, piece)),
        2,
      )
    : [...lay(setting, lead), ...(jump ? [stand(continued(deal))] : []), ...layAll(setting, second)]
  const sign = random.pick(['●', '▶ ', '□', '◆'])
  const items = briefs.flatMap(({ body }) =>
    body.flatMap((part) => set({ ...setting.press, breaks: 0, indent: sign }, part)),
  )
  const guide = random.chance(0.5) ? inside(deal) : []
  const below = layAll(setting, [...photo, ...news.slice(2)])
  const opinion = comment.flatMap((piece) => [standing(deal, view), ...lay(setting, piece)])
  const list = items.length > 0 ? [standing(deal, short), ...items] : []
  const isTitleLate = random.chance(0.15)
  const head = title(deal)
  const pieces: Piece[] = [lead, ...second, ...comment, ...photo, ...news.slice(2), ...briefs]
  return {
    pieces,
    blocks: [
      ...(isTitleLate ? [] : head),
      ...top,
      ...(isTitleLate ? head : guide),
      ...opinion,
      ...below,
      ...list,
      ...(isTitleLate ? guide : []),
      ...makers(deal),
    ],
  }
}

const continued = ({ random }: Deal) =>
  ({ role: 'jump', text: random.pick(['（下转第三版）', '▶▶下转2版', '（下转A4版）']) }) as const

function title(deal: Deal): Block[] {
  const { random, paper } = deal
  const { year, month, day, week } = publicationDay(random)
  const issue = random.between(9000, 26000)
  return pageLines(
    deal,
    random.pick([
      [
        paper.name,
        'LONGYOU DAILY',
        `中共陇右省委机关报`,
        `${year}年${month}月${day}日 星期${week}`,
        `总第${issue}期 今日12版`,
      ],
      [`${[...paper.name].join(' ')}　${year}.${month}.${day}　星期${week}　第${issue}号`],
      [
        `${year}年${month}月${day}日`,
        `星期${week}`,
        paper.name,
        `国内统一刊号 CN62—00${random.between(10, 99)}`,
      ],
    ]),
  )
}

/** What stands on the pages inside. */
function inside(deal: Deal): Block[] {
  const { random } = deal
  const titles = random.shuffle(INSIDE).slice(0, random.between(2, 3))
  const form = random.pick<(text: string, page: number) => string>([
    (text, page) => `${page}版 | ${text}`,
    (text, page) => `${text}（${page}版）`,
    (text, page) => `${text}　>>${page}`,
  ])
  return [
    stand(column(random.pick(['导读', '今日导读', '内页提要']))),
    ...pageLines(
      deal,
      titles.map((text, at) => form(text, at * 2 + 3)),
    ),
  ]
}

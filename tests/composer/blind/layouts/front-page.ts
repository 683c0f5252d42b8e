import type { SourceArticle } from '../../article.ts'
import type { Block } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { stand } from '../../press.ts'
import { draw, drawSeveral, hasHeadline } from '../draw.ts'
import { colophon, column, folio, setMasthead } from '../furniture.ts'
import { pickPress, setAll } from '../lines.ts'

const WEATHER = [
  '今日天气：多云转晴 北风3～4级 气温6℃～15℃',
  '天气预报 今天阴有小雨 明天多云 12℃～19℃',
  '今日 晴 18℃～29℃ 明日 多云 19℃～30℃',
]

/** A lead has a kicker or a deck. */
const isTopStory = ({ kicker, deck }: SourceArticle): boolean => kicker !== null || deck !== null

/** A front page: the paper's head, the weather in one line, what stands inside, a lead, news, a short comment, small print. */
export const frontPage: Layout = (deal) => {
  const { random } = deal
  const lead = draw(deal, ['features', 'trade', 'city'], { signs: 'before', dashes: true }, isTopStory)
  const news = drawSeveral(deal, random.between(2, 4), ['city', 'trade', 'agency'])
  const quick = random.pick(['今日快评', '江城论语', '一版时评'])
  const comment = random.chance(0.6) ? [draw(deal, 'opinion', { column: quick })] : []
  const press = pickPress(deal)
  const guide = setGuide(deal)
  const isGuideLow = random.chance(0.4)
  const body: Block[] = [
    ...setArticle(press, lead),
    ...(isGuideLow ? guide : []),
    ...setAll(press, news),
    ...comment.flatMap((piece) => [
      stand(column(deal.paper.column(quick, 'KUAIPING'))),
      ...setArticle(press, piece),
    ]),
  ]
  return {
    pieces: [lead, ...news, ...comment],
    blocks: [
      ...setMasthead(deal),
      ...(random.chance(0.7) ? [stand(folio(random.pick(WEATHER)))] : []),
      ...(isGuideLow ? [] : guide),
      ...body,
      stand(colophon(deal)),
    ],
  }
}

/** What stands on the pages inside: a headline and its page, line by line. */
function setGuide(deal: Deal): Block[] {
  const { random } = deal
  const titles = drawSeveral(deal, random.between(3, 5), ['county', 'police', 'sports'], {}, hasHeadline)
  const point = random.pick<(title: string, page: number) => string>([
    (title, page) => `${title} 详见${page}版`,
    (title, page) => `▶ ${title}　A0${page}`,
    (title, page) => `${title}（${page}版）`,
    (title, page) => `0${page}版 ${title}`,
  ])
  const lines = titles.map(({ facts }, at) => point(facts.headline ?? '', at + 2))
  const isTight = random.chance(0.6)
  return [
    stand(column(random.pick(['今日导读', '导 读', '■今日看点', '内页导读']))),
    ...lines.map((line) => ({ ...stand(folio(line)), isTight })),
  ]
}

import type { Block } from '../../block.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { inventNames } from '../../people.ts'
import type { Piece } from '../../piece.ts'
import { type Press, stand } from '../../press.ts'
import { isKind } from '../draw.ts'
import { repeatParagraph } from '../fresh/wear.ts'
import { type Damage, setReports, setWithCaptionInside } from '../latest/damage.ts'
import { take, takeSeveral } from '../latest/draw.ts'
import { head, pageTop } from '../latest/furniture.ts'

const DAMAGES: readonly Damage[] = ['none', 'none', 'headings below', 'headings below', 'foot moved']
const HEADS = [
  ['县域观察', 'GUANCHA'],
  ['沿着柳河看发展', 'FAZHAN'],
  ['深度关注', 'GUANZHU'],
] as const

const GROUPS: readonly ((names: readonly string[]) => string)[] = [
  (names) => `（本组稿件由本报记者 ${names.join(' ')} 采写）`,
  (names) => `本组文字稿由本报记者${names.join('、')}采写`,
]

/** A prefecture daily's page of county news in narrow columns: reports and a picture, whose headings stand below where the file has them so; a long report with subheads and pictures. */
export const countyNews: Layout = (deal) => {
  const { random } = deal
  const damage = random.pick(DAMAGES)
  const signs = damage === 'foot moved' ? 'inline' : deal.paper.signs
  const names = random.chance(0.4) ? inventNames(random, random.between(1, 2)) : undefined
  const staging = names ? { signs, groupNames: names } : { signs }
  const news = takeSeveral(deal, random.between(3, 5), 'counties', staging, isKind('news'))
  const photo = take(deal, 'pictures', {}, ({ place }) => /抚江|昌南|北原/u.test(place))
  const name = random.pick(HEADS)
  const story = take(deal, 'counties', { signs: 'before', column: name[0] }, isKind('feature'))
  const press = deal.press({
    measure: random.between(12, 18),
    breaks: random.pick([0, 0.15, 0.3]),
    indent: random.pick(['', '　　', ' ']),
  })
  const isStoryFirst = damage !== 'headings below' && random.chance(0.4)
  const reports = [...news, photo]
  const group = names ? [stand({ role: 'groupByline', text: random.pick(GROUPS)(names) })] : []
  const long = [head(deal, name), ...setStory(press, story)]
  const short = [...setReports(press, reports, damage), ...group]
  return {
    pieces: isStoryFirst ? [story, ...reports] : [...reports, story],
    blocks: [
      ...(random.chance(0.4) ? pageTop(deal, random.pick(['县区新闻', '综合', '区域'])) : []),
      ...(isStoryFirst ? [...long, ...short] : [...short, ...long]),
    ],
  }
}

/** A story as it is, with a picture's words where its column ended, or with a paragraph that stands twice. */
function setStory(press: Press, story: Piece): Block[] {
  const { random } = press
  const habit = random.pick(['none', 'none', 'inside', 'twice'] as const)
  if (habit === 'twice') repeatParagraph(story, random)
  return habit === 'inside' ? setWithCaptionInside(press, story) : setArticle(press, story)
}

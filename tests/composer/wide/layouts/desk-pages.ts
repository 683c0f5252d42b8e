import { folio, phone } from '../../blind/furniture.ts'
import type { Deal } from '../../deal.ts'
import { stand } from '../../press.ts'
import { spelled, standingHead } from '../furniture.ts'
import { setBriefs, setNotices, setRoundup, setSmall } from '../groups.ts'
import { drawPress, type Habits } from '../habits.ts'
import * as menu from '../menu.ts'
import type { Story } from '../story.ts'
import { isKind, isShort, tell, tellSeveral } from '../take.ts'
import { plannedPage } from './free-page.ts'

type Plan = (deal: Deal, habits: Habits) => Story[]
const maybe = (deal: Deal, share: number, make: () => Story): Story[] =>
  deal.random.chance(share) ? [make()] : []

/** Articles of one desk under one standing head. */
function section(
  deal: Deal,
  habits: Habits,
  name: string,
  count: number,
  desks: string | readonly string[],
): Story {
  const stories = tellSeveral(deal, { ...habits, head: 'above' }, count, desks, {
    column: spelled(deal, name),
  })
  return {
    pieces: stories.flatMap(({ pieces }) => pieces),
    blocks: [stand(standingHead(deal, name)), ...stories.flatMap(({ blocks }) => blocks)],
  }
}

const court: Plan = (deal, habits) => [
  ...tellSeveral(deal, habits, deal.random.between(1, 2), 'legal-cases', { signs: 'before' }),
  ...maybe(deal, 0.6, () => section(deal, habits, '以案说法', 1, 'legal-cases')),
  ...tellSeveral(deal, habits, deal.random.between(1, 3), 'legal-news'),
  ...maybe(deal, 0.5, () => menu.talk(deal, habits)),
  ...maybe(deal, 0.4, () => setSmall(deal, habits, deal.random.between(2, 4))),
]
/** A paper of law: cases with what is to be learnt from them, reports of courts, questions, announcements. */
export const courtPaper = plannedPage(court, '法治')

const health: Plan = (deal, habits) => [
  ...deal.random.shuffle([
    ...tellSeveral(deal, habits, deal.random.between(2, 4), 'health'),
    ...maybe(deal, 0.6, () => menu.talk(deal, habits)),
    ...maybe(deal, 0.5, () => setBriefs(deal, habits, deal.random.between(2, 4))),
  ]),
]
/** Advice of doctors: lists that count, questions and answers, names at the end. */
export const healthPage = plannedPage(health, '健康')

const literary: Plan = (deal, habits) => [
  ...deal.random.shuffle([
    ...tellSeveral(deal, habits, deal.random.between(2, 4), 'essays', {}, isKind('essay')),
    ...maybe(deal, 0.7, () => menu.poem(deal, habits)),
    ...maybe(deal, 0.6, () => setSerial(deal, habits)),
  ]),
]
/** Essays, verses, a novel in instalments. */
export const literaryPage = plannedPage(literary, '副刊')

/** An instalment under its head; what it ends with says that more follows. */
function setSerial(deal: Deal, habits: Habits): Story {
  const { pieces, blocks } = menu.underHead(
    deal,
    habits,
    deal.random.pick(['连载', '长篇连载', '小说连载']),
    'serials',
    { signs: 'before' },
  )
  const words = deal.random.pick(['（未完待续）', '（待续）', '未完待续'])
  return {
    pieces,
    blocks: deal.random.chance(0.6) ? [...blocks, stand({ role: 'jump', text: words })] : blocks,
  }
}

const school: Plan = (deal, habits) => [
  ...tellSeveral(deal, habits, deal.random.between(2, 4), 'school-news'),
  ...maybe(deal, 0.5, () => menu.briefs(deal, habits)),
  ...maybe(deal, 0.6, () => menu.poem(deal, habits)),
  ...maybe(deal, 0.5, () => menu.essay(deal, habits)),
  ...maybe(deal, 0.4, () => menu.talk(deal, habits)),
]
/** A school's paper. */
export const schoolPaper = plannedPage(school, '校园')

const works: Plan = (deal, habits) => [
  ...deal.random.shuffle([
    ...tellSeveral(deal, habits, deal.random.between(2, 4), 'trade'),
    setBriefs(deal, habits, deal.random.between(3, 6)),
    ...maybe(deal, 0.5, () => menu.photo(deal, habits)),
    ...maybe(deal, 0.4, () => menu.poem(deal, habits)),
    ...maybe(deal, 0.4, () => menu.opinion(deal, habits)),
  ]),
]
/** The paper of a works: workshops, short items, correspondents who sign below. */
export const worksPaper = plannedPage(works, '生产')

const organ: Plan = (deal, habits) => [
  tell(deal, habits, 'documents', { dashes: true }),
  ...tellSeveral(deal, habits, deal.random.between(1, 3), ['news', 'reports'], { dashes: true }),
  ...maybe(deal, 0.5, () => tell(deal, habits, 'documents')),
  ...maybe(deal, 0.5, () => menu.opinion(deal, habits)),
]
/** An organ: a document in sections and articles that count, reports of meetings, a comment. */
export const organPage = plannedPage(organ, '要闻')

const figures: Plan = (deal, habits) => [
  ...deal.random.shuffle([
    ...Array.from({ length: deal.random.between(2, 4) }, () => menu.table(deal, habits)),
    ...tellSeveral(deal, habits, deal.random.between(1, 2), ['short', 'trade']),
    ...maybe(deal, 0.4, () => menu.briefs(deal, habits)),
  ]),
]
/** Prices, scores, weather, programmes, lists of names. */
export const figuresPage = plannedPage(figures, '服务')

const album: Plan = (deal, habits) => [
  ...deal.random.shuffle([
    menu.gallery(deal, habits),
    ...maybe(deal, 0.4, () => menu.gallery(deal, habits)),
    ...Array.from({ length: deal.random.between(1, 3) }, () => menu.photo(deal, habits)),
    ...maybe(deal, 0.6, () => menu.news(deal, habits)),
  ]),
]
/** Pictures with their legends, alone or several to a story. */
export const albumPage = plannedPage(album, '图片')

const talks: Plan = (deal, habits) => [
  ...Array.from({ length: deal.random.between(1, 2) }, () => menu.talk(deal, habits)),
  ...maybe(deal, 0.5, () => menu.opinion(deal, habits)),
  ...maybe(deal, 0.6, () => menu.news(deal, habits)),
  ...maybe(deal, 0.4, () => menu.letter(deal, habits)),
]
/** Conversations. */
export const talksPage = plannedPage(talks, '人物')

const readers: Plan = (deal, habits) => [
  section(
    deal,
    habits,
    deal.random.pick(['来信选登', '百姓心声', '读者之声', '信箱']),
    deal.random.between(2, 4),
    'letters',
  ),
  ...maybe(deal, 0.4, () => ({
    pieces: [],
    blocks: [stand(folio(`来信来电请致本报群工部 电话：${phone(deal.random)}`))],
  })),
  ...maybe(deal, 0.6, () => menu.opinion(deal, habits)),
  ...tellSeveral(deal, habits, deal.random.between(0, 2), 'short'),
]
/** Readers' letters, signed above or below. */
export const readersVoice = plannedPage(readers, '读者')

const mourning: Plan = (deal, habits) => [
  setNotices(deal, habits, deal.random.between(3, 6)),
  ...maybe(deal, 0.7, () => setSmall(deal, habits, deal.random.between(3, 6))),
  ...maybe(deal, 0.4, () => setSmall(deal, habits, deal.random.between(2, 4))),
]
/** Nothing but announcements. */
export const announcements = plannedPage(mourning, '公告')

const counties: Plan = (deal, habits) => [
  ...maybe(deal, 0.6, () => menu.feature(deal, habits)),
  setRoundup(deal, habits, ['short', 'news', 'legal-news'], deal.random.between(3, 5), isShort),
  ...maybe(deal, 0.5, () =>
    setRoundup(deal, habits, ['short', 'school-news', 'trade'], deal.random.between(2, 3), isShort),
  ),
  ...maybe(deal, 0.4, () => menu.photo(deal, habits)),
]
/** News of districts under heads, one byline for a group. */
export const districtsPage = plannedPage(counties, '区县')

const early: Plan = (deal, habits) => [
  ...tellSeveral(deal, habits, deal.random.between(3, 5), 'early'),
  ...maybe(deal, 0.5, () => setBriefs(deal, habits, deal.random.between(2, 4))),
  ...maybe(deal, 0.4, () => menu.poem(deal, habits)),
]
/** A paper of the fifties to the eighties: narrow columns, names in brackets below. */
export const oldPaper = plannedPage(early, undefined, (deal) => ({
  press: deal.press({
    measure: deal.random.between(10, 17),
    breaks: deal.random.pick([0, 0.2]),
    indent: '　　',
  }),
  marked: 0,
}))

/** The papers of three coasts print the same kinds of things, and have texts of their own. */
const coast =
  (desk: string, most = 4): Plan =>
  (deal, habits) => [
    ...deal.random.shuffle([
      ...tellSeveral(deal, habits, deal.random.between(2, most), desk),
      ...maybe(deal, 0.5, () => menu.shortNews(deal, habits)),
      ...maybe(deal, 0.4, () => menu.opinion(deal, habits)),
      ...maybe(deal, 0.4, () => menu.agency(deal, habits)),
      ...maybe(deal, 0.3, () => menu.feature(deal, habits)),
      ...maybe(deal, 0.3, () => menu.photo(deal, habits)),
      ...maybe(deal, 0.3, () => menu.talk(deal, habits)),
    ]),
  ]
const columns = (deal: Deal): Partial<Habits> => ({
  press: drawPress(deal, true, 0.6),
  marked: 0,
  legend: (text) => text,
})

/** Hong Kong and Macau. */
export const harbourPaper = plannedPage(coast('harbour'), '港聞', columns)
/** Taiwan. */
export const islandPaper = plannedPage(coast('island'), '地方', columns)
/** Chinese communities abroad. */
export const abroadPaper = plannedPage(coast('abroad'), '僑社', columns)
/** Singapore and Malaysia. */
export const straitsPaper = plannedPage(coast('straits', 3), '社区', columns)

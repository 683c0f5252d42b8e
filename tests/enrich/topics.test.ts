import { expect, test } from 'vitest'
import { findTopics } from '../../src/parse/enrich/topics.ts'
import { article, vocabulary } from './compose.ts'

test.each([
  ['教育', '三所新学校9月开学', '新学期，学生走进新校园，教师忙着备课。'],
  ['卫生健康', '医生下乡义诊', '医院的医生为老人检查，村里的患者很高兴。'],
  ['交通', '高铁新线今日通车', '铁路部门介绍，动车每天开行十对，客流稳步增加。'],
  ['法治', '法院公开审判一起诈骗案件', '检察院提起公诉，律师到庭。'],
  ['体育', '全民健身运动会开幕', '运动员参加了篮球和足球比赛。'],
  ['党建', '党支部建在产业链上', '党员干部带头，党组织覆盖了所有企业。'],
  ['农业', '春耕备耕忙', '农民检修农机，准备播种玉米和大豆。'],
  ['双拥国防', '退役军人就业有门路', '部队官兵与军属座谈，双拥工作再上台阶。'],
  ['安全生产', '消防演练进社区', '应急管理部门排查安全隐患，防范火灾事故。'],
  ['养老', '老年人吃上暖心饭', '养老服务中心开设助餐点，老人按时来吃饭。'],
  ['就业', '招聘会送岗位', '高校毕业生和农民工前来应聘，稳就业见成效。'],
  ['水利', '水库除险加固完工', '河道清淤，灌区引水灌溉，防汛准备就绪。'],
])('an article about %s has that topic first', (topic, headline, lead) => {
  const { topics } = findTopics(article({ headline, paragraphs: [lead] }), vocabulary.topics)
  expect(topics[0]).toBe(topic)
})

test('an article of many matters has at most three topics', () => {
  const paragraphs = vocabulary.topics.map(({ terms }) => terms.slice(0, 3).join('、'))
  expect(findTopics(article(paragraphs), vocabulary.topics).topics).toHaveLength(3)
})

test('one passing word in the body selects no topic', () => {
  const paragraphs = ['今天天气很好。', `${'大家都很高兴。'.repeat(60)}有人提到了银行。`]
  expect(findTopics(article(paragraphs), vocabulary.topics).topics).toEqual([])
})

const entries = [
  { name: '甲', slug: 'a', terms: ['绿色低碳', '共有'] },
  { name: '乙', slug: 'b', terms: ['低碳', '共有'] },
]

test('of overlapping terms the longest counts', () => {
  const { topicEvidence } = findTopics(article({ headline: '绿色低碳转型' }), entries)
  expect(topicEvidence).toEqual([{ topic: '甲', terms: [{ term: '绿色低碳', count: 1 }] }])
})

test('the evidence counts every occurrence of a term, in all parts of the article', () => {
  const { topicEvidence } = findTopics(
    article({
      headline: '低碳生活',
      deck: '低碳',
      summary: '低碳',
      paragraphs: ['低碳，低碳。'],
      captions: ['低碳'],
    }),
    entries,
  )
  expect(topicEvidence[0]).toEqual({ topic: '乙', terms: [{ term: '低碳', count: 6 }] })
})

test('a term of two topics speaks for both, equals in the order of the vocabulary', () => {
  expect(findTopics(article({ headline: '共有', paragraphs: ['共有。'] }), entries).topics).toEqual([
    '甲',
    '乙',
  ])
})

test('the headline tells more than the body', () => {
  const paragraphs = ['开头。', '低碳的事说了一回。']
  const { topics } = findTopics(article({ headline: '绿色低碳', paragraphs }), entries)
  expect(topics[0]).toBe('甲')
})

test('every slug and every name of the vocabulary is given once', () => {
  const { topics } = vocabulary
  expect(new Set(topics.map(({ slug }) => slug)).size).toBe(topics.length)
  expect(new Set(topics.map(({ name }) => name)).size).toBe(topics.length)
})

test('no topic names a term twice', () => {
  for (const { terms } of vocabulary.topics) expect(terms).toEqual([...new Set(terms)])
})

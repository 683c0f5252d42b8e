import { expect, test } from 'vitest'
import { parseLines } from './parse-lines.ts'
import { tell } from './prose.ts'

const STORY = [
  '返乡“羊倌”的云上牧场',
  '本报记者 王静',
  tell('farm'),
  '头一年赔了二十万',
  tell('river'),
  '羊也有了“身份证”',
  tell('school'),
]

test('advice under a standing head is no section of the story above it', () => {
  const { articles } = parseLines([
    ...STORY.flatMap((line) => [line, '']),
    '· 田间课堂 ·',
    '',
    '羔羊保育三字诀',
    '',
    '早：出生后一小时内吃上初乳，弱羔人工辅助，每日五至六次。',
    '',
    '暖：产房温度保持在十二摄氏度以上，地面铺干草，勤换勤晒。',
    '',
    '麦田越冬管理五要点',
    '',
    '一是适时镇压。土壤悬虚、坷垃较多的麦田，在小雪前后择晴天镇压一遍。',
    '',
    '二是浇好冻水。日平均气温降到三至五摄氏度时浇水，夜冻昼消时最好。',
  ])
  expect(articles.map(({ headline, column }) => [headline, column])).toEqual([
    ['返乡“羊倌”的云上牧场', null],
    ['羔羊保育三字诀', '田间课堂'],
    ['麦田越冬管理五要点', '田间课堂'],
  ])
})

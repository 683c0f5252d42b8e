import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { EntityMention } from '../../../src/parse/enrich/entities/entity.ts'
import { findEntities } from '../../../src/parse/enrich/entities/find-entities.ts'
import { compileList } from '../../../src/parse/enrich/entities/listed.ts'
import { gazetteerOf } from '../../../src/parse/enrich/gazetteer.ts'
import { EntityList } from '../../../src/record/vocabulary.ts'

const gazetteer = gazetteerOf({ cities: [] })

const find = (text: string, places: readonly string[] = [], list = compileList([])): EntityMention[] =>
  findEntities({ texts: [text], places: places.map((id) => ({ id })) }, gazetteer, list)[0] ?? []

const format = (text: string, { kind, name, at, length }: EntityMention): string => {
  const words = text.slice(at, at + length)
  return kind === 'place' && words !== name ? `${kind} ${name} = ${words}` : `${kind} ${name}`
}

const names = (text: string, places?: readonly string[]): string[] =>
  find(text, places).map((mention) => format(text, mention))

/** The sentences of the sample, each with the names that a person found right. */
const sample = readFileSync(new URL('sample.txt', import.meta.url), 'utf8')
  .split('\n\n')
  .filter((block) => block.startsWith('> '))
  .map((block) => {
    const [sentence = '', ...lines] = block.trim().split('\n')
    const codes = lines.find((line) => line.startsWith('@ '))?.slice(2) ?? ''
    return {
      sentence: sentence.slice(2),
      places: codes.split(' ').filter(Boolean),
      right: lines.filter((line) => !line.startsWith('@ ')),
    }
  })

describe('against a sample that a person read', () => {
  const found = sample.map(({ sentence, places }) => names(sentence, places))
  const entries = found.flat()
  const wrong = found.flatMap((lines, index) => lines.filter((line) => !sample[index]?.right.includes(line)))

  test('at least 95 of 100 names are right, of more than 200', () => {
    expect(new Set(entries).size).toBeGreaterThanOrEqual(200)
    expect(1 - wrong.length / entries.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  test('the right names are still found', () => {
    const right = sample.flatMap((entry) => entry.right)
    const missed = sample.flatMap((entry, index) =>
      entry.right.filter((line) => !found[index]?.includes(line)),
    )
    expect(missed.length / right.length, missed.join('\n')).toBeLessThanOrEqual(0.02)
  })
})

describe('a person', () => {
  test('is named with the office, and again by name alone', () => {
    const texts = ['“产量高了。”村党支部书记徐永军说。', '徐永军的手机响了。']
    const [first, again] = findEntities({ texts, places: [] }, gazetteer)
    expect(first).toMatchObject([{ kind: 'person', name: '徐永军', role: '村党支部书记' }])
    expect(again).toMatchObject([{ kind: 'person', name: '徐永军', at: 0 }])
  })

  test.each([
    '村民王守义种了花生。',
    '居民王彦华乐得合不拢嘴。',
    '患者李桂兰已经出院。',
    '员工林国强检查线路。',
  ])('without a public role is left out: %s', (text) => {
    expect(names(text)).toEqual([])
  })

  test.each(['校长高度重视。', '书记向村民介绍。', '局长和副局长都到了。', '教授应邀出席。'])(
    'is not made of a verb or a preposition: %s',
    (text) => {
      expect(names(text)).toEqual([])
    },
  )
})

describe('a place', () => {
  test('of many namesakes is the one of the article, or none', () => {
    const text = '和平区的公园改造完工。'
    expect(find(text, ['210100', '210102'])).toMatchObject([{ name: '和平区', key: '210102' }])
    expect(find(text)).toEqual([])
  })

  test('far from the article’s province needs its province or city to be named', () => {
    expect(names('高港区规划了新平台。', ['211400'])).toEqual([])
    expect(names('江苏泰州的高港区规划了新平台。', ['211400'])).toContain('place 高港区')
  })

  test('below the county stands behind its county', () => {
    expect(find('建昌县大屯镇大屯村')).toMatchObject([
      { name: '建昌县' },
      { name: '大屯镇', key: '211422 大屯镇' },
      { name: '大屯村', key: '211422 大屯村' },
    ])
    expect(names('镇里的人去赶集，村民都来了。')).toEqual([])
  })
})

describe('an organisation', () => {
  test('is named in full, with its branch', () => {
    expect(names('葫芦岛市水利局与中国铁塔公司葫芦岛分公司合作。')).toEqual([
      'organisation 葫芦岛市水利局',
      'organisation 中国铁塔公司葫芦岛分公司',
    ])
  })

  test.each(['该公司成立了。', '市政府出台方案。', '葫芦岛市谋划新布局。', '阜新市中心城区'])(
    'is not made of general words: %s',
    (text) => {
      expect(names(text).filter((name) => name.startsWith('organisation'))).toEqual([])
    },
  )
})

describe('what people know', () => {
  const list = compileList(
    EntityList.parse([
      { kind: 'organisation', name: '葫芦岛市发展和改革委员会', aliases: ['葫芦岛市发改委'] },
      { kind: 'project', name: '徐大堡核电项目', aliases: ['徐大堡核电'] },
      { kind: 'person', name: '杨湛', not: true },
    ]),
  )
  const known = (text: string) => find(text, [], list).map(({ kind, name }) => `${kind} ${name}`)

  test('files an alias under its name', () => {
    expect(known('葫芦岛市发改委建立机制。')).toEqual(['organisation 葫芦岛市发展和改革委员会'])
  })

  test('adds a name that is not recognised', () => {
    expect(names('徐大堡核电开工。')).toEqual([])
    expect(known('徐大堡核电开工。')).toEqual(['project 徐大堡核电项目'])
  })

  test('keeps out what is no such name', () => {
    expect(names('科长杨湛说。')).toEqual(['person 杨湛'])
    expect(known('科长杨湛说。')).toEqual([])
  })
})

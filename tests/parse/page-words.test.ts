import { describe, expect, test } from 'vitest'
import { recogniseFolio } from '../../src/parse/marks/folio.ts'
import {
  recogniseJump,
  recogniseLegend,
  recognisePictureLabel,
  recogniseSummaryLabel,
} from '../../src/parse/marks/page-notes.ts'
import { recogniseStandingHead } from '../../src/parse/marks/standing-head.ts'

describe('a folio line tells newspaper, day, page number and section', () => {
  test.each([
    ['江城日报 2021年3月5日 星期五 第3版 要闻', '江城日报', '2021年3月5日', '3', '要闻'],
    ['2021年3月5日 星期五', null, '2021年3月5日', null, null],
    ['海滨晚报 A05', '海滨晚报', null, 'A05', null],
    ['第4版 经济', null, null, '4', '经济'],
    ['2023年1月30日　星期一　責任編輯 王静', null, '2023年1月30日', null, null],
  ])('%s', (text, newspaper, date, pageNumber, section) => {
    expect(recogniseFolio(text)).toMatchObject({
      newspaper,
      date,
      pageNumber,
      ...(section ? { section } : {}),
    })
  })

  test.each([
    '责任编辑 王静　校对 李晓东',
    '责编：王静 美编：李晓东',
    '新闻热线：024-12345678 投稿邮箱：news@example.org',
    '国内统一刊号：CN21-0001 邮发代号：7-1',
  ])('%s is staff or imprint', (text) => expect(recogniseFolio(text)).toBeDefined())

  test.each([
    '2021年3月5日，江城市召开大会。',
    '江城日报社举办读者节',
    '春耕备耕全面展开',
    '他编辑了三本书，深受欢迎。',
    '我市发放第3批补助',
  ])('%s belongs to an article', (text) => expect(recogniseFolio(text)).toBeUndefined())
})

describe('a standing head shows by its pinyin', () => {
  test.each([
    ['县区扫描 SAOMIAO', '县区扫描'],
    ['民生MINSHENG', '民生'],
    ['JIAOYU', ''],
    ['MIN SHENG', ''],
    ['市井　ＳＨＩＪＩＮＧ', '市井'],
  ])('%s', (text, name) => expect(recogniseStandingHead(text)).toEqual({ name }))

  test.each(['县区扫描', '推动GDP增长', '与APEC对话', 'WiFi', 'A', '3D打印'])('%s is none', (text) =>
    expect(recogniseStandingHead(text)).toBeUndefined(),
  )
})

describe('a summary label stands alone or opens the summary', () => {
  test.each([
    ['核心提示', '核心提示', true],
    ['【核心提示】', '核心提示', true],
    ['内容提要：', '内容提要', true],
    ['编者按：三月以来，全市上下齐心协力。', '编者按', false],
    ['导读　三月以来，全市上下齐心协力。', '导读', false],
  ])('%s', (text, label, alone) => expect(recogniseSummaryLabel(text)).toMatchObject({ label, alone }))

  test('what is taken off is the label', () => {
    const text = '编者按：三月以来'
    expect(text.slice(recogniseSummaryLabel(text)?.length)).toBe('三月以来')
  })

  test.each(['核心提示音', '摘要写得好，文章就成功了一半', '阅读提示了我们什么'])('%s is none', (text) =>
    expect(recogniseSummaryLabel(text)).toBeUndefined(),
  )
})

describe('a jump line sends the reader to another page', () => {
  test.each([
    ['各项工作正有序推进。（下转第四版）', 'to', '（下转第四版）'],
    ['正有序推进。下转第4版', 'to', '下转第4版'],
    ['正有序推进。（下转A3版）', 'to', '（下转A3版）'],
    ['（上接第1版）三是加强管理', 'from', '（上接第1版）'],
    ['上接第一版', 'from', '上接第一版'],
    ['（下轉第二版）', 'to', '（下轉第二版）'],
  ])('%s', (text, kind, words) => {
    const jump = recogniseJump(text)
    expect(jump?.kind).toBe(kind)
    expect(text.slice(jump?.from, jump?.to)).toBe(words)
  })

  test.each(['学校将教学楼转为图书馆。', '新书已出第三版。', '上接天时，下接地气。', '（见图）'])(
    '%s is none',
    (text) => expect(recogniseJump(text)).toBeUndefined(),
  )
})

describe('a legend and a picture label belong to a picture', () => {
  test.each(['图为工人正在施工。', '左图：老街旧貌。', '上图为新校舍。', '题图：春日公园'])(
    '%s depicts',
    (text) => expect(recogniseLegend(text)?.depicts).toBe(true),
  )
  test.each([
    ['①春日的公园', 1],
    ['图1、春日的公园', 3],
    ['图② 春日', 3],
  ])('%s opens with a list mark', (text, mark) => expect(recogniseLegend(text)?.mark).toBe(mark))
  test.each(['图书馆新增座位', '图什么？', '春日的公园'])('%s is no legend', (text) =>
    expect(recogniseLegend(text)).toBeUndefined(),
  )
  test.each(['图片说明', '图片说明：', '【图说】'])('%s is a label', (text) =>
    expect(recognisePictureLabel(text)).toBe(true),
  )
  test.each(['图片说明了一切', '图说江城'])('%s is no label', (text) =>
    expect(recognisePictureLabel(text)).toBe(false),
  )
})

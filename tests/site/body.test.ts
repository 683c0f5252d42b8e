import fc from 'fast-check'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { quotationDigest } from '../../src/record/letters.ts'
import { renderBody } from '../../src/site/body.ts'
import { caption, dateline, paragraph, subhead, table } from './sample.ts'

const parser = rehype().data('settings', { fragment: true })

/** The text that a browser would show, and the elements that it would make. */
function readHtml(html: string): { text: string; elements: Set<string> } {
  const found = { text: '', elements: new Set<string>() }
  visit(parser.parse(html), (node) => {
    if (node.type === 'text') found.text += node.value
    if (node.type === 'element') found.elements.add(node.tagName)
  })
  return found
}

test('parts are set in order, each with its address', () => {
  const body = [paragraph('开头。'), subhead('一个目标 一体推进'), table('甲 1\n乙 2')]
  expect(renderBody({ body, dateline: null })).toBe(
    '<p id="p1">开头。</p>\n<h2 id="p2">一个目标　一体推进</h2>\n<pre><code id="p3">甲 1\n乙 2\n</code></pre>',
  )
})

test('a caption stands apart, with its credit', () => {
  expect(renderBody({ body: [caption('繁忙的港口。', '田嘉 摄')], dateline: null })).toBe(
    '<figure id="p1">\n<p>繁忙的港口。</p>\n<figcaption>田嘉 摄</figcaption>\n</figure>',
  )
})

test('the formula that opens the first paragraph is set apart, and only there', () => {
  const body = [caption('图。'), paragraph('本报讯 记者姜帆报道 正月里，'), paragraph('本报讯 二')]
  const html = renderBody({ body, dateline: dateline('本报讯') })
  expect(html).toContain('<p id="p2"><b>本报讯 记者姜帆报道</b> 正月里，</p>')
  expect(html).toContain('<p id="p3">本报讯 二</p>')
})

test('lost text is said to be lost', () => {
  const html = renderBody({ body: [paragraph('由于用地权属等', { gapAfter: true })], dateline: null })
  expect(html).toBe('<p id="p1">由于用地权属等<small>〔此处原文缺失〕</small></p>')
})

test('markup in a text is shown, never taken for markup', () => {
  const hostile = '<script>alert(1)</script> [a](javascript:b) <img src=x onerror=c> &amp; **d** `e`'
  const { text, elements } = readHtml(renderBody({ body: [paragraph(hostile)], dateline: null }))
  expect(text).toBe(hostile)
  expect([...elements]).toEqual(['p'])
})

test('every text is shown as it is', () => {
  const characters = fc.constantFrom(...'<>&"\'*_`#[]()!-=~\\ |:/1本报讯记者。　\u2028{}$'.split(''))
  const texts = fc.string({ unit: characters, minLength: 1 }).filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(texts, (text) => {
      expect(readHtml(renderBody({ body: [paragraph(text)], dateline: null })).text).toBe(text)
    }),
  )
})

const anchor = `p1-${quotationDigest('甲。')}`

test('a paragraph ends in a link to itself and one to its raw lines, and neither adds to its text', () => {
  const html = renderBody(
    { body: [paragraph('甲。'), subhead('题'), caption('图。')], dateline: null },
    () => ({
      address: '/pages/x/#L12',
      lines: '12–14',
    }),
  )
  expect(html).toContain(
    `<p id="p1"><span id="${anchor}"></span>甲。<a href="#${anchor}" class="own" aria-label="第1段的网址" data-at="¶1"></a><a href="/pages/x/#L12" class="raw-lines" aria-label="看原版第12–14行" data-at="12–14"></a></p>`,
  )
  expect(html).toContain('<h2 id="p2">题</h2>')
  expect(readHtml(html).text.replace(/\s/g, '')).toBe('甲。题图。')
})

test('a paragraph that a person added leads to no raw lines', () => {
  expect(renderBody({ body: [paragraph('甲。')], dateline: null }, () => undefined)).toBe(
    `<p id="p1"><span id="${anchor}"></span>甲。<a href="#${anchor}" class="own" aria-label="第1段的网址" data-at="¶1"></a></p>`,
  )
})

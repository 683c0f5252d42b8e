import { describe, expect, test } from 'vitest'
import { findBuildOptions } from '../../scripts/build/options.ts'
import { linkToFile, listSiteFiles, placeSeenFrom } from '../../src/portable/link-to-file.ts'
import { replaceImports } from '../../src/portable/replace-imports.ts'
import { listModules, rewritePage } from '../../src/portable/rewrite-page.ts'
import { findFate, scriptFileOf, wrapFile } from '../../src/portable/script-files.ts'

const SITE = new URL('https://example.org/archive/')
const HELD = listSiteFiles([
  'index.html',
  'a/index.html',
  'a/b/index.html',
  'search/index.html',
  'data/x y.csv',
])
const COPIED = { site: SITE, held: HELD }

describe('a link of a page', () => {
  test.each([
    ['/archive/', 'a/b/index.html', '../../index.html'],
    ['/archive/a/#p1', 'index.html', 'a/index.html#p1'],
    ['/archive/search/?q=市', 'a/index.html', '../search/index.html?q=市'],
    ['/archive/data/x%20y.csv', 'a/index.html', '../data/x%20y.csv'],
    ['#p1', 'a/index.html', '#p1'],
    ['https://example.org/archive/a/', 'index.html', 'https://example.org/archive/a/'],
    ['/elsewhere/', 'index.html', '/elsewhere/'],
    ['/archive/nowhere/', 'index.html', '/archive/nowhere/'],
  ])('to %s, seen from %s, is %s', (address, from, expected) => {
    expect(linkToFile(address, from, SITE, HELD)).toBe(expected)
  })

  test('that a script puts together keeps its folder', () => {
    expect(placeSeenFrom('/archive/', 'a/b/index.html', SITE, HELD)).toBe('../../')
    expect(placeSeenFrom('/archive/', 'index.html', SITE, HELD)).toBe('./')
    expect(placeSeenFrom('/archive/search/', 'a/index.html', SITE, HELD)).toBe('../search/')
    expect(placeSeenFrom('words', 'a/index.html', SITE, HELD)).toBe('words')
  })
})

describe('a page of the copy', () => {
  const page = (head: string, body: string): string =>
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`

  test('has classic scripts, the runtime first, and a policy that knows the disk', () => {
    const policy = `<meta http-equiv="content-security-policy" content="script-src 'self'">`
    const scripts =
      '<script type="module" src="/archive/a/b.js"></script><script type="module" src="/archive/c.js"></script>'
    const copied = { site: SITE, held: listSiteFiles(['index.html', 'a/b.js', 'c.js']) }
    const rewritten = rewritePage(page(policy + scripts, ''), 'a/index.html', copied)
    expect(rewritten).toContain('script-src &#x27;self&#x27; file:')
    expect([...rewritten.matchAll(/<script src="([^"]+)" defer>/g)].map(([, src]) => src)).toEqual([
      '../portable.js',
      '../a/b.js',
      '../c.js',
    ])
    expect(listModules(page(scripts, ''), copied)).toEqual(['a/b.js', 'c.js'])
  })

  test('keeps its text, though it looks like a link', () => {
    const text = '<p>他说 href="/archive/a/" 与 &lt;a href="/archive/"&gt;</p>'
    const data = '<script type="application/ld+json">{"url":"/archive/a/"}</script>'
    const rewritten = rewritePage(page('', text + data), 'a/index.html', COPIED)
    expect(rewritten).toContain('他说 href="/archive/a/" 与 &#x3C;a href="/archive/">')
    expect(rewritten).toContain('{"url":"/archive/a/"}')
    expect(rewritten).not.toContain('portable.js')
  })

  test('names nothing that only a host has', () => {
    const head =
      '<link rel="manifest" href="/archive/manifest.webmanifest"><link rel="canonical" href="https://example.org/archive/a/">'
    const rewritten = rewritePage(page(head, ''), 'index.html', COPIED)
    expect(rewritten).not.toContain('webmanifest')
    expect(rewritten).toContain('https://example.org/archive/a/')
  })
})

describe('a file of the site', () => {
  test.each([
    ['_headers', 'left out'],
    ['sw.js', 'left out'],
    ['offline/edition.json', 'left out'],
    ['articles/x/index.html', 'page'],
    ['search/pagefind/pagefind.js', 'module'],
    ['search/rows/all.json', 'asked'],
    ['search/pagefind/index/zh_1.pf_index', 'asked'],
    ['articles/x/cite.json', 'same'],
    ['cities/jinzhou/feed.json', 'same'],
    ['data/articles.jsonl', 'same'],
    ['favicon.svg', 'same'],
  ])('%s is %s in the copy', (path, fate) => {
    expect(findFate(path)).toBe(fate)
  })

  test('is handed over by a script, to the byte', () => {
    const arrived: unknown[] = []
    const deliver = (...held: unknown[]): void => void arrived.push(held)
    const run = (script: string): void => new Function('guzhiPortable', script)({ deliver })
    const text = '{"a":"</script>\u2028文"}\n'
    run(wrapFile('a/b.json', new TextEncoder().encode(text)))
    run(wrapFile('c.pf_index', Uint8Array.of(0, 255, 31, 139)))
    expect(arrived).toEqual([
      ['a/b.json', text, true],
      ['c.pf_index', 'AP8fiw==', false],
    ])
    expect(scriptFileOf('a/b.json')).toBe('a/b.json.js')
  })

  test('loads its modules through the copy, and keeps the word in its texts', () => {
    expect(replaceImports('const a=await import(b+"import(c)");import("./d.js").then(e)')).toBe(
      'const a=await guzhiPortable.load(b+"import(c)");guzhiPortable.load("./d.js").then(e)',
    )
  })
})

test('a portable build goes to a folder of its own unless it is told another', () => {
  expect(findBuildOptions(['--portable'])).toMatchObject({ portable: true, out: 'dist-portable' })
  expect(findBuildOptions(['--portable', '--out', 'x'])?.out).toBe('x')
  expect(findBuildOptions([])?.out).toBe('dist')
})

import { describe, expect, test } from 'vitest'
import { checkListings } from '../../src/publish/article-counts.ts'
import { parseHtmlPage } from '../../src/publish/html-page.ts'
import { addPage, checkLinks, makeLinkMap } from '../../src/publish/link-map.ts'
import { checkPage } from '../../src/publish/page-rules/index.ts'

const SITE = new URL('https://example.org/archive/')
const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'">`

const faultsOf = (body: string, head = `<meta charset="utf-8">${POLICY}`): string[] =>
  checkPage(
    parseHtmlPage('a/index.html', `<!doctype html><html><head>${head}</head><body>${body}</body></html>`),
    SITE,
  ).map(({ what }) => what)

/** Checks the links of a small site, given as file → body. */
function linkFaultsOf(pages: Record<string, string>, notices?: ReadonlySet<string>): string[] {
  const map = makeLinkMap(Object.keys(pages))
  for (const [file, html] of Object.entries(pages)) {
    if (file.endsWith('.html')) addPage(map, parseHtmlPage(file, html), SITE)
  }
  return checkLinks(map, notices).map(({ path, what }) => `${path}: ${what}`)
}

describe('a page by itself', () => {
  test('passes where its policy comes first and all that it loads is the site’s own', () => {
    const script = '<script type="application/ld+json">{}</script><script src="/archive/a.js"></script>'
    expect(faultsOf(`<h1 id="t">题</h1><a href="https://other.org/">x</a>${script}`)).toEqual([])
  })

  test.each([
    ['an id given twice', '<p id="a"></p><p id="a"></p>', 'the id "a" stands twice'],
    [
      'a script of another host',
      '<script src="https://cdn.org/a.js"></script>',
      'loads https://cdn.org/a.js from elsewhere',
    ],
    ['a picture of another host', '<img src="//cdn.org/a.png">', 'loads //cdn.org/a.png from elsewhere'],
    [
      'a picture in a source set',
      '<img srcset="/archive/a.png 1x, https://cdn.org/b.png 2x">',
      'loads https://cdn.org/b.png from elsewhere',
    ],
    [
      'a style sheet outside of the base path',
      '<link rel="stylesheet" href="/a.css">',
      'loads /a.css from elsewhere',
    ],
    ['a script inside the page', '<script>alert(1)</script>', 'a script inside the page'],
    ['a style element', '<style>p{}</style>', 'a style element'],
    ['a style attribute', '<p style="color:red"></p>', 'a style attribute on p'],
    ['an event handler', '<p onclick="x()"></p>', 'a handler onClick on p'],
    [
      'a link to code',
      '<a href="javascript:alert(1)">x</a>',
      'links to javascript:alert(1), which is no address of a page',
    ],
  ])('is refused for %s', (_, body, fault) => {
    expect(faultsOf(body)).toEqual([fault])
  })

  test('is refused where anything but the encoding comes before the policy', () => {
    expect(faultsOf('', `<link rel="icon" href="/archive/i.svg">${POLICY}`)).toEqual([
      'no content security policy at the start of the head',
    ])
  })

  test('is refused where the policy lets code in the page run', () => {
    const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'unsafe-inline'">`
    expect(faultsOf('', policy)).toEqual(["the policy allows 'unsafe-inline'"])
  })
})

describe('the links of a site', () => {
  test('pass where each leads to a page, a place on it or a file', () => {
    const pages = {
      'index.html': '<a href="/archive/a/#p1">a</a><a href="a/">a</a><a href="/archive/d.jsonl">d</a>',
      'a/index.html': '<p id="p1"><a href="../#:~:text=x">home</a></p>',
      'd.jsonl': '',
    }
    expect(linkFaultsOf(pages)).toEqual([])
  })

  test.each([
    ['to a page that is not there', '<a href="b/">b</a>', 'index.html: links to b/, which does not exist'],
    [
      'to an id that is not there',
      '<a href="#x">x</a>',
      'index.html: links to #x, but index.html has no id "x"',
    ],
    [
      'to the host outside of the base path',
      '<a href="/a/">a</a>',
      'index.html: links to /a/, which does not exist',
    ],
    [
      'to a folder without its slash',
      '<a href="/archive">a</a>',
      'index.html: links to /archive, which does not exist',
    ],
    ['that cannot be decoded', '<a href="%zz/">a</a>', 'index.html: links to %zz/, which does not exist'],
  ])('are refused where one leads %s', (_, html, fault) => {
    expect(linkFaultsOf({ 'index.html': html })).toEqual([fault])
  })

  test('are refused where a page is linked by itself only', () => {
    const pages = { 'index.html': '', 'a/index.html': '<link rel="canonical" href="/archive/a/">' }
    expect(linkFaultsOf(pages)).toEqual(['a/index.html: no other page links to it'])
  })

  test('need not lead to a page that only says what became of another', () => {
    const pages = {
      'index.html': '',
      'articles/old/index.html': '<a href="/archive/">x</a>',
      'a/index.html': '',
    }
    expect(linkFaultsOf(pages, new Set(['articles/old/index.html']))).toEqual([
      'a/index.html: no other page links to it',
    ])
  })

  test('are refused where two files differ only in case', () => {
    expect(linkFaultsOf({ 'a.txt': '', 'A.txt': '' })).toEqual([
      'A.txt: differs from a.txt only in case or Unicode form',
    ])
  })
})

describe('the count of articles', () => {
  const ids = new Set(['a', 'b'])

  test('agrees where every listing holds the same articles', () => {
    expect(checkListings({ records: ids, pages: ids, searchEntries: ids, sitemap: ids })).toEqual([])
  })

  test('names each article that a listing lacks or has without a record', () => {
    const others = { pages: new Set(['a']), searchEntries: new Set(['a', 'b', 'c']), sitemap: ids }
    expect(checkListings({ records: ids, ...others })).toEqual([
      { path: 'articles/b/', what: 'is missing from the pages of the site' },
      { path: 'articles/c/', what: 'stands in the search index without a record' },
    ])
  })
})

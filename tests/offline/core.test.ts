import { describe, expect, test } from 'vitest'
import { chooseCore } from '../../src/offline/core.ts'

const files = [
  ['index.html', 10],
  ['offline/index.html', 10],
  ['search/index.html', 10],
  ['search/rows/all.json', 100],
  ['search/texts/a.json', 60],
  ['trends/index.html', 10],
  ['cities/index.html', 40],
  ['articles/index.html', 40],
  ['cities/x/index.html', 200],
  ['cities/x/topics/y/index.html', 1],
  ['cities/x/order/oldest/index.html', 1],
  ['articles/a/index.html', 400],
  ['articles/a/cite.ris', 10],
  ['pages/p/index.html', 90],
  ['people/z/index.html', 300],
  ['figures/y/index.html', 1],
] as const

describe('what a browser keeps of itself', () => {
  const parts = (limit: number) => chooseCore(files, limit).parts

  test('is all that a reader mostly asks for, where the archive is small', () => {
    const { parts, paths } = chooseCore(files, 2000)
    expect(parts).toEqual(['search', 'indexes', 'texts', 'lists', 'articles', 'names'])
    const others = files.map(([path]) => path).filter((path) => !paths.has(path))
    expect(others).toEqual([
      'cities/x/topics/y/index.html',
      'cities/x/order/oldest/index.html',
      'figures/y/index.html',
    ])
  })

  test('begins with the search, and has each part whole or not at all', () => {
    expect(parts(140)).toEqual(['search'])
    expect(parts(220)).toEqual(['search', 'indexes'])
    expect(parts(280)).toEqual(['search', 'indexes', 'texts'])
    expect(parts(480)).toEqual(['search', 'indexes', 'texts', 'lists'])
    expect(parts(139)).toEqual(['indexes'])
    expect(parts(800)).toEqual(['search', 'indexes', 'texts', 'lists', 'names'])
  })

  test('is never less than the pages that say what is kept', () => {
    const { parts, paths } = chooseCore(files, 0)
    expect(parts).toEqual([])
    expect([...paths]).toEqual([
      ...['index.html', 'offline/index.html', 'search/index.html', 'trends/index.html'],
    ])
  })
})

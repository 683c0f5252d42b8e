import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const seed = readdirSync('seeds').find((name) => name.endsWith('.txt')) ?? ''

function run(script: string, ...parameters: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...parameters], {
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}

describe('inspect', () => {
  test.each([seed, `seeds/${seed}`])('shows %s after the stage that is asked for', (page) => {
    const { status, out } = run('inspect', page, '--stage', 'articles')
    expect(status).toBe(0)
    expect(out).toMatch(/^=== articles\n/u)
    expect(out).not.toContain('=== lines')
  })

  test.each([
    [],
    ['nowhere.txt'],
    [seed, '--stage', 'words'],
    [seed, 'another.txt'],
    ['../package.json'],
    ['--loud'],
  ])('says how it is used for %j %s %s', (...parameters) => {
    const { status, out, err } = run('inspect', ...parameters.filter((word) => word !== undefined))
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('npm run inspect -- PAGE')
  })
})

describe('review', () => {
  test('lists the doubts of an archive, worst first, up to the limit', () => {
    const content = mkdtempSync(join(tmpdir(), 'guzhi-review-'))
    try {
      run('parse', '--content', content)
      const { status, out } = run('review', '--content', content, '--below', '1', '--limit', '5')
      const lines = out.trimEnd().split('\n')
      const values = lines
        .slice(0, -1)
        .map((line) => Number(/^(\d\.\d{3}) \w+ +seeds\/\S+:\d+ /u.exec(line)?.[1]))
      expect(status).toBe(0)
      expect(values).toHaveLength(5)
      expect(values).toEqual(values.toSorted((a, b) => a - b))
      expect(lines.at(-1)).toMatch(/^\d+ doubts below 1 in \d+ articles$/u)
    } finally {
      rmSync(content, { recursive: true })
    }
  })

  test.each([
    ['--limit', '0'],
    ['--below', 'much'],
    ['--content', 'nowhere'],
  ])('says how it is used for %s %s', (...parameters) => {
    const { status, err } = run('review', ...parameters)
    expect(status).toBe(2)
    expect(err).toContain('npm run review -- [--content DIR]')
  })
})

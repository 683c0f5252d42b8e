/** How often a figure was right, of how many; `wrong` says where it was not. */
export interface Count {
  right: number
  of: number
  wrong: string[]
}

/** The figures of some pages, by name, in the order in which they were first counted. */
export class Tally {
  readonly counts = new Map<string, Count>()
  pages = 0
  gold = 0
  parsed = 0
  matched = 0

  count(figure: string, isRight: boolean, what: () => string): void {
    const count = this.#of(figure)
    count.of++
    if (isRight) count.right++
    else count.wrong.push(what())
  }

  /** F1 of two lists: agreement on nothing earns nothing. */
  compare(figure: string, got: readonly string[], wanted: readonly string[], where: string): void {
    const count = this.#of(figure)
    const left = [...got]
    count.of += got.length + wanted.length
    for (const want of wanted) {
      const at = left.indexOf(want)
      if (at < 0) count.wrong.push(`${where}: missing "${want}"`)
      else {
        count.right += 2
        left.splice(at, 1)
      }
    }
    for (const extra of left) count.wrong.push(`${where}: not in the gold: "${extra}"`)
  }

  /** Adds what another tally counted. */
  add(other: Tally): void {
    this.pages += other.pages
    this.gold += other.gold
    this.parsed += other.parsed
    this.matched += other.matched
    for (const [figure, { right, of, wrong }] of other.counts) {
      const count = this.#of(figure)
      count.right += right
      count.of += of
      count.wrong.push(...wrong)
    }
  }

  /** Every figure as a share, article F1 first. */
  figures(): Map<string, number> {
    const recall = this.gold ? this.matched / this.gold : 0
    const precision = this.parsed ? this.matched / this.parsed : 0
    const f1 = recall + precision ? (2 * recall * precision) / (recall + precision) : 0
    const shares = [...this.counts].map(([figure, { right, of }]): [string, number] => [
      figure,
      of ? right / of : 1,
    ])
    return new Map([['article F1', f1], ...shares])
  }

  #of(figure: string): Count {
    const known = this.counts.get(figure)
    if (known) return known
    const count = { right: 0, of: 0, wrong: [] }
    this.counts.set(figure, count)
    return count
  }
}

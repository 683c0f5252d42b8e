import type { SourceArticle } from './article.ts'
import { confuse, type Noise } from './noise.ts'
import type { Paper } from './paper.ts'
import type { Furniture, Piece } from './piece.ts'
import type { Press } from './press.ts'
import type { Random } from './random.ts'
import { type Staging, stage } from './stage.ts'
import { TRADITIONAL_PAPERS, traditionalArticle } from './traditional.ts'

/** The material of one page: a paper, chance, and articles of which each is used once. */
export class Deal {
  readonly paper: Paper
  readonly random: Random
  readonly #articles: readonly SourceArticle[]
  /** What the engine does to all text of the page. */
  readonly noise: Noise
  readonly #left: SourceArticle[]

  constructor(articles: readonly SourceArticle[], paper: Paper, random: Random) {
    this.paper = paper
    this.random = random
    this.noise = {
      spaces: random.pick([0, 0, 0.1, 0.3]),
      isHalfWidth: random.chance(0.3),
      confused: random.pick([0, 0, 0.3, 0.8]),
    }
    this.#articles = articles
    this.#left = random.shuffle(articles.filter(({ isTraditional }) => isTraditional === paper.isTraditional))
  }

  /** The next article of one of the kinds that fits; there are always enough for a page. */
  next(
    kinds: SourceArticle['kind'] | SourceArticle['kind'][],
    staging: Staging = {},
    fits: (article: SourceArticle) => boolean = () => true,
  ): Piece {
    const wanted = [kinds].flat()
    const at = this.#left.findIndex((article) => wanted.includes(article.kind) && fits(article))
    const article = this.#left[at]
    if (!article) throw new Error(`no article of kind ${wanted.join(' or ')} is left`)
    this.#left.splice(at, 1)
    return this.#confuse(stage(article, this.paper, this.random, staging))
  }

  /** So many of them. */
  several(
    count: number,
    kinds: SourceArticle['kind'] | SourceArticle['kind'][],
    staging: Staging = {},
    fits?: (article: SourceArticle) => boolean,
  ): Piece[] {
    return Array.from({ length: count }, () => this.next(kinds, staging, fits))
  }

  /** The same material in traditional characters. */
  inTraditional(papers: readonly Paper[] = TRADITIONAL_PAPERS): Deal {
    return new Deal(this.#articles.map(traditionalArticle), this.random.pick(papers), this.random)
  }

  #confuse(piece: Piece): Piece {
    for (const part of piece.body)
      if (part.role === 'paragraph') part.text = confuse(part.text, this.noise.confused, this.random)
    return piece
  }

  /** A standing head in the dress of the paper. */
  head(): { name: string; head: Furniture } {
    const [name, pinyin] = this.random.pick(STANDING_HEADS)
    return { name, head: { role: 'column', text: this.paper.column(name, pinyin) } }
  }

  /** A press that sets every paragraph on a line of its own, unless told otherwise. */
  press(habits: Partial<Press> = {}): Press {
    return {
      random: this.random,
      noise: this.noise,
      breaks: 0,
      indent: '',
      marks: { headline: '', subhead: '' },
      ...habits,
    }
  }
}

const STANDING_HEADS = [
  ['县区传真', 'CHUANZHEN'],
  ['民生视窗', 'SHICHUANG'],
  ['一线直击', 'ZHIJI'],
  ['工业聚焦', 'JUJIAO'],
  ['乡村故事', 'GUSHI'],
  ['城事', 'CHENGSHI'],
  ['热点关注', 'GUANZHU'],
  ['都市新闻', 'XINWEN'],
] as const

/** True where the running text is at least and at most so long. */
export const ofLength =
  (least: number, most: number) =>
  ({ body }: SourceArticle): boolean => {
    const length = body.reduce((sum, { text }) => sum + text.length, 0)
    return length >= least && length <= most
  }

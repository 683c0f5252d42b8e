import type { Hypothesis, OpenArticle, Step } from './division.ts'
import { guessesOfSteps } from './guess/kind.ts'

/**
 * Signs by which an article is right or wrong, each between -1 and 1, with the weight that was learnt for it
 * (logistic regression on composed pages; `npm run train`) and what it says to the archivist.
 */
export const SIGNS = {
  'sign/base': [0.37, ''],
  'sign/cut-margin': [1.4, '别的切法相去甚远'],
  'sign/headline-margin': [0.57, '别的标题相去甚远'],
  'sign/byline-margin': [0.76, '别的署名相去甚远'],
  'sign/headline-evidence': [-0.11, '标题有依据'],
  'sign/weakest-step': [0.72, '每一步都有依据'],
  'sign/neighbour-evidence': [0.06, '相邻文章的标题有依据'],
  'sign/resumed': [-0.07, '正文分散在别的文章之间'],
  'sign/page-resumes': [-0.55, '本版文章交错'],
  'sign/unsigned': [-0.43, '没有署名和消息头'],
  'sign/untitled': [-0.49, '没有标题'],
  'sign/broken': [-0.23, '正文没有写完'],
  'sign/page-broken': [-0.03, '本版有文章没有写完'],
  'sign/page-stray': [0, '本版有未归篇的文字'],
  'sign/mixed-order': [-0.63, '本版标题有上有下'],
  'sign/short': [-0.18, '正文很短'],
  'sign/subheads': [0.08, '有小标题'],
  'sign/least-guess': [0.84, '每一行都像所判的'],
  'sign/guesses': [1.08, '各行大都像所判的'],
} as const satisfies Record<string, readonly [number, string]>

export type Sign = keyof typeof SIGNS

/** How much worse the best rival is that decides otherwise, for each aspect; capped. */
export interface Margins {
  cut: number
  headline: number
  byline: number
}

const FAR = 6
const cap = (value: number): number => Math.max(-1, Math.min(1, value / FAR))

/** What of a division the signs are read from. */
interface Divided {
  best: Hypothesis
  steps: readonly Step[]
  page: { guesses: readonly Float64Array[] }
}

/** The signs of every article of a division. */
export function readSigns(
  { best, steps, page: { guesses } }: Divided,
  margins: readonly Margins[],
): Record<Sign, number>[] {
  const tracks = readTracks(best.articles.length, steps, guessesOfSteps(steps, best.articles.all(), guesses))
  const page = readPageSigns(best, steps, tracks)
  return best.articles.all().map((article, index) => {
    const track = tracks[index] ?? emptyTrack()
    const margin = margins[index] ?? { cut: 0, headline: 0, byline: 0 }
    return {
      ...page,
      'sign/base': 1,
      'sign/cut-margin': cap(margin.cut),
      'sign/headline-margin': cap(margin.headline),
      'sign/byline-margin': cap(margin.byline),
      'sign/headline-evidence': cap(track.headline),
      'sign/weakest-step': cap(track.weakest),
      'sign/neighbour-evidence': cap(
        Math.min(tracks[index - 1]?.headline ?? FAR, tracks[index + 1]?.headline ?? FAR),
      ),
      'sign/resumed': Math.min(1, track.resumed / 2),
      'sign/unsigned': Number(isUnsigned(article)),
      'sign/untitled': Number(article.head < 0),
      'sign/broken': Number(article.broken),
      'sign/short': Number(article.letters < 60),
      'sign/subheads': Number(article.subheads > 0),
      'sign/least-guess': Math.max(-1, track.leastGuess / UNLIKELY),
      'sign/guesses': Math.max(-1, track.guesses / Math.max(1, track.steps)),
    }
  })
}

function readPageSigns(hypothesis: Hypothesis, steps: readonly Step[], tracks: readonly Track[]) {
  const articles = hypothesis.articles.all()
  const titled = articles.filter((article) => article.head >= 0)
  return {
    'sign/page-resumes': Number(tracks.some(({ resumed }) => resumed > 0)),
    'sign/page-broken': Math.min(1, articles.filter((article) => article.broken).length / 3),
    'sign/page-stray': Number(steps.some((step) => step.role === 'stray')),
    'sign/mixed-order': Number(
      titled.some((article) => article.below) && titled.some((article) => !article.below),
    ),
  }
}

const isUnsigned = (article: OpenArticle): boolean =>
  !article.dated && article.byline === 'none' && !article.credited

/** What the decisions of a division say of one article. */
interface Track {
  /** Score of the first line of its headline. */
  headline: number
  /** The least score of its other decisions. */
  weakest: number
  /** How often the page comes back to its text after that of another. */
  resumed: number
  /** How likely its decisions are by looks: the least, the sum, and of how many. */
  leastGuess: number
  guesses: number
  steps: number
}
const emptyTrack = (): Track => ({
  headline: FAR,
  weakest: FAR,
  resumed: 0,
  leastGuess: 0,
  guesses: 0,
  steps: 0,
})
/** Log-probability of a decision that looks do not speak for at all. */
const UNLIKELY = 4

/** Follows every article through the page, in one pass. */
function readTracks(articles: number, steps: readonly Step[], guesses: readonly number[]): Track[] {
  const tracks = Array.from({ length: articles }, emptyTrack)
  const titled = new Set<number>()
  const seen = new Set<number>()
  let last = -1
  for (const [at, { role, article, score }] of steps.entries()) {
    const track = tracks[article]
    if (!track) continue
    noteGuess(track, guesses[at] ?? 0)
    if (role !== 'headline') track.weakest = Math.min(track.weakest, score)
    else if (!titled.has(article)) track.headline = score
    if (role === 'headline') titled.add(article)
    if (role !== 'text' && role !== 'subhead') continue
    if (seen.has(article) && last !== article) track.resumed++
    seen.add(article)
    last = article
  }
  return tracks
}

function noteGuess(track: Track, guess: number): void {
  track.leastGuess = Math.min(track.leastGuess, guess)
  track.guesses += guess
  track.steps++
}

/** How sure an article is, 0 to 1, and what each sign adds. */
export function weighSigns(signs: Readonly<Record<Sign, number>>): {
  value: number
  parts: { sign: Sign; weight: number }[]
} {
  const parts = (Object.keys(SIGNS) as Sign[]).map((sign) => ({ sign, weight: SIGNS[sign][0] * signs[sign] }))
  const sum = parts.reduce((total, { weight }) => total + weight, 0)
  return { value: 1 / (1 + Math.exp(-sum)), parts }
}

import { findDivisionName } from '../../store/findings/division-name.ts'
import type { CityGrouping } from '../groupings.ts'
import { findCityPoint, listCityCodes, type Point } from './city-points.ts'

/** A city of the archive. */
export interface HeldCity {
  code: string
  name: string
  path: string
  articles: number
}

/** A city on the sketch: where, in its units, and how large; without articles it is a dot for orientation. */
export interface Mark {
  x: number
  y: number
  radius: number
  city?: HeldCity
  /** Of a city without articles. */
  name: string
  /** Where its name stands: right or left of it. */
  side: 'start' | 'end'
}

export interface Sketch {
  width: number
  height: number
  marks: Mark[]
  /** Cities of which nobody wrote down where they lie. */
  unplaced: HeldCity[]
}

const shortNameOf = (code: string): string => (findDivisionName(code) ?? '').replace(/(?:市|地区|盟)$/u, '')

/** The cities of the archive with their codes, the fullest first. */
export const listHeldCities = (cities: readonly CityGrouping[]): HeldCity[] =>
  cities.flatMap(({ name, path, entries }) => {
    const code = entries[0]?.city?.id
    return code ? [{ code, name, path, articles: entries.length }] : []
  })

const WIDTH = 400
const MARGIN = 56
const LARGEST = 15
const SMALLEST = 4
const DOT = 1.8

/**
 * A conic projection is not needed at this scale: degrees of longitude are shortened by the cosine of the middle
 * latitude (equirectangular projection), which keeps distances within a province right to a few in a hundred.
 */
function projectorOf(points: readonly Point[]): {
  width: number
  height: number
  project: (point: Point) => [number, number]
} {
  const easts = points.map(({ east }) => east)
  const norths = points.map(({ north }) => north)
  const [west, east] = [Math.min(...easts), Math.max(...easts)]
  const [south, north] = [Math.min(...norths), Math.max(...norths)]
  const shortening = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const span = Math.max((east - west) * shortening, (north - south) / 1.2, 0.5)
  const scale = (WIDTH - 2 * MARGIN) / span
  const height = (north - south) * scale + 2 * MARGIN
  const left = (WIDTH - (east - west) * shortening * scale) / 2
  return {
    width: WIDTH,
    height: Math.round(height),
    project: (point) => [
      left + (point.east - west) * shortening * scale,
      MARGIN + (north - point.north) * scale,
    ],
  }
}

const round = (value: number): number => Math.round(value * 10) / 10

/** The area of a mark grows with its articles, so that a city of four times as many is twice as wide. */
const radiusOf = (articles: number, most: number): number =>
  round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(articles / most))

/** A sketch of the cities held, among the other cities of their provinces as far as those tell where they lie. */
export function sketchCities(held: readonly HeldCity[]): Sketch {
  const unplaced = held.filter(({ code }) => !findCityPoint(code))
  const byCode = new Map(held.map((city) => [city.code, city]))
  const provinces = new Set(held.map(({ code }) => code.slice(0, 2)))
  const codes = [...provinces].flatMap(listCityCodes)
  const placed = codes.flatMap((code) => {
    const point = findCityPoint(code)
    return point ? [{ code, point }] : []
  })
  if (placed.length === 0) return { width: WIDTH, height: 0, marks: [], unplaced }
  const { width, height, project } = projectorOf(placed.map(({ point }) => point))
  const most = Math.max(...held.map(({ articles }) => articles))
  const marks = placed.map(({ code, point }): Mark => {
    const [x, y] = project(point)
    const city = byCode.get(code)
    const radius = city ? radiusOf(city.articles, most) : DOT
    return {
      x: round(x),
      y: round(y),
      radius,
      ...(city && { city }),
      name: shortNameOf(code),
      side: x > width * 0.6 ? 'end' : 'start',
    }
  })
  return { width, height, marks, unplaced }
}

/** Names that would stand on each other are left to the table: more cities than this have none in the sketch. */
export const MOST_NAMES = 24

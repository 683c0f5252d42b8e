import { findDivisionName } from '../../store/findings/division-name.ts'
import type { CityGrouping } from '../groupings.ts'
import { findCityPoint, listCityCodes, type Point } from './city-points.ts'
import { type Label, placeLabels } from './place-labels.ts'

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
  /** Where its name stands; without one the table alone names it. */
  label?: Label
}

export interface Sketch {
  width: number
  height: number
  marks: Mark[]
  /** Many cities: small marks and letters. */
  crowded: boolean
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
const DOT_OF_CROWD = 1

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

/** Of many cities the marks are small, so that they do not cover each other. */
const CROWD = 8
const LARGEST_OF_CROWD = 8

/** A mark is never too small to be seen; above that its width grows with the root of its articles. */
const radiusOf = (articles: number, most: number, largest: number): number =>
  round(SMALLEST + (largest - SMALLEST) * Math.sqrt(articles / most))

/** Height of the letters of a city held, of one in a crowd, and of one for orientation. */
const LETTERS = { held: 14, crowd: 11, other: 10.5 } as const

/** With more marks than this the cities without articles have no names. */
const MOST_NAMES = 24

/** The cities held first, then the others where they have names: in this order names find their places. */
function nameMarks(marks: readonly Mark[], width: number, height: number): Mark[] {
  const held = marks.filter(({ city }) => city).toSorted((a, b) => b.radius - a.radius)
  const others = marks.length <= MOST_NAMES ? marks.filter(({ city }) => !city) : []
  const size = held.length > CROWD ? LETTERS.crowd : LETTERS.held
  const named = [...held, ...others]
  const labels = placeLabels(
    named.map((mark) => ({
      ...mark,
      name: mark.city?.name ?? mark.name,
      size: mark.city ? size : LETTERS.other,
    })),
    width,
    height,
  )
  return marks.map((mark) => {
    const label = labels[named.indexOf(mark)]
    return label ? { ...mark, label: { ...label, x: round(label.x), y: round(label.y) } } : mark
  })
}

/** A sketch of the cities held, among the other cities of their provinces as far as those tell where they lie. */
export function sketchCities(held: readonly HeldCity[]): Sketch {
  const unplaced = held.filter(({ code }) => !findCityPoint(code))
  const byCode = new Map(held.map((city) => [city.code, city]))
  const provinces = new Set(held.map(({ code }) => code.slice(0, 2)))
  const placed = [...provinces].flatMap(listCityCodes).flatMap((code) => {
    const point = findCityPoint(code)
    return point ? [{ code, point }] : []
  })
  if (placed.length === 0) return { width: WIDTH, height: 0, marks: [], unplaced, crowded: false }
  const { width, height, project } = projectorOf(placed.map(({ point }) => point))
  const most = Math.max(...held.map(({ articles }) => articles))
  const crowded = held.length > CROWD
  const marks = placed.map(({ code, point }): Mark => {
    const [x, y] = project(point).map(round)
    const city = byCode.get(code)
    const radius = city
      ? radiusOf(city.articles, most, crowded ? LARGEST_OF_CROWD : LARGEST)
      : crowded
        ? DOT_OF_CROWD
        : DOT
    return { x: x ?? 0, y: y ?? 0, radius, ...(city && { city }), name: shortNameOf(code) }
  })
  return { width, height, marks: nameMarks(marks, width, height), unplaced, crowded }
}

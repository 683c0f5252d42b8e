import { inventNames } from '../people.ts'
import type { Random } from '../random.ts'

type Source = (place: string, day: string, names: readonly string[]) => string

const joined = (names: readonly string[]): string => names.join('、')

/** Words of other newsrooms before a report; who signs it is left open. */
const SOURCES: readonly Source[] = [
  (place, day, names) => `新华社${place}${day}电（记者${joined(names)}）`,
  (place, day) => `据新华社${place}${day}电 `,
  (place, day, names) => `中新社${place}${day}电 （记者 ${names[0]}）`,
  (place, day) => `中新网${place}${day}电 `,
  (place, day, names) => `人民网${place}${day}电 （${joined(names)}）`,
  (place, day) => `综合新华社${place}${day}电 `,
  () => '据中央广播电视总台消息，',
  () => '据《经济参考报》报道，',
  (place, day, names) => `本报${place}${day}电 （特派记者${names[0]}）`,
]

export const nameSource = (random: Random, place: string, day: string): string =>
  random.pick(SOURCES)(place, day, inventNames(random, random.between(1, 2)))

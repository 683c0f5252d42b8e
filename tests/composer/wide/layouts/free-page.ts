import type { Deal } from '../../deal.ts'
import type { Layout } from '../../layouts/layout.ts'
import { pageWords } from '../furniture.ts'
import { drawHabits, type Habits } from '../habits.ts'
import type { Dish } from '../menu.ts'
import { setPage } from '../page.ts'
import type { Story } from '../story.ts'

/** A thing that a page may hold, how often as against the others, and how often at most. */
export type Share = readonly [dish: Dish, weight: number, most: number]

/** A page whose articles and habits are all drawn freely: so many things from a menu, in any order. */
export const freePage =
  (
    menu: readonly Share[],
    [least, most]: readonly [number, number],
    habitsOf = (_deal: Deal): Partial<Habits> => ({}),
  ): Layout =>
  (deal) => {
    const habits = drawHabits(deal, habitsOf(deal))
    const stories = drawDishes(deal, menu, deal.random.between(least, most)).map((dish) => dish(deal, habits))
    return setPage(habits, stories, pageWords(deal))
  }

/** So many dishes, none more often than it may come. */
export function drawDishes({ random }: Deal, menu: readonly Share[], count: number): Dish[] {
  const taken = new Map<Dish, number>()
  return Array.from({ length: count }, () => {
    const left = menu.filter(([dish, , most]) => (taken.get(dish) ?? 0) < most)
    const dish = random.pick(left.flatMap(([own, weight]) => Array.from({ length: weight }, () => own)))
    taken.set(dish, (taken.get(dish) ?? 0) + 1)
    return dish
  })
}

/** Fixed things in their order, in habits of the page. */
export const plannedPage =
  (
    plan: (deal: Deal, habits: Habits) => Story[],
    section?: string,
    habitsOf = (_deal: Deal): Partial<Habits> => ({}),
  ): Layout =>
  (deal) => {
    const habits = drawHabits(deal, habitsOf(deal))
    return setPage(habits, plan(deal, habits), pageWords(deal, section))
  }

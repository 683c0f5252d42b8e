import { expect, test } from 'vitest'
import { learnJoins, listOpenings, measureJoins, tearTexts } from './train-joins.ts'

const people = ['老师', '工人', '农民', '医生', '护士', '司机', '记者', '作家']
const texts = Array.from({ length: 160 }, (_, at) => {
  const [one, other] = [people[at % 8], people[(at * 3 + 1) % 8]]
  return `昨天下午${one}在广场上看见了${other}并且高兴地说起了去年秋天的事情后来又一起回到了城里`
})

test('texts are torn inside their clauses, each half beside its own and beside others', () => {
  const seams = tearTexts(texts.slice(0, 20))
  const right = seams.filter(({ belongs }) => belongs)
  expect(right.length).toBeGreaterThan(50)
  expect(seams.length).toBe(right.length * 3)
})

test('what was learnt from some texts helps with others', () => {
  const joins = learnJoins(tearTexts(texts.slice(0, 120)))
  const apart = tearTexts(texts.slice(120))
  expect(measureJoins(apart, joins)).toBeLessThan(measureJoins(apart, {}) - 0.1)
})

test('without any knowledge one half in three is right', () => {
  const entropy = -(Math.log(1 / 3) / 3 + (2 * Math.log(2 / 3)) / 3)
  expect(measureJoins(tearTexts(texts.slice(0, 40)), {})).toBeCloseTo(entropy, 9)
})

test('the same texts give the same numbers', () => {
  const seams = tearTexts(texts.slice(0, 60))
  expect(learnJoins(seams)).toEqual(learnJoins(seams))
})

test('a beginning stands beside each text that goes on inside a sentence', () => {
  const openings = listOpenings(texts.slice(0, 20))
  expect(openings.length).toBeGreaterThan(60)
  expect(openings.filter(({ belongs }) => belongs)).toHaveLength(openings.length / 2)
})

test('how texts begin is learnt from others', () => {
  const learnt = learnJoins(listOpenings(texts.slice(0, 120)), 1)
  const apart = listOpenings(texts.slice(120))
  expect(measureJoins(apart, {}, 1)).toBeCloseTo(Math.log(2), 9)
  expect(measureJoins(apart, learnt, 1)).toBeLessThan(0.3)
})

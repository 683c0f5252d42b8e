/** How exact a figure says it is: 约, 近, 超过 or 余, 不足 or 以下. */
export type Bound = 'about' | 'nearly' | 'over' | 'under'

/** A number with its unit that a text states. */
export interface Figure {
  /** Offset of its words in the text, in UTF-16 units. */
  at: number
  /** The words of the text, with what bounds them: `约42.38万吨`. */
  text: string
  /** In `unit`: 42.38万吨 is 423800. Of a range, its lower end. */
  value: number
  /** The upper end of a range: 5—10家. */
  to?: number
  /** The unit in its usual form: 元, 吨, 平方公里, %. */
  unit: string
  bound?: Bound
  /** That it states a change: 增长7.1%, 减少12个. */
  change?: 'up' | 'down'
}

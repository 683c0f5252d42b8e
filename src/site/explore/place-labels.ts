/** A mark that wants its name beside it. */
export interface Labelled {
  x: number
  y: number
  radius: number
  name: string
  /** Height of its letters. */
  size: number
}

/** Where a name stands. */
export interface Label {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const GAP = 4

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const boxOfMark = ({ x, y, radius }: Labelled): Box => ({
  ...{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
})

/** The places for a name, the best first: right, left, below, above. Chinese characters are as wide as high. */
function listPlaces({ x, y, radius, name, size }: Labelled): { label: Label; box: Box }[] {
  const width = [...name].length * size
  const beside = { top: y - size / 2, bottom: y + size / 2 }
  const across = { left: x - width / 2, right: x + width / 2 }
  const [right, left] = [x + radius + GAP, x - radius - GAP]
  const [below, above] = [y + radius + GAP, y - radius - GAP]
  return [
    {
      label: { x: right, y: y + size * 0.36, anchor: 'start' },
      box: { left: right, right: right + width, ...beside },
    },
    {
      label: { x: left, y: y + size * 0.36, anchor: 'end' },
      box: { left: left - width, right: left, ...beside },
    },
    {
      label: { x, y: below + size * 0.86, anchor: 'middle' },
      box: { ...across, top: below, bottom: below + size },
    },
    { label: { x, y: above, anchor: 'middle' }, box: { ...across, top: above - size, bottom: above } },
  ]
}

/**
 * Finds a place for the name of each mark, the first ones first, so that no name covers another or a mark. One that has
 * no place left is undefined: the table beside the sketch names it.
 */
export function placeLabels(
  marks: readonly Labelled[],
  width: number,
  height: number,
): (Label | undefined)[] {
  const sheet: Box = { left: 0, right: width, top: 0, bottom: height }
  const taken = marks.map(boxOfMark)
  return marks.map((mark, index) => {
    const found = listPlaces(mark).find(
      ({ box }) =>
        box.left >= sheet.left &&
        box.right <= sheet.right &&
        box.top >= sheet.top &&
        box.bottom <= sheet.bottom &&
        !taken.some((other, at) => at !== index && overlap(box, other)),
    )
    if (found) taken.push(found.box)
    return found?.label
  })
}

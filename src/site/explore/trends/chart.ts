import type { ChartColumn } from '../columns-chart.ts'
import { layOutColumns } from '../columns-chart.ts'

const NAMESPACE = 'http://www.w3.org/2000/svg'

function shape(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS(NAMESPACE, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (text !== '') made.textContent = text
  return made
}

/** A chart of columns, drawn as the build draws those of the timeline; the table below it says the same in words. */
export function drawColumns(label: string, columns: readonly ChartColumn[], most: number): SVGElement {
  const { height, base, bars } = layOutColumns(columns, most)
  const svg = shape('svg', { class: 'columns', width: '100%', height, role: 'img', 'aria-label': label })
  svg.append(shape('line', { class: 'base', x1: 0, x2: '100%', y1: base, y2: base }))
  for (const bar of bars) {
    const { x, width, middle } = bar
    if (bar.certain > 0)
      svg.append(shape('rect', { class: 'certain', x, width, y: bar.certainTop, height: bar.certain }))
    if (bar.possible > 0)
      svg.append(shape('rect', { class: 'possible', x, width, y: bar.possibleTop, height: bar.possible }))
    const words = { x: middle, 'text-anchor': 'middle' }
    if (bar.number !== '0')
      svg.append(shape('text', { class: 'number', ...words, y: bar.possibleTop - 5 }, bar.number))
    if (bar.label) svg.append(shape('text', { ...words, y: base + 16 }, bar.label))
    if (bar.year) svg.append(shape('text', { class: 'year', ...words, y: base + 32 }, bar.year))
  }
  return svg
}

/** How the axes of plots look: hairlines, and words in our own type. The library would draw its words with a style attribute, which the page forbids. */
import type { TickRendererProps } from '@visx/axis'

export const words = 'fill-ink-2 text-[11px] tabular-nums'

const lines = { stroke: 'currentColor', tickStroke: 'currentColor', tickLength: 4 } as const

export const bottomLook = {
  ...lines,
  tickComponent: ({ x, y, formattedValue }: TickRendererProps) => (
    <text x={x} y={y + 2} textAnchor="middle" className={words}>
      {formattedValue}
    </text>
  ),
}

export const leftLook = {
  ...lines,
  hideAxisLine: true,
  hideTicks: true,
  tickComponent: ({ x, y, formattedValue }: TickRendererProps) => (
    <text x={x} y={y} dy="0.32em" textAnchor="end" className={words}>
      {formattedValue}
    </text>
  ),
}

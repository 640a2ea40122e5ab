/** How far readers came, as steps down from those who opened the piece to those who read it to its end. */
import { AxisBottom } from '@visx/axis'
import { Group } from '@visx/group'
import { scaleBand, scaleLinear } from '@visx/scale'
import { Bar } from '@visx/shape'
import { figure, howFarInWords, reachedInWords } from '#lib/rules/reads/in-words.ts'
import type { Totals } from '#lib/rules/reads/totals.ts'
import { bottomLook, words } from './axis-look.tsx'
import { Plot, plotWidth } from './plot.tsx'

const height = 150
const margin = { top: 18, bottom: 22 }
const floor = height - margin.top - margin.bottom

export function HowFar({ totals }: { totals: Totals }) {
  const steps = reachedInWords.map((name, quarter) => ({ name, count: totals.reached[quarter] ?? 0 }))
  const across = scaleBand({ domain: [...reachedInWords], range: [0, plotWidth] })
  const up = scaleLinear({ domain: [0, Math.max(totals.all, 1)], range: [floor, 0] })
  return (
    <Plot
      title="How far"
      caption={howFarInWords(totals)}
      height={height}
      columns={['At least', 'Reads']}
      rows={steps.map(({ name, count }) => [name, count])}
    >
      <Group top={margin.top}>
        {steps.map(({ name, count }) => (
          <Group key={name} left={across(name) ?? 0} top={up(count)}>
            <Bar width={across.bandwidth()} height={floor - up(count)} className="fill-accent" />
            <text x={across.bandwidth() / 2} y={-5} textAnchor="middle" className={words}>
              {figure(count)}
            </text>
          </Group>
        ))}
        <AxisBottom scale={across} top={floor} {...bottomLook} hideTicks />
      </Group>
    </Plot>
  )
}

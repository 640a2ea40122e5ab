/** Reads per day, as bars. */
import { AxisBottom, AxisLeft } from '@visx/axis'
import { Group } from '@visx/group'
import { scaleBand, scaleLinear } from '@visx/scale'
import { Bar } from '@visx/shape'
import { dateInWords, dayAndMonth } from '#lib/rules/dates.ts'
import { perDayInWords } from '#lib/rules/reads/in-words.ts'
import type { Totals } from '#lib/rules/reads/totals.ts'
import { bottomLook, leftLook } from './axis-look.tsx'
import { Plot, plotWidth } from './plot.tsx'

const height = 170
const margin = { top: 8, right: 22, bottom: 22, left: 32 }
const floor = height - margin.top - margin.bottom

export function ReadsPerDay({ totals }: { totals: Totals }) {
  const { byDay } = totals
  const days = byDay.map(({ day }) => day)
  const most = Math.max(...byDay.map(({ count }) => count))
  const across = scaleBand({ domain: days, range: [0, plotWidth - margin.left - margin.right], paddingInner: 0.2 })
  const up = scaleLinear({ domain: [0, Math.max(most, 4)], range: [floor, 0], nice: 4 })
  return (
    <Plot
      title="Reads per day"
      caption={perDayInWords(totals)}
      height={height}
      columns={['Day', 'Reads']}
      rows={byDay.map(({ day, count }) => [dateInWords(day), count])}
    >
      <Group left={margin.left} top={margin.top}>
        {byDay.map(({ day, count }) => (
          <Bar
            key={day}
            x={across(day) ?? 0}
            y={up(count)}
            width={across.bandwidth()}
            height={floor - up(count)}
            className="fill-accent"
          />
        ))}
        <AxisLeft scale={up} numTicks={4} {...leftLook} />
        <AxisBottom
          scale={across}
          top={floor}
          tickValues={threeOf(days)}
          tickFormat={(day) => dayAndMonth(day)}
          {...bottomLook}
        />
      </Group>
    </Plot>
  )
}

/** The first, the middle and the last: more would run into one another. */
const threeOf = (days: readonly string[]) =>
  [0, Math.floor((days.length - 1) / 2), days.length - 1].flatMap((place) => days[place] ?? [])

/** The 60 seconds beside the full length: how often each was read, and how often to its end. */
import { Group } from '@visx/group'
import { scaleLinear } from '@visx/scale'
import { Bar } from '@visx/shape'
import { figure, lengthsInWords, readsInWords } from '#lib/rules/reads/in-words.ts'
import type { Totals } from '#lib/rules/reads/totals.ts'
import { words } from './axis-look.tsx'
import { Plot, plotWidth } from './plot.tsx'

const row = { height: 52, bar: 20, barTop: 18 }

export function CutAndFull({ totals }: { totals: Totals }) {
  const lengths = [
    { name: 'In 60 seconds', ...totals.cut },
    { name: 'In full', ...totals.full },
  ]
  const along = scaleLinear({ domain: [0, Math.max(totals.cut.all, totals.full.all, 1)], range: [0, plotWidth - 2] })
  return (
    <Plot
      title="60 seconds and full length"
      caption={lengthsInWords(totals)}
      height={row.height * lengths.length}
      columns={['Length', 'Reads', 'To the end']}
      rows={lengths.map(({ name, all, toEnd }) => [name, all, toEnd])}
    >
      {lengths.map(({ name, all, toEnd }, place) => (
        <Group key={name} left={1} top={place * row.height}>
          <text y={11} className={words}>
            {`${name}: ${readsInWords(all)}${all === 0 ? '' : `; filled: ${figure(toEnd)} to the end`}`}
          </text>
          <Bar y={row.barTop} width={along(all)} height={row.bar} className="fill-paper stroke-accent" />
          <Bar y={row.barTop} width={along(toEnd)} height={row.bar} className="fill-accent" />
        </Group>
      ))}
    </Plot>
  )
}

/**
 * npm run import:score              how well the importer reads the labelled texts, shape by shape (lib/importing/cases/score.ts says what counts).
 * npm run import:score -- --wrong   the same, and what was read wrongly.
 */
import { everyCase } from '#lib/importing/cases/every-case.ts'
import { addUp, type Counts, score } from '#lib/importing/cases/score.ts'
import { readInterview } from '#lib/importing/read-interview.ts'
import { readingAsJson } from '#lib/importing/to-json.ts'

const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const showsWrong = process.argv.includes('--wrong')

const scored = Object.entries(everyCase)
  .filter(([list]) => only.length === 0 || only.some((word) => list.includes(word)))
  .flatMap(([list, cases]) =>
    cases.map((expected) => {
      const reading = readInterview(expected.text)
      return { shape: expected.shape ?? list, expected, reading, counts: score(expected, reading) }
    }),
  )

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3))

function line(name: string, c: Counts): string {
  const figures = [
    share(c.right, c.read),
    share(c.right, c.asked),
    share(2 * c.right, c.read + c.asked),
    share(c.starts, c.asked),
    share(c.ends, c.asked),
    share(c.answers, c.asked),
    c.named ? `${c.names}/${c.named}` : '-',
    c.scraps ? `${c.leaks}/${c.scraps}` : '-',
    c.others ? `${c.recognised}/${c.others}` : '-',
  ]
  return [name.padEnd(38), String(c.texts).padStart(5), ...figures.map((figure) => figure.padStart(9))].join('')
}

const head = ['precision', 'recall', 'F1', 'starts', 'ends', 'answers', 'names', 'leaks', 'others']
console.log(['shape'.padEnd(38), 'texts', ...head.map((word) => word.padStart(9))].join(''))
for (const shape of new Set(scored.map((each) => each.shape))) {
  console.log(line(shape, addUp(scored.filter((each) => each.shape === shape).map(({ counts }) => counts))))
}
console.log(line('all', addUp(scored.map(({ counts }) => counts))))

const isWrong = ({ counts: c }: (typeof scored)[number]): boolean =>
  c.answers < c.asked || c.read > c.right || c.names < c.named || c.leaks > 0 || c.recognised < c.others

if (showsWrong) {
  for (const { shape, expected, reading } of scored.filter(isWrong)) {
    console.log(`\n${shape}: ${expected.title}\n${JSON.stringify(readingAsJson(reading), null, 1)}`)
  }
}

/** `npm test`: everything that must hold, the quick things first. Stops at the first that does not. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { build } from '#server/build.ts'
import { ensureBrowser } from './browser.ts'
import { countsIn } from './counts.ts'
import { type Outcome, summary } from './summary.ts'

const reports = 'test-results'
const unitReport = join(reports, 'unit.json')
const storiesReport = join(reports, 'stories.json')
const env = {
  ...process.env,
  PATH: [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  PLAYWRIGHT_JSON_OUTPUT_FILE: storiesReport,
}

type Step = { name: string; passes: () => boolean | Promise<boolean>; report?: string }

const run = (line: string) => spawnSync(line, { shell: true, stdio: 'inherit', env }).status === 0

const steps: readonly Step[] = [
  { name: 'lint', passes: () => run('biome ci .') },
  { name: 'types', passes: () => run('next typegen && tsc --noEmit') },
  {
    name: 'unit tests',
    passes: () => run(`vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}`),
    report: unitReport,
  },
  { name: 'build', passes: () => build(process.cwd()).then(() => true, says) },
  {
    name: 'stories',
    passes: () => ensureBrowser() && run('playwright test --reporter=list,json'),
    report: storiesReport,
  },
]

function says(error: unknown) {
  console.error(error instanceof Error ? error.message : error)
  return false
}

async function outcomeOf({ name, passes, report }: Step): Promise<Outcome> {
  console.log(`\n# ${name}`)
  if (report) rmSync(report, { force: true })
  const began = performance.now()
  const ok = await passes()
  const seconds = (performance.now() - began) / 1000
  return { name, ok, seconds, ...(report && countsIn(report)) }
}

const outcomes: Outcome[] = []
for (const step of steps) {
  const outcome = await outcomeOf(step)
  outcomes.push(outcome)
  if (!outcome.ok) break
}

console.log(summary(steps, outcomes))
process.exit(outcomes.every(({ ok }) => ok) ? 0 : 1)

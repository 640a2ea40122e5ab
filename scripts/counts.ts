/** How many tests ran, as the runners themselves wrote it down. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

export type Counts = { passed: number; failed: number }

const vitest = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number() })
const playwright = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
})

/** A file that does not load has no tests to count: it counts as one that failed. */
const fromVitest = vitest.transform(({ numPassedTests, numFailedTests, numFailedTestSuites }) => ({
  passed: numPassedTests,
  failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0),
}))

/** A story that passed only at the second attempt has failed; errors beside the stories count too. */
const fromPlaywright = playwright.transform(({ stats: { expected, unexpected, flaky }, errors }) => ({
  passed: expected,
  failed: unexpected + flaky + errors.length,
}))

const report = z.union([fromVitest, fromPlaywright])

/** Takes the path of a runner's JSON report. Gives its counts, or undefined where it wrote none. */
export function countsIn(file: string): Counts | undefined {
  try {
    return report.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

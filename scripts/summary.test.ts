import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countsIn } from './counts.ts'
import { summary } from './summary.ts'

const steps = [{ name: 'lint' }, { name: 'unit tests' }, { name: 'stories' }]
const lint = { name: 'lint', ok: true, seconds: 1.234 }
const unit = { name: 'unit tests', ok: true, seconds: 20, passed: 300, failed: 0 }

test('the counts of all runners are added up, in a last line', () => {
  const stories = { name: 'stories', ok: true, seconds: 90, passed: 20, failed: 0 }
  expect(summary(steps, [lint, unit, stories]).split('\n')).toEqual([
    '',
    '               result   passed   failed  seconds',
    'lint               ok                        1.2',
    'unit tests         ok      300        0     20.0',
    'stories            ok       20        0     90.0',
    '',
    '320 passed, 0 failed',
  ])
})

test('what did not run is said', () => {
  const text = summary(steps, [lint, { ...unit, ok: false, passed: 298, failed: 2 }])
  expect(text).toMatch(/stories +not run/)
  expect(text).toMatch(/\n298 passed, 2 failed$/)
})

test('a step that fails without a test of its own is one failure', () => {
  expect(summary(steps, [{ ...lint, ok: false }])).toMatch(/\n0 passed, 1 failed$/)
  expect(summary(steps, [lint, { ...unit, ok: false }])).toMatch(/\n300 passed, 1 failed$/)
})

test.each([
  ['vitest', { numPassedTests: 5, numFailedTests: 1, numFailedTestSuites: 1 }, { passed: 5, failed: 1 }],
  [
    'vitest, with a file that does not load',
    { numPassedTests: 5, numFailedTests: 0, numFailedTestSuites: 1 },
    { passed: 5, failed: 1 },
  ],
  ['Playwright', { stats: { expected: 3, unexpected: 1, flaky: 1 }, errors: [] }, { passed: 3, failed: 2 }],
  [
    'Playwright, which could not begin',
    { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] },
    { passed: 0, failed: 1 },
  ],
  ['nobody', {}, undefined],
])('the report of %s is understood', (_, report, counts) => {
  const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'report.json')
  writeFileSync(file, JSON.stringify(report))
  expect(countsIn(file)).toEqual(counts)
})

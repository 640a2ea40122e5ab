import { expect, test } from 'vitest'
import { aDesk } from './a-desk.ts'
import { approve } from './approve.ts'
import { goesLiveNext } from './goes-live-next.ts'

const [may, june, july] = ['05', '06', '07'].map((month) => new Date(`2026-${month}-01T07:00:00Z`))

test('what begins and what ends by the clock, the soonest first, each until its moment', () => {
  const { as, approved, submitted } = aDesk()
  const [first, later] = [approved(may ? { liveFrom: may } : {}), approved(july ? { liveFrom: july } : {})]
  const { id: ending, fingerprint } = submitted()
  approve(as('admin'), { interview: ending, fingerprint, ...(june && { liveUntil: june }) })
  const at = (now: Date | undefined) =>
    goesLiveNext({ ...as('writer'), ...(now && { now }) }).map(({ id, ends }) => [id, ends])
  expect(at(undefined)).toEqual([
    [first, false],
    [ending, true],
    [later, false],
  ])
  expect(at(june)).toEqual([[later, false]])
})

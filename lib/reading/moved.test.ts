/** Where old addresses lead. */
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { leaderSlugs } from '#db/schema/leaders.ts'
import { leaderWithInterviews } from './leader-with-interviews.ts'
import { movedLeader } from './moved.ts'

test('an old address leads to a leader who has a page, and says nothing of one who has none', () => {
  const site = aSite()
  const reader = { db: site.db, now: new Date('2026-01-10T07:00:00Z') }
  const una = site.leader('Una Marr')
  site.db.insert(leaderSlugs).values({ slug: 'una-mar', leaderId: una.id }).run()
  expect(leaderWithInterviews(reader, 'una-marr')).toBeNull()
  expect(movedLeader(reader, 'una-mar')).toBeNull()
  site.post({ by: una, in: site.division('archive'), as: 'Archivist' })
  expect(leaderWithInterviews(reader, 'una-marr')).not.toBeNull()
  expect(movedLeader(reader, 'una-mar')).toBe('una-marr')
})

import { expect, test } from 'vitest'
import { liveInterview } from '#lib/reading/live-interview.ts'
import { aDesk, readyContent } from './a-desk.ts'
import { discardChanges } from './discard-changes.ts'
import { draftOf } from './draft-of.ts'
import { interviewAtDesk } from './interview-at-desk.ts'
import { revise } from './revise.ts'
import { newestRevision } from './take-revision.ts'

/** A live interview that is open for new words. */
function revised() {
  const at = aDesk()
  const id = at.approved()
  const now = at.as('reader').now
  const readers = () => JSON.stringify(liveInterview({ db: at.db, now }, 'ada-desk'))
  const approved = readers()
  revise(at.as('writer'), { interview: id })
  const version = () => draftOf(at.db, id).version
  return { ...at, id, readers, approved, version }
}

test('while a live interview is revised, readers keep every byte of what was approved', () => {
  const { id, saved, readers, approved } = revised()
  saved(id, 'writer', { headline: '“A newer desk”', standfirst: 'Newer.' })
  expect(readers()).toBe(approved)
})

test('discarding the changes brings back the live wording, and keeps what was discarded', () => {
  const { db, as, id, saved, readers, approved, version } = revised()
  saved(id, 'writer', { headline: '“A newer desk”' })
  discardChanges(as('colleague'), { interview: id, version: version() })
  expect(readers()).toBe(approved)
  expect(draftOf(db, id).content).toEqual(readyContent)
  expect(interviewAtDesk(db, id, as('reader').now)?.state).toBe('approved')
  expect(newestRevision(db, id)?.content.headline).toBe('“A newer desk”')
})

test('words that a colleague has written since are not discarded unseen; one’s own are', () => {
  const { as, id, saved, version } = revised()
  const seen = version()
  saved(id, 'colleague', { headline: '“A newer desk”' })
  const discarded = (by: 'writer' | 'colleague') => () => discardChanges(as(by), { interview: id, version: seen })
  expect(discarded('writer')).toThrow('Somebody has written in this draft')
  expect(discarded('colleague')).not.toThrow()
})

test('a form that is sent twice discards once', () => {
  const { as, id, version } = revised()
  const seen = { interview: id, version: version() }
  discardChanges(as('writer'), seen)
  expect(() => discardChanges(as('writer'), seen)).toThrow('it has no changes that could be discarded')
})

test('where a correction is approved and still to come, the draft is the correction, so that nobody takes it out unseen', () => {
  const at = aDesk()
  const id = at.standing('draft', { live: true, embargoed: true })
  discardChanges(at.as('writer'), { interview: id, version: draftOf(at.db, id).version })
  expect(draftOf(at.db, id).content.headline).toBe('“A corrected desk”')
})

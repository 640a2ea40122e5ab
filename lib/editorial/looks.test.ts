/** What a reviewer has looked at: where the next comparison begins. */
import { expect, it } from 'vitest'
import { aDesk, readyContent } from './a-desk.ts'
import { draftOf } from './draft-of.ts'
import { look } from './look.ts'
import { recall } from './recall.ts'
import { revisionForReview } from './revision-for-review.ts'
import { sendBack } from './send-back.ts'
import { submit } from './submit.ts'

function sentTwice(between: (desk: ReturnType<typeof aDesk>, id: number, fingerprint: string) => void) {
  const desk = aDesk()
  const { id, fingerprint } = desk.submitted()
  between(desk, id, fingerprint)
  desk.saved(id, 'writer', { headline: '“Other words”' })
  submit(desk.as('writer'), { interview: id, version: draftOf(desk.db, id).version })
  return { ...desk, id, fingerprint }
}

it('whoever sent words back is shown what changed since', () => {
  const { as, id } = sentTwice((desk, interview, fingerprint) =>
    sendBack(desk.as('admin'), { interview, fingerprint, note: 'Say more.' }),
  )
  expect(revisionForReview(as('admin'), id)?.lastLook).toMatchObject({ number: 1, content: readyContent })
  expect(revisionForReview(as('otherAdmin'), id)?.lastLook).toBeNull()
})

it('so is whoever read them and decided nothing', () => {
  const { as, id } = sentTwice((desk, interview, fingerprint) => {
    look(desk.as('otherAdmin'), { interview, fingerprint })
    recall(desk.as('writer'), { interview })
  })
  expect(revisionForReview(as('otherAdmin'), id)?.lastLook).toMatchObject({ number: 1 })
})

it('a look at words that have moved on is refused', () => {
  const { as, id, fingerprint } = sentTwice((desk, interview) => recall(desk.as('writer'), { interview }))
  expect(() => look(as('admin'), { interview: id, fingerprint })).toThrow('no longer the words')
  expect(() => look(as('writer'), { interview: id, fingerprint })).toThrow('Only an admin')
})

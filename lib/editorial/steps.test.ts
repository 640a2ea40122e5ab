import { describe, expect, it } from 'vitest'
import { Refusal } from '#lib/rules/refusal.ts'
import { isOpen, type Standing, states, type Verb, verbs } from '#lib/rules/workflow.ts'
import { aDesk, type Place } from './a-desk.ts'
import { approve } from './approve.ts'
import { approveAlone } from './approve-alone.ts'
import { cancel } from './cancel.ts'
import { discard } from './discard.ts'
import { discardChanges } from './discard-changes.ts'
import { draftOf } from './draft-of.ts'
import { recall } from './recall.ts'
import { recover } from './recover.ts'
import { revise } from './revise.ts'
import { saveDraft } from './save-draft.ts'
import { sendBack } from './send-back.ts'
import { submit } from './submit.ts'
import { newestRevision } from './take-revision.ts'
import { withdraw } from './withdraw.ts'

type ADesk = ReturnType<typeof aDesk>

const asRead = ({ db }: ADesk, id: number) => newestRevision(db, id)?.fingerprint ?? '0'.repeat(64)

/** Every command, called as a form would call it, with arguments that nothing is wrong with. */
const commands: Record<Verb, (at: ADesk, by: Place, id: number) => unknown> = {
  save: ({ db, as }, by, id) => {
    const { version, content } = draftOf(db, id)
    const words = { ...content, headline: '“Other words”' }
    return saveDraft(as(by), { interview: id, version, content: words, leftOver: [], overtakes: false })
  },
  submit: ({ db, as }, by, id) => submit(as(by), { interview: id, version: draftOf(db, id).version }),
  recall: ({ as }, by, id) => recall(as(by), { interview: id }),
  sendBack: (at, by, id) => sendBack(at.as(by), { interview: id, fingerprint: asRead(at, id), note: 'Say more.' }),
  approve: (at, by, id) => approve(at.as(by), { interview: id, fingerprint: asRead(at, id) }),
  revise: ({ as }, by, id) => revise(as(by), { interview: id }),
  cancel: ({ as }, by, id) => cancel(as(by), { interview: id }),
  withdraw: ({ as }, by, id) => withdraw(as(by), { interview: id, reason: 'It was not so.' }),
  approveAlone: (at, by, id) =>
    approveAlone(at.as(by), { interview: id, fingerprint: asRead(at, id), reason: 'Nobody else is here.' }),
  discardChanges: ({ db, as }, by, id) => discardChanges(as(by), { interview: id, version: draftOf(db, id).version }),
  discard: ({ db, as }, by, id) => discard(as(by), { interview: id, version: draftOf(db, id).version }),
  recover: ({ as }, by, id) => recover(as(by), { interview: id }),
}

/** Who may take a verb that is open; written down here once more, by hand, against the matrix. */
const permitted: Record<Verb, readonly Place[]> = {
  save: ['writer', 'colleague', 'admin'],
  submit: ['writer', 'colleague', 'admin'],
  recall: ['writer'],
  sendBack: ['admin'],
  approve: ['admin'],
  revise: ['writer', 'colleague', 'admin'],
  cancel: ['admin'],
  withdraw: ['admin'],
  approveAlone: [], // there is another admin to ask, who wrote none of it
  discardChanges: ['writer', 'colleague', 'admin'],
  discard: ['writer', 'admin'],
  recover: ['writer', 'admin'],
}

const lives = [
  { live: false, embargoed: false },
  { live: true, embargoed: false },
  { live: false, embargoed: true },
  { live: true, embargoed: true },
]
const inNoBin = states.flatMap((state) =>
  lives.map((life) => {
    // What was approved and is not with readers was withdrawn from them.
    const unpublished = !life.live && !life.embargoed && state !== 'approved'
    return { state, ...life, unpublished, discarded: false }
  }),
)
const inTheBin: Standing = { state: 'draft', live: false, embargoed: false, unpublished: true, discarded: true }
const standings: readonly Standing[] = [...inNoBin, inTheBin]
const places: readonly Place[] = ['reader', 'writer', 'colleague', 'admin']

const cases = standings.flatMap((standing) => verbs.flatMap((verb) => places.map((by) => ({ ...standing, verb, by }))))

/** Every row that a command could touch. */
function everything({ db }: ADesk): string {
  const tables = [
    'interviews',
    'drafts',
    'revisions',
    'approvals',
    'publications',
    'published_exchanges',
    'events',
    'slugs',
    'site',
  ]
  return JSON.stringify(tables.map((table) => db.$client.prepare(`select * from ${table}`).all()))
}

describe('every state × verb × role, by direct call', () => {
  it.each(cases)(
    '$state, live $live, embargoed $embargoed, discarded $discarded: $by may $verb, or nothing changes',
    ({ verb, by, ...standing }) => {
      const at = aDesk()
      const id = at.standing(standing.state, standing)
      const before = everything(at)
      const call = () => commands[verb](at, by, id)
      if (isOpen(verb, standing) && permitted[verb].includes(by)) {
        call()
        expect(everything(at)).not.toBe(before)
      } else {
        expect(call).toThrow(Refusal)
        expect(everything(at)).toBe(before)
      }
    },
  )

  it('covers all of them', () => {
    expect(cases).toHaveLength(13 * 12 * 4)
  })
})

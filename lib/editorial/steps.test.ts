import { describe, expect, it } from 'vitest'
import { Refusal } from '#lib/rules/refusal.ts'
import { isOpen, states, type Verb, verbs } from '#lib/rules/workflow.ts'
import { aDesk, type Place } from './a-desk.ts'
import { approve } from './approve.ts'
import { cancel } from './cancel.ts'
import { draftOf } from './draft-of.ts'
import { recall } from './recall.ts'
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
}

const lives = [{}, { live: true }, { embargoed: true }, { live: true, embargoed: true }]
const standings = states.flatMap((state) => lives.map((life) => ({ state, live: false, embargoed: false, ...life })))
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
    '$state, live $live, embargoed $embargoed: $by may $verb, or nothing changes',
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
    expect(cases).toHaveLength(12 * 8 * 4)
  })
})

/** For tests: a real database in memory with people at the desk, and an interview in any standing, brought there by the commands. */
import { emptyDatabase } from '#db/empty-database.ts'
import { users } from '#db/schema/accounts.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { addLeader } from '#lib/people/add-leader.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { emptyContent } from '#lib/rules/content/empty-content.ts'
import type { Role } from '#lib/rules/permissions.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import type { State } from '#lib/rules/workflow.ts'
import { approve } from './approve.ts'
import { beginInterview } from './begin-interview.ts'
import { discard } from './discard.ts'
import { draftOf } from './draft-of.ts'
import { revise } from './revise.ts'
import { saveDraft } from './save-draft.ts'
import { submit } from './submit.ts'
import { withdraw } from './withdraw.ts'

const minute = 60_000
const start = Date.parse('2026-03-02T09:00:00Z')

export const readyContent: Content = {
  ...emptyContent,
  headline: '“A desk is a promise”',
  standfirst: 'She keeps the desk, and says why.',
  exchanges: [
    { id: 'why', kind: 'question', wording: 'Why a desk?', answer: fromMarkdown('Because the floor was taken.') },
    { id: 'how', kind: 'invitation', wording: 'Tell us how.', answer: fromMarkdown('With four legs, and patience.') },
    { id: 'who', kind: 'question', wording: 'Who sits at it?', answer: fromMarkdown('Whoever promised something.') },
  ],
}

/** Somebody at each place: two editors, two admins, and a reader with an account. */
const staff = [
  ['writer', 'editor'],
  ['colleague', 'editor'],
  ['admin', 'admin'],
  ['otherAdmin', 'admin'],
  ['reader', 'reader'],
] as const satisfies readonly (readonly [string, Role])[]
export type Place = (typeof staff)[number][0]

export function aDesk() {
  const db = emptyDatabase()
  const ids = new Map(
    staff.map(([place, role]) => {
      const email = `${place.toLowerCase()}@test.example`
      return [
        place,
        db.insert(users).values({ name: place, email, role, passwordHash: '-' }).returning().get().id,
      ] as const
    }),
  )
  const leader = addLeader(db, {
    newName: 'Ada Desk',
    newJobTitle: 'Keeper',
    newDivision: 'Desks',
    newWithin: '',
    newSince: '2020-01-01',
  })
  let clock = start

  /** Somebody at the desk, a minute later than whoever was there before. */
  function as(place: Place): Desk {
    clock += minute
    const role = staff.find(([name]) => name === place)?.[1] ?? 'reader'
    return { db, actor: { id: ids.get(place) ?? 0, name: place, role }, now: new Date(clock) }
  }

  function started(by: Place, content = readyContent): number {
    const desk = as(by)
    return change(db, (tx) => beginInterview(tx, desk, { content, leftOver: [], pasted: null, leader }))
  }

  function submitted(by: Place = 'writer', content = readyContent) {
    const id = started(by, content)
    const { fingerprint } = submit(as(by), { interview: id, version: 1 })
    return { id, fingerprint }
  }

  function approved({ liveFrom }: { liveFrom?: Date } = {}): number {
    const { id, fingerprint } = submitted()
    approve(as('admin'), { interview: id, fingerprint, ...(liveFrom && { liveFrom }) })
    return id
  }

  function saved(id: number, by: Place, words: Partial<Content>) {
    const { version, content } = draftOf(db, id)
    return saveDraft(as(by), {
      interview: id,
      version,
      content: { ...content, ...words },
      leftOver: [],
      overtakes: false,
    })
  }

  /** An interview in this state, live, to come, or neither. */
  function standing(state: State, { live = false, embargoed = false, discarded = false } = {}): number {
    if (discarded) return inTheBin()
    const inAYear = new Date(clock + 365 * 24 * 60 * minute)
    if (!live && !embargoed) {
      if (state !== 'approved') return state === 'draft' ? started('writer') : submitted().id
      const id = approved()
      withdraw(as('admin'), { interview: id, reason: 'It was not so.' })
      return id
    }
    const id = approved(live ? {} : { liveFrom: inAYear })
    if (live && embargoed) correct(id, inAYear)
    if (state === 'approved') return id
    revise(as('writer'), { interview: id })
    saved(id, 'writer', { headline: '“A newer draft”' })
    if (state === 'submitted') submit(as('writer'), { interview: id, version: draftOf(db, id).version })
    return id
  }

  function inTheBin(): number {
    const id = started('writer')
    discard(as('writer'), { interview: id, version: 1 })
    return id
  }

  /** A correction of a live piece, approved for later. */
  function correct(id: number, liveFrom: Date) {
    revise(as('writer'), { interview: id })
    saved(id, 'writer', { headline: '“A corrected desk”' })
    const { fingerprint } = submit(as('writer'), { interview: id, version: draftOf(db, id).version })
    approve(as('admin'), { interview: id, fingerprint, liveFrom })
  }

  return { db, as, started, submitted, approved, saved, standing, correct }
}

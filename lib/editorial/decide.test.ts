import { describe, expect, it } from 'vitest'
import { aDesk } from './a-desk.ts'
import { cancel } from './cancel.ts'
import { decide, decision } from './decide.ts'
import { draftOf } from './draft-of.ts'
import { interviewAtDesk } from './interview-at-desk.ts'
import { publicationsNow } from './publications-now.ts'
import { revise } from './revise.ts'
import { submit } from './submit.ts'
import { timeline } from './timeline.ts'

const zone = 'Europe/London'

/** As the form sends it. */
function decided(desk: ReturnType<typeof aDesk>, id: number, fingerprint: string, fields: Record<string, string>) {
  const by = desk.as('admin')
  return decide(by, decision.parse({ interview: String(id), fingerprint, ...fields }), zone)?.problems ?? []
}

function newerWords(desk: ReturnType<typeof aDesk>, id: number, headline: string) {
  revise(desk.as('writer'), { interview: id })
  desk.saved(id, 'writer', { headline })
  return submit(desk.as('writer'), { interview: id, version: draftOf(desk.db, id).version }).fingerprint
}

describe('a decision', () => {
  it('under embargo, with an end, is by the clocks of the institution', () => {
    const desk = aDesk()
    const { id, fingerprint } = desk.submitted()
    const fields = { decision: 'embargo', liveFrom: '2026-07-01T07:00', liveUntil: '2026-12-01T07:00' }
    expect(decided(desk, id, fingerprint, fields)).toEqual([])
    const at = (moment: string) => publicationsNow(desk.db, id, new Date(moment)).live !== null
    const moments = ['2026-07-01T05:59:59.999Z', '2026-07-01T06:00Z', '2026-12-01T06:59:59.999Z', '2026-12-01T07:00Z']
    expect(moments.map(at)).toEqual([false, true, true, false])
  })

  it('with a time that cannot be comes back, and decides nothing', () => {
    const desk = aDesk()
    const { id, fingerprint } = desk.submitted()
    const problems = decided(desk, id, fingerprint, { decision: 'embargo', liveFrom: '2026-03-29T01:30' })
    expect(problems.map(({ field }) => field)).toEqual(['liveFrom'])
    expect(interviewAtDesk(desk.db, id, desk.as('admin').now)?.state).toBe('submitted')
  })

  it.each([
    ['minor', '', [], null],
    ['minor', 'Not told.', [], null],
    ['major', 'The date was wrong.', [], 'The date was wrong.'],
    ['major', ' ', ['changeNote'], null],
  ])('on a %s change with the note “%s” tells readers just that', (change, changeNote, fields, told) => {
    const desk = aDesk()
    const id = desk.approved()
    const fingerprint = newerWords(desk, id, '“Newer”')
    const problems = decided(desk, id, fingerprint, { decision: 'approve', change, changeNote })
    expect(problems.map(({ field }) => field)).toEqual(fields)
    expect(publicationsNow(desk.db, id, desk.as('admin').now).live?.changeNote).toBe(told)
  })
})

describe('an approval that falls', () => {
  const toCome = () => {
    const desk = aDesk()
    const id = desk.approved({ liveFrom: new Date('2026-06-01T07:00:00Z') })
    return { ...desk, id }
  }

  it('because newer words were approved is named in the timeline', () => {
    const desk = toCome()
    const fingerprint = newerWords(desk, desk.id, '“Newer”')
    decided(desk, desk.id, fingerprint, { decision: 'approve' })
    expect(timeline(desk.as('writer'), desk.id)[0]?.sentence).toBe(
      'admin approved revision 2, word for word; admin’s approval of revision 1 no longer holds.',
    )
  })

  it('because the embargo was cancelled is named too', () => {
    const { as, id } = toCome()
    cancel(as('otherAdmin'), { interview: id })
    expect(timeline(as('writer'), id)[0]?.sentence).toBe(
      'otherAdmin cancelled what was to go live: admin’s approval of revision 1 no longer holds.',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { aDesk } from './a-desk.ts'
import { draftOf } from './draft-of.ts'
import { interviewOnDesk } from './interview-on-desk.ts'
import { startInterview, starting } from './start-interview.ts'

const mail = `Interview with Ada Desk

How did you come to your desk?
By the stairs. The lift was out, and I met the caretaker, who had a spare one.

What do you keep in the drawer?
A ruler that was my grandmother's, and a list of everybody who has borrowed it.

What would you do without it?
Stand.
`
const started = (fields: object) => starting.parse({ from: 'text', text: mail, ...fields })

describe('starting an interview', () => {
  it('from a pasted text reads it at once, keeps it as it was, and finds the leader it names', () => {
    const { db, as } = aDesk()
    const { interview } = startInterview(as('writer'), started({}))
    const draft = draftOf(db, interview ?? 0)
    expect(draft.content.exchanges.map(({ wording }) => wording)).toEqual([
      'How did you come to your desk?',
      'What do you keep in the drawer?',
      'What would you do without it?',
    ])
    expect(interviewOnDesk(as('writer'), interview ?? 0)).toMatchObject({ leader: { name: 'Ada Desk' }, pasted: mail })
  })

  it('from a set of questions puts them to the leader and leaves their answers open', () => {
    const { db, as } = aDesk()
    const { interview } = startInterview(as('writer'), starting.parse({ from: 'set-1', leader: 'Ada Desk, Keeper' }))
    const { exchanges } = draftOf(db, interview ?? 0).content
    expect(exchanges.map(({ question }) => question)).toEqual([1, 2, 3, 4, 5, 6])
    expect(exchanges.at(-1)?.wording).toBe('If you were not Keeper, what would you like to be doing?')
    expect(exchanges.map(({ kind }) => kind).slice(0, 2)).toEqual(['invitation', 'question'])
    expect(exchanges.every(({ answer }) => answer.content.length === 0)).toBe(true)
  })

  it('with somebody new adds the leader, the post and the division', () => {
    const { as } = aDesk()
    const somebody = { newName: 'Bo Chair', newJobTitle: 'Sitter', newDivision: 'Chairs', newSince: '2026-01-05' }
    const { interview } = startInterview(as('writer'), started(somebody))
    expect(interviewOnDesk(as('writer'), interview ?? 0)?.leader).toMatchObject({
      name: 'Bo Chair',
      slug: 'bo-chair',
      jobTitle: 'Sitter',
      division: 'Chairs',
    })
  })

  it.each([
    ['nothing pasted', { text: ' \n' }, 'text', 'Paste a text'],
    ['a book', { text: 'word '.repeat(80_000) }, 'text', 'Paste one interview at a time'],
    ['a set that is not there', { from: 'set-99' }, 'from.text', 'Choose another set'],
    ['an unknown leader', { leader: 'Nobody Atall' }, 'leader', 'Nobody here is called “Nobody Atall”'],
    ['somebody new without a post', { newName: 'Bo Chair' }, 'newJobTitle', 'Enter the job title'],
    ['a post without a name', { newJobTitle: 'Sitter' }, 'newName', 'Enter the leader’s name'],
    ['a leader and somebody new', { leader: 'Ada Desk', newName: 'Bo Chair' }, 'leader', 'leave the other empty'],
    [
      'somebody new who comes later',
      { newName: 'B', newJobTitle: 'J', newDivision: 'D', newSince: '2030-01-01' },
      'newSince',
      'Enter a day that has come',
    ],
    [
      'somebody new on no day',
      { newName: 'B', newJobTitle: 'J', newDivision: 'D', newSince: '2026-02-31' },
      'newSince',
      'Enter the day',
    ],
  ])('with %s gives a problem beside the field, and writes nothing', (_, fields, field, message) => {
    const { db, as } = aDesk()
    const { interview, problems } = startInterview(as('writer'), started(fields))
    expect(interview).toBeNull()
    expect(problems).toContainEqual({ field, message: expect.stringContaining(message) })
    expect(db.select().from(interviews).all()).toEqual([])
    expect(db.select().from(leaders).all()).toHaveLength(1)
  })

  it('of a text that is no interview invents nothing: every line is left over', () => {
    const { db, as } = aDesk()
    const text = 'Minutes of the meeting\n\nThe roof was discussed.\n\nThe roof was not mended.'
    const { interview } = startInterview(as('writer'), started({ text }))
    expect(draftOf(db, interview ?? 0)).toMatchObject({ content: { headline: '', exchanges: [] } })
    expect(draftOf(db, interview ?? 0).leftOver.join('\n')).toContain('The roof was not mended.')
  })

  it('is not for readers, to whom there is no desk', () => {
    const { as } = aDesk()
    expect(() => startInterview(as('reader'), started({}))).toThrow('There is nothing at this address.')
  })
})

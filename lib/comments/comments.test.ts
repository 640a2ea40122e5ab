import { describe, expect, it } from 'vitest'
import { comments } from '#db/schema/comments.ts'
import { events } from '#db/schema/events.ts'
import { outbox } from '#db/schema/outbox.ts'
import { aDesk, type Place, readyContent } from '#lib/editorial/a-desk.ts'
import { siteVersion } from '#lib/reading/site-version.ts'
import { comment, remark } from './comment.ts'
import { resolve } from './resolve.ts'
import { threadsOn } from './threads.ts'

function aDraft() {
  const desk = aDesk()
  const interview = desk.started('writer')
  /** As a form sends it. */
  const say = (by: Place, text: string, about: Record<string, string> = {}) =>
    comment(desk.as(by), remark.parse({ interview: `${interview}`, text, ...about })).comment
  const threads = () => threadsOn(desk.as('writer'), interview)
  const told = () =>
    desk.db
      .select()
      .from(outbox)
      .all()
      .map(({ toId }) => toId)
  return { ...desk, interview, say, threads, told }
}

describe('a comment', () => {
  it('stands at its exchange or at the whole interview, its replies below it, oldest first', () => {
    const { say, threads } = aDraft()
    const first = say('colleague', 'Is this so?', { exchange: 'why' })
    say('writer', 'It is.', { repliesTo: `${first}` })
    say('admin', 'A fine piece.', { repliesTo: '', exchange: '' })
    expect(threads()).toMatchObject([
      { author: 'colleague', exchange: 'why', replies: [{ author: 'writer', text: 'It is.' }], settled: null },
      { author: 'admin', exchange: null, replies: [] },
    ])
  })

  it('that answers a reply belongs to the same thread', () => {
    const { say, threads } = aDraft()
    const first = say('colleague', 'Is this so?', { exchange: 'why' })
    const reply = say('writer', 'It is.', { repliesTo: `${first}` })
    say('colleague', 'Good.', { repliesTo: `${reply}` })
    expect(threads()).toMatchObject([{ id: first, replies: [{ text: 'It is.' }, { text: 'Good.' }] }])
  })

  it('sent twice is one, with one event and one message', () => {
    const { db, say, threads, told } = aDraft()
    const sent = [1, 2, 3].map(() => say('colleague', '@writer is this so?', { exchange: 'why' }))
    expect(new Set(sent).size).toBe(1)
    expect(threads()).toHaveLength(1)
    expect(told()).toHaveLength(1)
    expect(
      db
        .select()
        .from(events)
        .all()
        .filter(({ verb }) => verb === 'comment'),
    ).toHaveLength(1)
  })

  it('tells whom it names and whom it is addressed to, once each, and nobody of their own', () => {
    const { as, say, threads, told } = aDraft()
    const admin = as('admin').actor.id
    say('writer', '@admin, @otherAdmin and @writer: look.', { tell: `${admin}` })
    expect(threads()[0]?.told).toEqual(['admin', 'otherAdmin', 'writer'])
    expect(told()).toEqual([admin, as('otherAdmin').actor.id])
  })

  it('names no reader and nobody who is not there', () => {
    const { as, say, threads, told } = aDraft()
    say('writer', '@reader @nobody', { tell: `${as('reader').actor.id}` })
    expect(threads()[0]?.told).toEqual([])
    expect(told()).toEqual([])
  })

  it('goes by mail without its words, which may be the draft’s', () => {
    const { db, say } = aDraft()
    say('writer', '@admin: “Because the floor was taken”?')
    expect(db.select().from(outbox).all()[0]?.text).not.toContain('floor')
  })

  it('changes nothing that readers see', () => {
    const { db, as, approved } = aDesk()
    const interview = approved()
    const version = () => siteVersion({ db, now: as('reader').now }).version
    const before = version()
    comment(as('writer'), remark.parse({ interview, text: 'Is this so?' }))
    expect(version()).toBe(before)
  })

  it.each([
    ['of nothing', { text: ' \n ' }, 'Write your comment'],
    ['of more than a note can hold', { text: 'a'.repeat(2001) }, 'Shorten the comment to 2000 characters'],
  ])('%s is a problem', (_, fields, message) => {
    expect(remark.safeParse({ interview: 1, ...fields }).error?.issues[0]?.message).toBe(message)
  })

  it.each<[string, Place, Record<string, string>, string]>([
    ['of a reader', 'reader', {}, 'There is nothing at this address'],
    ['on an exchange that was taken out', 'writer', { exchange: 'gone' }, 'took this exchange out'],
    ['that replies to nothing', 'writer', { repliesTo: '99' }, 'no such comment'],
  ])('%s is refused, and writes nothing', (_, by, about, message) => {
    const { db, say } = aDraft()
    expect(() => say(by, 'Is this so?', about)).toThrow(message)
    expect(db.select().from(comments).all()).toEqual([])
  })

  it('on what lies in the bin is refused', () => {
    const { as, standing } = aDesk()
    const interview = standing('draft', { discarded: true })
    expect(() => comment(as('writer'), remark.parse({ interview, text: 'Is this so?' }))).toThrow('lies in the bin')
  })

  it('stays when its exchange goes', () => {
    const { interview, saved, say, threads } = aDraft()
    say('colleague', 'Is this so?', { exchange: 'why' })
    saved(interview, 'writer', { exchanges: readyContent.exchanges.slice(1) })
    expect(threads()).toMatchObject([{ exchange: 'why' }])
  })
})

describe('settling', () => {
  it('is anybody’s at the desk, once; a reply opens the thread again', () => {
    const { db, as, interview, say, threads } = aDraft()
    const thread = say('colleague', 'Is this so?')
    resolve(as('writer'), { interview, comment: thread, last: thread })
    resolve(as('admin'), { interview, comment: thread, last: thread })
    expect(threads()).toMatchObject([{ settled: { by: 'writer' } }])
    const verbs = db.select().from(events).all()
    expect(verbs.filter(({ verb }) => verb === 'resolve')).toHaveLength(1)
    say('colleague', 'Not quite.', { repliesTo: `${thread}` })
    expect(threads()).toMatchObject([{ settled: null, replies: [{ text: 'Not quite.' }] }])
  })

  it('is refused where somebody replied since', () => {
    const { as, interview, say, threads } = aDraft()
    const thread = say('colleague', 'Is this so?')
    say('admin', 'No.', { repliesTo: `${thread}` })
    expect(() => resolve(as('writer'), { interview, comment: thread, last: thread })).toThrow('Somebody replied')
    expect(threads()).toMatchObject([{ settled: null }])
  })

  it('needs the interview that the comment is on', () => {
    const { as, started, say } = aDraft()
    const thread = say('colleague', 'Is this so?')
    const other = started('writer')
    expect(() => resolve(as('writer'), { interview: other, comment: thread, last: thread })).toThrow('no such comment')
  })
})

it('what colleagues say to each other is not there for readers', () => {
  const { as, interview, say } = aDraft()
  say('writer', 'Is this so?')
  expect(() => threadsOn(as('reader'), interview)).toThrow('There is nothing at this address')
})

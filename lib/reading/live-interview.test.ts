/** What stands at an interview's address. */

import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { describe, expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { interviews, slugs } from '#db/schema/interviews.ts'
import { liveInterview } from './live-interview.ts'

const now = new Date('2026-01-10T07:00:00Z')
const before = new Date('2026-01-01T07:00:00Z')
const ahead = new Date('2026-01-20T07:00:00Z')

function siteWithOnePost() {
  const site = aSite()
  const infrastructure = site.division('infrastructure')
  const store = site.division('store', infrastructure)
  const maren = site.leader('Maren Ravn', site.portrait('Maren Ravn').hash)
  const keeper = site.post({ by: maren, in: store, as: 'Keeper', until: '2024-07-31' })
  const at = (slug: string) => liveInterview({ db: site.db, now }, slug)
  const piece = (slug: string) => {
    const found = at(slug)
    if (!found || !('live' in found)) throw new Error(`Nothing is live at ${slug}`)
    return found.live
  }
  return { ...site, infrastructure, store, maren, keeper, at, piece }
}

test('a live piece has its words, its exchanges in their order, and its anchors', () => {
  const site = siteWithOnePost()
  site.publish(site.interview('piece', site.keeper), { from: before, words: 'ice' })
  const piece = site.piece('piece')
  expect(piece.headline).toBe('ice headline')
  expect(piece.exchanges.map(({ anchor, kind, wording }) => [anchor, kind, wording])).toEqual([
    ['second', 'question', 'ice question?'],
    ['first', 'topic', 'ice heading'],
  ])
  expect(piece.leader.name).toBe('Maren Ravn')
  expect(piece.publishedAt).toEqual(before)
  expect(piece.updatedAt).toBeNull()
})

test('a correction says when it was first published and when it was updated', () => {
  const site = siteWithOnePost()
  const interview = site.interview('piece', site.keeper)
  site.publish(interview, { from: before })
  site.publish(interview, { from: now, words: 'corrected' })
  expect(site.piece('piece')).toMatchObject({ publishedAt: before, updatedAt: now, headline: 'corrected headline' })
})

test('the leader’s present portrait is not put beside words that were approved without one', () => {
  const site = siteWithOnePost()
  site.publish(site.interview('piece', site.keeper), { from: before })
  expect(site.piece('piece').portrait).toBeNull()
})

test('the portrait that it was published with stays with it', () => {
  const site = siteWithOnePost()
  const { hash } = site.portrait('Maren in 2019')
  site.publish(site.interview('piece', site.keeper), { from: before, portraitHash: hash })
  expect(site.piece('piece').portrait?.alt).toBe('A portrait of Maren in 2019')
})

test('when a post has ended it is said who holds it now, and what the leader does now', () => {
  const site = siteWithOnePost()
  site.publish(site.interview('piece', site.keeper), { from: before })
  expect(site.piece('piece').since).toEqual({ holder: null, leaderToday: null })

  site.post({ by: site.leader('Tobias Okello'), in: site.store, as: 'Keeper', from: '2024-08-01' })
  site.post({ by: site.maren, in: site.infrastructure, as: 'Director', from: '2024-08-01' })
  expect(site.piece('piece').since).toEqual({
    holder: { slug: 'tobias-okello', name: 'Tobias Okello', piece: null },
    leaderToday: 'Director',
  })
})

test('and whoever holds it now is met in the newest interview that they gave, as far as it is live', () => {
  const site = siteWithOnePost()
  site.publish(site.interview('piece', site.keeper), { from: before })
  const tobias = site.post({ by: site.leader('Tobias Okello'), in: site.store, as: 'Keeper', from: '2024-08-01' })
  site.publish(site.interview('older', tobias), { from: new Date('2025-01-01T07:00:00Z') })
  site.publish(site.interview('newer', tobias), { from: before })
  site.publish(site.interview('to-come', tobias), { from: ahead })
  expect(site.piece('piece').since?.holder?.piece).toEqual({
    slug: 'newer',
    headline: 'newer headline',
    publishedAt: before,
    cutWords: null,
  })
})

test('nothing is said of a post that is still held', () => {
  const site = siteWithOnePost()
  const tobias = site.post({ by: site.leader('Tobias Okello'), in: site.store, as: 'Keeper' })
  site.publish(site.interview('piece', tobias), { from: before })
  expect(site.piece('piece').since).toBeNull()
})

test('the next interview is from the same post, else from the same part of the institution, else the newest', () => {
  const site = siteWithOnePost()
  site.publish(site.interview('piece', site.keeper), { from: before })
  expect(site.piece('piece').next).toBeNull()

  const elsewhere = site.post({ by: site.leader('Hugh Ashby'), in: site.division('office'), as: 'Secretary' })
  site.publish(site.interview('elsewhere', elsewhere), { from: before })
  expect(site.piece('piece').next).toMatchObject({ slug: 'elsewhere', fromSamePost: false })

  const beside = site.post({ by: site.leader('Nadir Haddad'), in: site.infrastructure, as: 'Director' })
  site.publish(site.interview('beside', beside), { from: before })
  expect(site.piece('piece').next).toMatchObject({ slug: 'beside', fromSamePost: false })

  const same = site.post({ by: site.leader('Tobias Okello'), in: site.store, as: 'Keeper' })
  site.publish(site.interview('same', same), { from: before })
  expect(site.piece('piece').next).toMatchObject({ slug: 'same', fromSamePost: true })
  expect(site.piece('piece').more).toMatchObject({
    division: { slug: 'infrastructure' },
    interviews: [{ slug: 'beside' }],
  })
})

test('what is near comes first: from the leader’s own division, and from around it where there is nothing more', () => {
  const site = siteWithOnePost()
  const [newest, newer, older] = [4, 3, 2].map((day) => new Date(Date.UTC(2026, 0, day)))
  const given = (slug: string, division: { id: number }, from = before) => {
    const post = site.post({ by: site.leader(`By ${slug}`), in: division, as: `Head of ${slug}` })
    site.publish(site.interview(slug, post), { from })
  }
  const leadsTo = () => {
    const { next, more } = site.piece('piece')
    return [next?.slug, more.division.slug, more.interviews.map(({ slug }) => slug)]
  }
  site.publish(site.interview('piece', site.keeper), { from: before })
  given('far', site.infrastructure, newest)
  given('farther', site.infrastructure, newer)
  expect(leadsTo()).toEqual(['far', 'infrastructure', ['farther']])
  given('near', site.store, older)
  expect(leadsTo()).toEqual(['near', 'infrastructure', ['far', 'farther']])
  given('nearest', site.store, newer)
  expect(leadsTo()).toEqual(['nearest', 'store', ['near']])
})

test('the leader’s other interviews are listed by date, whatever the post, and are not what comes next', () => {
  const site = siteWithOnePost()
  const director = site.post({ by: site.maren, in: site.infrastructure, as: 'Director', from: '2024-08-01' })
  site.publish(site.interview('piece', site.keeper), { from: before })
  site.publish(site.interview('first', site.keeper), { from: new Date('2024-01-01T07:00:00Z') })
  site.publish(site.interview('last', director), { from: now })
  site.publish(site.interview('to-come', director), { from: ahead })
  expect(site.piece('piece').byLeader.map(({ slug }) => slug)).toEqual(['last', 'first'])
  expect(site.piece('piece').next).toBeNull()
  expect(site.piece('piece').more.interviews).toEqual([])
})

describe('what readers are told of changes', () => {
  const told = (lives: readonly { from: Date; until?: Date; reason?: string; note?: string }[]) => {
    const site = siteWithOnePost()
    const interview = site.interview('piece', site.keeper)
    for (const life of lives) site.publish(interview, life)
    return site.piece('piece').changes
  }
  const middle = new Date('2026-01-05T07:00:00Z')
  const first = { from: before }
  const second = { from: middle, note: 'A figure was wrong.' }

  test('a note has its day', () => {
    expect(told([first, second])).toEqual([{ at: middle, note: 'A figure was wrong.' }])
  })
  test('it stays when a later change has nothing to tell, and stands below what a later one tells', () => {
    expect(told([first, second, { from: now }])).toEqual([{ at: middle, note: 'A figure was wrong.' }])
    expect(told([first, second, { from: now, note: 'So was another.' }]).map(({ at }) => at)).toEqual([now, middle])
  })
  test('that of a change still to come is not told yet', () => {
    expect(told([first, { from: ahead, note: 'marker' }])).toEqual([])
  })
  test('that of words that were withdrawn is told no longer', () => {
    const withdrawn = { from: middle, until: middle, reason: 'It named a patient.', note: 'It named marker.' }
    expect(told([first, withdrawn, { from: now }])).toEqual([])
  })
})

test('a withdrawn piece has its reason and its moment, and none of its words', () => {
  const site = siteWithOnePost()
  const interview = site.interview('piece', site.keeper)
  site.publish(interview, { from: before, until: now, reason: 'A figure was wrong.', words: 'marker' })
  const at = site.at('piece')
  expect(at).toEqual({
    withdrawn: {
      reason: 'A figure was wrong.',
      when: now,
      inError: false,
      leader: { slug: 'maren-ravn', name: 'Maren Ravn' },
    },
  })
  expect(JSON.stringify(at)).not.toContain('marker')
})

test('a draft, a piece under embargo, one that ended by the clock and one that never was are the same nothing', () => {
  const site = siteWithOnePost()
  site.interview('draft', site.keeper)
  site.publish(site.interview('embargoed', site.keeper), { from: ahead })
  site.publish(site.interview('ended', site.keeper), { from: before, until: now })
  for (const slug of ['draft', 'embargoed', 'ended', 'never-was']) expect(site.at(slug)).toBeNull()
})

test('an old address leads to the new one, but only where readers find something', () => {
  const site = siteWithOnePost()
  for (const old of ['live', 'withdrawn', 'draft', 'embargoed']) {
    const interview = site.interview(old, site.keeper)
    const slug = `${old}-now`
    site.db.insert(slugs).values({ slug, interviewId: interview.id }).run()
    site.db.update(interviews).set({ slug }).where(eq(interviews.id, interview.id)).run()
    if (old === 'live') site.publish(interview, { from: before })
    if (old === 'withdrawn') site.publish(interview, { from: before, until: now, reason: 'A figure was wrong.' })
    if (old === 'embargoed') site.publish(interview, { from: ahead })
  }
  expect(site.at('live')).toEqual({ movedTo: 'live-now' })
  expect(site.at('withdrawn')).toEqual({ movedTo: 'withdrawn-now' })
  expect(site.at('draft')).toBeNull()
  expect(site.at('embargoed')).toBeNull()
})

test('one interview is found by indexes: no question about it walks through all publications or all exchanges', () => {
  const site = siteWithOnePost()
  site.publish(site.interview('piece', site.keeper), { from: before })
  const asked: { sql: string; params: unknown[] }[] = []
  const logger = { logQuery: (sql: string, params: unknown[]) => void asked.push({ sql, params }) }
  liveInterview({ db: drizzle(site.db.$client, { logger }), now }, 'piece')

  const plans = asked.map(({ sql, params }) => ({
    sql,
    steps: site.db.$client
      .prepare(`explain query plan ${sql}`)
      .all(params)
      .map((step) => JSON.stringify(step)),
  }))
  const ofOneInterview = plans.filter(({ sql }) => !sql.includes('limit'))
  expect(ofOneInterview.length).toBeGreaterThan(2)
  for (const { steps } of ofOneInterview) {
    expect(steps.filter((step) => /SCAN \S*(publications|exchanges|later|first|interviews)/.test(step))).toEqual([])
  }
})

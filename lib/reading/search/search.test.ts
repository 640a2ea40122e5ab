/** What a search finds, and what it never does. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { publications } from '#db/schema/publications.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { askedIn } from '#lib/rules/search/search-address.ts'
import { search } from './search.ts'

const now = new Date('2026-01-10T07:00:00Z')
const before = new Date('2026-01-01T07:00:00Z')
const ahead = new Date('2026-01-20T07:00:00Z')

function aSearch() {
  const site = aSite()
  const archive = site.division('archive')
  const una = site.leader('Una O’Marr')
  const archivist = site.post({ by: una, in: archive, as: 'Archivist' })
  let count = 0
  /** What every command of the desk says of itself that changes what readers see. */
  const changed = () => readersSeeAChange(site.db)
  /** An interview whose every answer says these words. */
  const saying = (words: string, from = before, until?: Date) => {
    const interview = site.interview(`piece-${++count}`, archivist)
    site.publish(interview, { from, words, ...(until && { until }) })
    changed()
    return interview
  }
  const find = (q: string, chosen: Record<string, string | undefined> = {}, at = now, page = 1) =>
    search({ db: site.db, now: at }, { ...askedIn({ q, ...chosen }), page }, 'Europe/London')
  const pieces = (q: string, at = now) => [...new Set(find(q, {}, at).answers.map(({ slug }) => slug))].toSorted()
  return { ...site, archive, una, archivist, saying, changed, find, pieces }
}

test.each([
  ["can't", 'They can’t wait', ['can’t', 'cant', "can't", 'CAN´T', 'they cant wait', '"they cant wait"', 'can']],
  ['cant', 'Just cant', ['cant', "can't"]],
  ['a possessive', 'The director’s budget', ['director', 'directors', 'director’s', 'director budget']],
  ['C++', 'Written in C++ since', ['C++', 'c++', 'C', 'written c++']],
  ['20.04', 'Release 20.04 of it', ['20.04', '20', '"20.04"', '04 20']],
  ['R&D', 'The R&D budget', ['R&D', 'r&d budget', 'R D']],
  ['café', 'In the café', ['café', 'cafe', 'CAFÉ', 'caf', 'cafe\u0301']],
  ['cafe', 'In the cafe', ['café', 'cafe']],
  ['e-mail', 'One e-mail a day', ['e-mail', 'email', 'mail', 'e mail']],
  ['quoted', 'He said "never" to it', ['"never"', 'never"', '“never”', '"', 'never'].slice(0, 3)],
  ['operators', 'Near and not or', ['NEAR(', 'AND', 'NOT', 'OR', 'near and not', 'NEAR(near, 2)'].slice(0, 5)],
  [
    'punctuation',
    'A plain word: here-now',
    ['word:', 'word*', '-word', '^word', '(word)', 'word -', '* word', 'word 😀'],
  ],
  ['NUL', 'Nothing else', ['nothing\0', '\0nothing', 'no\0thing']],
  ['a thousand', 'Some 3,600 lunches', ['3,600', '3600', '600']],
  ['another script', 'Привет из Łodzi', ['привет', 'lodzi', 'Łodzi', 'при']],
])('%s is found as people type it', (_, words, queries) => {
  const site = aSearch()
  site.saying(words)
  site.saying('unrelated matters')
  for (const query of queries) expect([query, site.pieces(query)]).toEqual([query, ['piece-1']])
})

test.each(['C#', 'C+', '20,04', '"wait they"', 'they waits', 'zebra', '20.05'])(
  '%s is not what nobody said',
  (query) => {
    const site = aSearch()
    site.saying('They wait for C and 20 and 05')
    const found = site.find(query)
    expect(found.unsigned.length + found.ways.length > 0 || found.total === 0).toBe(true)
    if (found.total > 0) expect(found.unsigned).not.toEqual([])
  },
)

test('where nobody wrote the signs, the words are found without them, and that is said', () => {
  const site = aSearch()
  site.saying('Vitamin C helps')
  expect(site.find('C++')).toMatchObject({ total: 2, unsigned: ['C++'] })
  site.saying('We write C++')
  expect(site.find('C++')).toMatchObject({ total: 2, unsigned: [] })
})

test.each(['', '   ', '"', '""', '\0', '*', '😀', '😀😀 ☃', '-', '(((', "'"])(
  '%j asks for nothing, and is no error',
  (q) => {
    const site = aSearch()
    site.saying('something')
    expect(site.find(q)).toMatchObject({ isAsked: false, total: 0, answers: [] })
  },
)

test('10 kB of anything is no error', () => {
  const site = aSearch()
  site.saying('word')
  for (const q of [
    'x'.repeat(10_000),
    'word '.repeat(2_000),
    '"'.repeat(10_001),
    'C++ '.repeat(2_500),
    '😀'.repeat(2_500),
  ])
    expect(() => site.find(q)).not.toThrow()
  expect(site.find('word '.repeat(2_000)).total).toBe(2)
}, 60_000)

test('an answer is found by what it says, by its question and by who gave it, all together', () => {
  const site = aSearch()
  site.saying('kettle')
  expect(site.find('kettle question').total).toBe(1)
  expect(site.find('kettle answer').total).toBe(2)
  expect(site.find('omarr kettle').total).toBe(2)
  expect(site.find('o’marr heading').answers).toMatchObject([{ anchor: 'first', leader: { name: 'Una O’Marr' } }])
  expect(site.find('omarr zebra').total).toBe(0)
})

test('who said it is found under the name of today: after a correction, and after two records became one', () => {
  const site = aSearch()
  const interview = site.saying('kettle')
  site.db.update(leaders).set({ name: 'Una Sørensen' }).where(eq(leaders.id, site.una.id)).run()
  site.changed()
  expect([site.find('omarr').total, site.find('sorensen').total]).toEqual([0, 2])

  const other = site.leader('Bo Lind')
  const post = site.post({ by: other, in: site.archive, as: 'Archivist' })
  site.db
    .update(interviews)
    .set({ leaderId: other.id, appointmentId: post.id })
    .where(eq(interviews.id, interview.id))
    .run()
  site.changed()
  expect([site.find('sorensen').total, site.find('lind').total]).toEqual([0, 2])
})

test('nothing is found that is not live, and nothing of it is counted, offered or suggested', () => {
  const site = aSearch()
  site.saying('readable')
  site.interview('a-draft', site.archivist)
  site.saying('markerahead', ahead)
  site.saying('markerended', before, new Date('2026-01-05T07:00:00Z'))
  const corrected = site.saying('markerolder')
  site.publish(corrected, { from: new Date('2026-01-05T07:00:00Z'), words: 'readable' })
  site.publish(corrected, { from: ahead, words: 'markercorrected' })
  site.changed()

  for (const q of [
    '',
    'marker',
    'markerahead',
    'markerended',
    'markerolder',
    'markercorrected',
    'draft',
    'markerahea',
    'readable',
    'readabel',
    'readable markerahead',
    'question',
  ])
    for (const chosen of [{}, { topic: 'markerahead-topic' }, { topic: 'markerolder-topic' }]) {
      const { asked, query, ...shown } = site.find(q, chosen)
      const words = JSON.stringify({
        ...shown,
        ways: shown.ways.map(({ count, ...way }) => ('instead' in way ? [way.instead, count] : count)),
      })
      expect(words).not.toMatch(/marker|draft/)
    }
  expect(site.find('readable').total).toBe(4)
  expect(site.find('', { topic: 'markerahead-topic' })).toMatchObject({ unknown: ['topic'], isAsked: false })
  expect(site.find('markerahead').total).toBe(0)
  expect(site.find('markerahead', {}, ahead).total).toBe(2) // the marker would be found: after the embargo it is
}, 60_000)

test('a withdrawal and a dropped embargo are seen at once', () => {
  const site = aSearch()
  const interview = site.saying('kettle')
  const dropped = site.saying('lantern', ahead)
  expect(site.find('kettle').total).toBe(2)
  site.db.update(publications).set({ liveUntil: now }).where(eq(publications.interviewId, interview.id)).run()
  site.db.delete(publications).where(eq(publications.interviewId, dropped.id)).run()
  site.changed()
  expect(site.find('kettle').total).toBe(0)
  expect(site.find('lantern', {}, ahead).total).toBe(0)
  expect(
    site.db.$client.prepare("select count(*) from answers_index where answers_index match 'lantern'").pluck().get(),
  ).toBe(0)
})

test('no other spelling is offered that only an unpublished answer has, though a live word begins with it', () => {
  const site = aSearch()
  site.saying('lantern', ahead)
  site.saying('lanternfish')
  const spellings = (at: Date) =>
    site.find('lantwrn', {}, at).ways.flatMap((way) => ('instead' in way ? [way.instead] : []))
  expect(spellings(now)).not.toContain('lantern')
  expect(spellings(ahead)).toContain('lantern')
})

test('signs that only an unpublished answer has are signs that nobody wrote', () => {
  const site = aSearch()
  site.saying('Vitamin C helps')
  site.saying('We write C++', ahead)
  expect(site.find('C++')).toMatchObject({ total: 2, unsigned: ['C++'] })
  expect(site.find('C++', {}, ahead)).toMatchObject({ total: 2, unsigned: [] })
})

/** So many more answers of one publication that say this. */
function saidAgain({ db }: ReturnType<typeof aSearch>, { id }: { id: number }, wording: string, times: number) {
  db.$client
    .prepare(
      `insert into published_exchanges (publication_id, anchor, position, kind, wording, answer)
       select publications.id, 'again' || value, 9, 'question', ?, '{"type":"doc","content":[]}'
       from publications, json_each(?) where interview_id = ?`,
    )
    .run(wording, JSON.stringify(Array.from({ length: times }, (_, at) => at)), id)
}

test('a word is common by its live answers: whether it may go on, and whether they are ranked', () => {
  const site = aSearch()
  site.saying('freezers')
  const toCome = site.saying('freez', ahead)
  saidAgain(site, toCome, 'freez', 5_000)
  expect(site.find('freez')).toMatchObject({ total: 2, order: 'best' })
  site.saying('freez')
  site.saying('freez')
  expect(site.find('freez')).toMatchObject({ total: 6, order: 'best' })
  expect(site.find('freez', {}, ahead)).toMatchObject({ total: 5_006, order: 'newest' })
}, 60_000)

test('what an unpublished answer says takes no place among the spellings that are offered, and lifts none', () => {
  const site = aSearch()
  site.saying('lantern')
  const spellings = (q: string) => site.find(q).ways.flatMap((way) => ('instead' in way ? [way.instead] : []))
  const before = spellings('lantwrn')
  expect(before).toEqual(['lantern'])
  for (const marker of ['lantarn', 'lantbrn', 'lantcrn', 'lantdrn', 'lantfrn'])
    for (const _ of [1, 2]) site.saying(marker, ahead)
  expect(spellings('lantwrn')).toEqual(before)

  site.saying('kettle')
  site.saying('kettle')
  site.saying('cattle')
  for (let more = 0; more < 3; more++) site.saying('cattle', ahead)
  expect(spellings('kattle')).toEqual(['kettle', 'cattle'])
}, 60_000)

test('what was dropped is not counted with the publication that has its number next', () => {
  const site = aSearch()
  const dropped = site.saying('lantern', ahead)
  expect(site.find('kettle').total).toBe(0) // so that what is known is older than what comes
  const number = site.db.select().from(publications).where(eq(publications.interviewId, dropped.id)).get()?.id
  site.db.delete(publications).where(eq(publications.interviewId, dropped.id)).run()
  const next = site.saying('kettle')
  expect(site.db.select().from(publications).where(eq(publications.interviewId, next.id)).get()?.id).toBe(number)
  const { total, answers } = site.find('', { year: '2026' })
  expect([total, answers.length]).toEqual([2, 2])
})

test('what says it most comes first, a question before an answer; of equals the newest', () => {
  const site = aSearch()
  for (let day = 2; day <= 6; day++) site.saying('kettle', new Date(`2026-01-0${day}T07:00:00Z`))
  const found = site.find('kettle')
  expect(found.order).toBe('best')
  expect(found.answers[0]?.slug).toBe('piece-5')
  const heading = found.answers.filter(({ anchor }) => anchor === 'first').map(({ slug }) => slug)
  expect(heading).toEqual(['piece-5', 'piece-4', 'piece-3', 'piece-2', 'piece-1'])
})

test('pages go on where the last one ended, up to two hundred answers, and no further', () => {
  const site = aSearch()
  for (let at = 0; at < 105; at++) site.saying('kettle')
  const first = site.find('kettle')
  expect(first).toMatchObject({ total: 210, pages: 10, page: 1 })
  const shown = Array.from({ length: 10 }, (_, at) => site.find('kettle', {}, now, at + 1).answers).flat()
  expect(new Set(shown.map(({ id }) => id)).size).toBe(200)
  expect(site.find('kettle', {}, now, 99)).toMatchObject({ page: 10 })
}, 60_000)

test('a last word that is common is taken as it stands; any other may go on', () => {
  const site = aSearch()
  site.saying('freezers')
  expect(site.find('freez').total).toBe(2)
  expect(site.find('freez kettle').total).toBe(0)
})

test('leaders are found by name and by the post they hold, divisions by name', () => {
  const site = aSearch()
  site.post({ by: site.leader('Nadir Haddad'), in: site.division('workshops'), as: 'Head of Glass' })
  site.leader('Nobody Yet')
  const people = (q: string) => site.find(q).leaders.leaders.map(({ name }) => name)
  expect(people('haddad')).toEqual(['Nadir Haddad'])
  expect(people('glass nad')).toEqual(['Nadir Haddad'])
  expect(people('workshops')).toEqual(['Nadir Haddad'])
  expect(people('o’marr')).toEqual(['Una O’Marr'])
  expect(people('nobody')).toEqual([])
  expect(site.find('arch').divisions).toMatchObject([{ slug: 'archive' }])
  expect(site.find('chive').divisions).toEqual([])
})

test('nothing found: each way to loosen leads to as many answers as it says', () => {
  const site = aSearch()
  site.saying('kettle')
  site.saying('kettle lantern')
  const ways = (q: string, chosen = {}) =>
    site.find(q, chosen).ways.map((way) => {
      expect(search({ db: site.db, now }, { ...way.asked, page: 1 }, 'Europe/London').total).toBe(way.count)
      if ('apart' in way) return `apart ${way.apart}`
      if ('only' in way) return `only ${way.only}`
      return 'instead' in way ? way.instead : way.without === 'word' ? way.word : way.without
    })
  expect(ways('ketle')).toEqual(['kettle'])
  expect(ways('kettle zebra')).toEqual(['zebra'])
  expect(ways('ketle lantern')).toEqual(['kettle', 'ketle'])
  expect(ways('kettle', { year: '1999' })).toEqual(['choice'])
  expect(ways('kettle', { year: '1999', topic: 'kettle-topic' })).toEqual(['choice', 'choices'].slice(0, 2))
  expect(ways('lantern zebra', { year: '1999' })).toEqual(['only lantern'])
  expect(ways('"lantern kettle"')).toEqual(['apart “lantern kettle”'])
  expect(ways('zebra')).toEqual([])
}, 60_000)

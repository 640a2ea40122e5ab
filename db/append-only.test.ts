import { expect, it } from 'vitest'
import { emptyDatabase } from './empty-database.ts'

/** One row in each table, written past the foreign keys: the triggers are what is asked here. */
function withRows() {
  const { $client } = emptyDatabase()
  $client.pragma('foreign_keys = OFF')
  $client.exec(`
    insert into revisions values (1, 1, 1, '{}', '${'0'.repeat(64)}', 0, 1);
    insert into approvals values (1, 1, '${'0'.repeat(64)}', 0, 1, null);
    insert into second_looks values (1, 0, 1);
    insert into events (interview_id, actor_id, verb, at) values (1, 1, 'start', 0);
    insert into desk_events (about, about_id, actor_id, verb, at) values ('issue', 1, 1, 'start', 0);
    insert into refusals (actor_id, verb, kind, said, at) values (1, 'approve', 'stale', 'No.', 0);
    insert into publications (interview_id, approval_id, live_from, headline, standfirst, byline, links, topics, words)
      values (1, 1, 0, '', '', '', '[]', '[]', 0);
    insert into published_topics values (1, 1, 0, 'Craft');
    insert into published_exchanges (publication_id, anchor, position, kind, wording, answer)
      values (1, 'a', 0, 'question', 'Why?', '{"type":"doc","content":[]}');`)
  return $client
}

it.each(['revisions', 'approvals', 'second_looks', 'events', 'desk_events', 'refusals'])(
  '%s are for good: the database itself refuses to change or delete them',
  (table) => {
    const client = withRows()
    expect(() => client.exec(`update ${table} set ${table === 'second_looks' ? 'looked_at' : 'id'} = 2`)).toThrow(
      'is never changed',
    )
    expect(() => client.exec(`delete from ${table}`)).toThrow('is never deleted')
  },
)

/** What says when it is shown, and in which order. */
const ofTheClock = [
  'id',
  'live_from',
  'live_until',
  'withdrawal_reason',
  'first_live_from',
  'superseded_at',
  'withdrawn_as',
  'moved_to_id',
]

it.each([
  ['publications', ofTheClock],
  ['published_topics', ['first_live_from']],
  ['published_exchanges', []],
])('every column of %s is as it was published, but for its moments', (table, moments) => {
  const client = withRows()
  const columns = client.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table)
  const changed = columns.filter((column) => {
    try {
      client.exec(`update ${table} set ${column} = ${column}`)
      return true
    } catch (refused) {
      expect(String(refused)).toContain('never reworded')
      return false
    }
  })
  expect(changed).toEqual(moments)
})

it('why something was withdrawn is said once', () => {
  const client = withRows()
  client.exec(`update publications set live_until = 1, withdrawal_reason = 'It was not so.'`)
  expect(() => client.exec(`update publications set withdrawal_reason = 'Another.'`)).toThrow('never reworded')
})

it.each([
  ['an appointment that begins on no day', `insert into appointments values (1, 1, 1, 'x', 'yesterday', null)`],
  [
    'an appointment that ends before it begins',
    `insert into appointments values (1, 1, 1, 'x', '2026-02-01', '2026-01-01')`,
  ],
  ['a role that nobody knows', `insert into users values (1, 'a@b', 'A', 'owner', 'x', null)`],
  [
    'a state that nobody knows',
    `insert into interviews (slug, writer_id, state, started_at) values ('s', 1, 'published', 0)`,
  ],
  [
    'a submission without a leader',
    `insert into interviews (slug, writer_id, state, started_at) values ('s', 1, 'submitted', 0)`,
  ],
  [
    'a review on no day',
    `insert into interviews (slug, writer_id, state, started_at, review_on) values ('s', 1, 'draft', 0, 'soon')`,
  ],
  ['a second site', `insert into site values (2, 1)`],
  [
    'a withdrawal that is no end',
    `insert into publications (interview_id, approval_id, live_from, withdrawal_reason, headline, standfirst, byline, links, topics, job_title, division_name, words)
      values (1, 1, 0, 'why', '', '', '', '[]', '[]', '', '', 0)`,
  ],
])('the database refuses %s', (_, row) => {
  const { $client } = emptyDatabase()
  $client.pragma('foreign_keys = OFF')
  expect(() => $client.exec(row)).toThrow('CHECK constraint failed')
})

/** Issues of the magazine on the desk. */
import { expect, test } from 'vitest'
import { issues } from '#db/schema/issues.ts'
import { site } from '#db/schema/site.ts'
import { aDesk, type Place, readyContent } from '#lib/editorial/a-desk.ts'
import { approve } from '#lib/editorial/approve.ts'
import { withdraw } from '#lib/editorial/withdraw.ts'
import { Overtaken } from '#lib/rules/overtaken.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { issueTimeline } from './issue-timeline.ts'
import { issueOnDesk, issuesOnDesk } from './issues-on-desk.ts'
import { keepIssue } from './keep-issue.ts'
import { keptIssue } from './kept-issue.ts'
import { publishIssue } from './publish-issue.ts'
import { startIssue } from './start-issue.ts'
import { takeBackIssue } from './take-back-issue.ts'

function aMagazine() {
  const at = aDesk()
  const { number } = startIssue(at.as('writer'))
  const seen = (find?: string) => issueOnDesk(at.as('writer'), String(number), find) ?? never()
  const live = (headline: string) => {
    const { id, fingerprint } = at.submitted('writer', { ...readyContent, headline })
    approve(at.as('admin'), { interview: id, fingerprint })
    return id
  }
  /** What the form sends, as a browser would, with these fields typed into it. */
  const sent = (typed: Record<string, string> = {}) => {
    const { id, version, season, title, pieces } = seen()
    const rows = pieces.map((piece, place) => [`interview.${place}`, `${piece.id}`])
    const named = { number: `${number}`, season, title, note: '', cover: '' }
    return { issue: `${id}`, version: `${version}`, ...named, ...Object.fromEntries(rows), ...typed }
  }
  const keep = (typed: Record<string, string>, by: Place = 'writer') =>
    keepIssue(at.as(by), keptIssue.parse(sent(typed)))
  const order = () => seen().pieces.map(({ headline }) => headline)
  const version = () => at.db.select().from(site).get()?.version
  const publish = (by: Place = 'admin') => publishIssue(at.as(by), { issue: seen().id, version: seen().version })
  const published = () => {
    keep({ season: 'Spring 2026', title: 'The long count', step: `add ${live('“One”')}` })
    expect(publish().problems).toEqual([])
  }
  return { ...at, number, seen, live, sent, keep, order, version, publish, published }
}

function never(): never {
  throw new Error('The issue is not there.')
}

test('the next issue has the next number, and begins empty', () => {
  const { as, seen, db } = aMagazine()
  expect(seen()).toMatchObject({ number: 1, season: '', title: '', pieces: [], publishedAt: null })
  db.update(issues).set({ number: 41 }).run()
  expect(startIssue(as('colleague')).number).toBe(42)
  expect(issuesOnDesk(as('colleague')).issues.map(({ number }) => number)).toEqual([42, 41])
})

test('what was typed is kept, however unfinished', () => {
  const { keep, seen } = aMagazine()
  keep({ season: ' Spring  2026 ', note: 'On *counting*.' })
  expect(seen()).toMatchObject({ season: 'Spring 2026', title: '', note: fromMarkdown('On *counting*.'), version: 2 })
})

test('interviews are added, moved and taken out, and keep their order', () => {
  const { keep, live, order } = aMagazine()
  const [one, two, three] = ['“One”', '“Two”', '“Three”'].map(live)
  for (const id of [one, two, three]) keep({ step: `add ${id}` })
  expect(order()).toEqual(['“One”', '“Two”', '“Three”'])
  for (const [step, after] of [
    ['up 2', ['“One”', '“Three”', '“Two”']],
    ['down 0', ['“Three”', '“One”', '“Two”']],
    ['up 0', ['“Three”', '“One”', '“Two”']],
    ['down 2', ['“Three”', '“One”', '“Two”']],
    ['remove 1', ['“Three”', '“Two”']],
    ['remove 7', ['“Three”', '“Two”']],
    [`add ${three}`, ['“Three”', '“Two”']],
    [`add ${one}`, ['“Three”', '“Two”', '“One”']],
  ] as const) {
    keep({ step })
    expect(order(), step).toEqual(after)
  }
})

test('what is live or approved can be added; a draft, what waits, what was withdrawn and what never was cannot', () => {
  const { keep, live, approved, submitted, started, order, as } = aMagazine()
  const withdrawn = live('“Gone”')
  withdraw(as('admin'), { interview: withdrawn, reason: 'It was not so.' })
  const toCome = approved({ liveFrom: new Date('2030-01-01T07:00:00Z') })
  for (const id of [withdrawn, started('writer'), submitted().id, 4_711]) keep({ step: `add ${id}` })
  expect(order()).toEqual([])
  keep({ step: `add ${toCome}` })
  keep({ step: `add ${live('“Live”')}` })
  expect(order()).toEqual([readyContent.headline, '“Live”'])
})

test('what is withdrawn later stays in its place on the desk, and says so', () => {
  const { keep, live, seen, as } = aMagazine()
  const one = live('“One”')
  keep({ step: `add ${one}` })
  withdraw(as('admin'), { interview: one, reason: 'It was not so.' })
  keep({ title: 'Another title' })
  expect(seen().pieces).toMatchObject([{ headline: '“One”', standing: 'gone' }])
})

test.each([
  ['desk', 2],
  ['ADA', 2],
  ['áda desk', 2],
  ['two', 1],
  ['o”', 1],
  ['%', 0],
  ["'; drop table issues; --", 0],
  ['nobody', 0],
])('looked for by “%s”, %i are found', (words, found) => {
  const { live, seen } = aMagazine()
  live('“One”')
  live('“Two”')
  expect(seen(words).found.length).toBe(found)
})

test('unasked, the newest that stand in no issue are offered, and what is in this one is not', () => {
  const { keep, live, seen } = aMagazine()
  const one = live('“One”')
  live('“Two”')
  keep({ step: `add ${one}` })
  expect(seen().found.map(({ headline }) => headline)).toEqual(['“Two”'])
  expect(seen('desk').found.map(({ headline }) => headline)).toEqual(['“Two”'])
})

test('the cover has the portrait of one of its interviews, and of no other', () => {
  const { keep, live, seen } = aMagazine()
  keep({ step: `add ${live('“One”')}`, cover: '4711' })
  expect(seen().coverPortrait).toBeNull()
})

test.each([
  ['number', '', 'Enter the number of the issue, from 1 to 9999'],
  ['number', '0', 'Enter the number of the issue, from 1 to 9999'],
  ['number', '12345', 'Enter the number of the issue, from 1 to 9999'],
  ['season', 'x'.repeat(41), 'Shorten the season to 40 characters'],
  ['title', 'x'.repeat(61), 'Shorten the title to 60 characters'],
  ['note', 'x'.repeat(3_501), 'Shorten the note to 3500 characters'],
])('%s “%s” is a problem beside its field', (field, text, message) => {
  const read = keptIssue.safeParse(aMagazine().sent({ [field]: text }))
  expect(read.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([[field, message]])
})

test('a number that another issue has is a problem, and nothing is written', () => {
  const { as, keep, seen } = aMagazine()
  startIssue(as('writer'))
  expect(keep({ number: '2', title: 'Mine' }).problems).toEqual([
    { field: 'number', message: 'Enter another number: there is an issue of this one' },
  ])
  expect(seen()).toMatchObject({ title: '', version: 1 })
})

test('a save from an older version is refused, shows what is there, and loses nothing', () => {
  const { as, keep, sent, seen, live } = aMagazine()
  const mine = sent({ title: 'Mine' })
  keep({ title: 'Theirs', step: `add ${live('“One”')}` }, 'colleague')
  let told: unknown
  try {
    keepIssue(as('writer'), keptIssue.parse(mine))
  } catch (error) {
    told = error
  }
  expect(told).toBeInstanceOf(Overtaken)
  expect(told).toMatchObject({
    kind: 'stale',
    newer: { mark: '2', parts: { Title: 'Theirs', Interviews: '1. “One” (Ada Desk)' } },
  })
  expect(seen()).toMatchObject({ title: 'Theirs', version: 2 })
  keepIssue(as('writer'), keptIssue.parse({ ...mine, version: '2' }))
  expect(seen()).toMatchObject({ title: 'Mine', version: 3, pieces: [] })
})

test('a save that changes nothing changes nothing, whatever version it names', () => {
  const { as, keep, sent, seen } = aMagazine()
  keep({ title: 'The long count' })
  keepIssue(as('colleague'), keptIssue.parse({ ...sent(), version: '1' }))
  expect(seen().version).toBe(2)
})

test('an issue is published with a season, a title and an interview that readers can see', () => {
  const { keep, publish, seen, approved, version } = aMagazine()
  keep({ step: `add ${approved({ liveFrom: new Date('2030-01-01T07:00:00Z') })}` })
  const before = version()
  expect(publish().problems.map(({ field }) => field)).toEqual(['season', 'title', 'find'])
  expect(seen().publishedAt).toBeNull()
  expect(version()).toBe(before)
})

test('publishing, changing what is published, and taking it back raise the site’s version; preparing does not', () => {
  const { keep, published, publish, as, seen, version } = aMagazine()
  published()
  const first = version() ?? 0
  keep({ title: 'Another title' }, 'admin')
  expect(version()).toBe(first + 1)
  takeBackIssue(as('otherAdmin'), { issue: seen().id, version: 1 })
  expect(version()).toBe(first + 2)
  expect(seen().publishedAt).toBeNull()
  keep({ title: 'A third title' })
  expect(version()).toBe(first + 2)
  publish()
  expect(version()).toBe(first + 3)
})

test('what readers know by its number keeps it; what was taken back can be given another', () => {
  const { keep, published, as, seen, version } = aMagazine()
  published()
  const before = [version(), seen().version]
  expect(keep({ number: '7', title: 'Another' }, 'admin').problems).toEqual([
    {
      field: 'number',
      message: 'Keep the number: readers know the issue by it. Take the issue back before you change it',
    },
  ])
  expect([version(), seen().version]).toEqual(before)
  takeBackIssue(as('admin'), { issue: seen().id, version: 1 })
  expect(keep({ number: '7' })).toEqual({ number: 7, problems: [] })
})

test('who started, changed, published and took back an issue is told, newest first, and nothing that did not happen', () => {
  const { keep, published, as, seen } = aMagazine()
  const { id } = seen()
  const told = () => issueTimeline(as('colleague'), id)
  expect(told()).toMatchObject({ happened: [{ sentence: 'writer started this issue.' }], publishedBy: null })
  keep({ title: 'The long count' })
  keep({ title: 'The longer count' })
  keep({ title: 'The longer count' }, 'colleague')
  keep({ note: 'On *counting*.', title: 'The longer count' }, 'colleague')
  published()
  takeBackIssue(as('otherAdmin'), { issue: id, version: 1 })
  takeBackIssue(as('otherAdmin'), { issue: id, version: 1 })
  const { happened, publishedBy } = told()
  expect(happened.map(({ sentence }) => sentence)).toEqual([
    'otherAdmin took it back from readers.',
    'admin published it.',
    'writer changed it.',
    'colleague changed it.',
    'writer changed it.',
    'writer started this issue.',
  ])
  expect(publishedBy).toBe('admin')
  expect(happened.map(({ at }) => at)).toEqual(happened.map(({ at }) => at).toSorted((one, other) => +other - +one))
})

test('an admin publishes what was read: not what somebody changed since', () => {
  const { keep, live, as, seen } = aMagazine()
  keep({ season: 'Spring 2026', title: 'The long count', step: `add ${live('“One”')}` })
  const { id, version } = seen()
  keep({ title: 'Something else' }, 'colleague')
  expect(() => publishIssue(as('admin'), { issue: id, version })).toThrow('Somebody changed this issue')
  expect(seen().publishedAt).toBeNull()
})

const every: readonly Place[] = ['reader', 'writer', 'admin']
test.each([
  ['start', ['not-found', 'done', 'done']],
  ['keep', ['not-found', 'done', 'done']],
  ['publish', ['not-found', 'not-allowed', 'done']],
  ['keep what is published', ['not-found', 'not-allowed', 'done']],
  ['take back', ['not-found', 'not-allowed', 'done']],
  ['list', ['not-found', 'done', 'done']],
  ['read', ['not-found', 'done', 'done']],
  ['read what happened', ['not-found', 'done', 'done']],
] as const)('to %s: a reader, an editor, an admin', (what, outcomes) => {
  const outcome = (by: Place) => {
    const at = aMagazine()
    const { id, version } = at.seen()
    if (what === 'keep what is published' || what === 'take back') at.published()
    const before = JSON.stringify(at.seen())
    try {
      if (what === 'start') startIssue(at.as(by))
      else if (what === 'publish') publishIssue(at.as(by), { issue: id, version })
      else if (what === 'take back') takeBackIssue(at.as(by), { issue: id, version })
      else if (what === 'list') issuesOnDesk(at.as(by))
      else if (what === 'read what happened') issueTimeline(at.as(by), id)
      else if (what === 'read') issueOnDesk(at.as(by), '1', undefined)
      else at.keep({ title: 'Changed' }, by)
      return 'done'
    } catch (error) {
      expect(JSON.stringify(at.seen())).toBe(before)
      return typeof error === 'object' && error !== null && 'kind' in error ? error.kind : error
    }
  }
  expect(every.map(outcome)).toEqual(outcomes)
})

test('an editor is not offered what only an admin may do', () => {
  const { as, published } = aMagazine()
  const may = (by: Place) => {
    const issue = issueOnDesk(as(by), '1', undefined)
    return [issue?.mayKeep, issue?.mayPublish]
  }
  expect([may('writer'), may('admin')]).toEqual([
    [true, false],
    [true, true],
  ])
  published()
  expect([may('writer'), may('admin')]).toEqual([
    [false, false],
    [true, true],
  ])
})

test.each(['0', 'x', '2', '1.5', '', '9'.repeat(40)])('there is no issue at “%s”', (address) => {
  expect(issueOnDesk(aMagazine().as('writer'), address, undefined)).toBeNull()
})

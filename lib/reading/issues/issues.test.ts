/** Issues of the magazine as readers see them. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { issues } from '#db/schema/issues.ts'
import { livePiece } from '#lib/reading/live-piece.ts'
import { issueToPrint } from './issue-to-print.ts'
import { issueWithPieces } from './issue-with-pieces.ts'
import { issuesWith } from './issues-with.ts'
import { archive, latestIssue } from './published-issues.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, n, 7))
const now = day(10)
const where = { publicUrl: 'https://sixty.example', institution: 'Aldermere', timeZone: 'Europe/London' }

/** Issues 1, 3 and 4 are published, 2 and 5 are not; 3 has one interview of each kind. */
function aMagazine() {
  const site = aSite()
  const una = site.leader('Una Marr')
  const otto = site.leader('Otto Other')
  const archivist = site.post({ by: una, in: site.division('archive'), as: 'Archivist' })
  const porter = site.post({ by: otto, in: site.division('lodge'), as: 'Porter' })
  const faces = { una: site.portrait('Una').hash, otto: site.portrait('Otto').hash, gone: site.portrait('Gone').hash }
  const one = site.interview('one', archivist)
  const two = site.interview('two', porter)
  const embargoed = site.interview('marker-embargoed', porter)
  const withdrawn = site.interview('marker-withdrawn', porter)
  const corrected = site.interview('corrected', archivist)
  const draft = site.interview('marker-draft', porter)
  site.publish(one, { from: day(1), words: 'readable' })
  site.publish(two, { from: day(2), words: 'readable', portraitHash: faces.otto })
  site.publish(embargoed, { from: day(20), words: 'marker', portraitHash: faces.una })
  const ended = { from: day(1), until: day(5), reason: 'No.', words: 'marker', portraitHash: faces.gone }
  site.publish(withdrawn, ended)
  site.publish(corrected, { from: day(1), words: 'marker' })
  site.publish(corrected, { from: day(3), words: 'readable', portraitHash: faces.una })
  site.publish(corrected, { from: day(20), words: 'marker' })
  site.issue(1, [one], day(4))
  site.issue(2, [one, two])
  site.issue(3, [draft, corrected, embargoed, two, withdrawn, one], day(6))
  site.issue(4, [embargoed], day(7))
  site.issue(5, [two])
  const cover = (number: number, hash: string | null) =>
    site.db.update(issues).set({ coverPortrait: hash }).where(eq(issues.number, number)).run()
  return { ...site, faces, cover, reader: { db: site.db, now } }
}

test('an issue shows those of its interviews that are live, in its order', () => {
  const { db, reader } = aMagazine()
  const slugs = (at = now) => issueWithPieces({ db, now: at }, '3')?.pieces.map(({ slug }) => slug)
  expect(slugs()).toEqual(['corrected', 'two', 'one'])
  expect(slugs(day(4))).toEqual(['corrected', 'two', 'marker-withdrawn', 'one'])
  expect(slugs(day(20))).toEqual(['corrected', 'marker-embargoed', 'two', 'one'])
  expect(issueWithPieces(reader, '4')?.pieces).toEqual([])
})

test('no word is read of what is not live or not published, and what is there would be found', () => {
  const { db, reader } = aMagazine()
  const all = (at = reader) =>
    JSON.stringify([
      archive(at, undefined),
      latestIssue(at),
      ...['1', '2', '3', '4', '5'].map((number) => issueWithPieces(at, number)),
      ...['1', '2', '3', '4', '5'].map((number) => issueToPrint(at, number, where)),
      issuesWith(at, 1),
      livePiece(at, 'one'),
    ])
  expect(all()).not.toMatch(/marker|draft/)
  expect(all({ db, now: day(20) })).toContain('marker')
})

test('only published issues are there, newest first, with those beside them', () => {
  const { reader } = aMagazine()
  expect(archive(reader, undefined)?.issues.map(({ number }) => number)).toEqual([4, 3, 1])
  expect(latestIssue(reader)?.number).toBe(4)
  expect(
    ['1', '2', '3', '4', '5'].map((number) => {
      const issue = issueWithPieces(reader, number)
      return issue && [issue.previous?.number, issue.next?.number]
    }),
  ).toEqual([[undefined, 3], null, [1, 4], [3, undefined], null])
})

test.each(['', '0', '03', '3 ', '+3', '3.0', '3e0', 'x', '99999', '%00'])('there is no issue at “%s”', (address) => {
  const { reader } = aMagazine()
  expect(issueWithPieces(reader, address)).toBeNull()
  expect(issueToPrint(reader, address, where)).toBeNull()
})

test('the archive pages by number, and any other way on is none', () => {
  const { db, issue, reader } = aMagazine()
  for (let number = 6; number < 40; number++) issue(number, [], now)
  const first = archive(reader, undefined)
  expect([first?.issues.length, first?.issues[0]?.number, first?.older, first?.first]).toEqual([24, 39, 16, true])
  const second = archive(reader, String(first?.older))
  expect([second?.issues.map(({ number }) => number), second?.older]).toEqual([
    [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 4, 3, 1],
    null,
  ])
  for (const after of ['x', '-1', ['1', '2'], '1.5']) expect(archive({ db, now }, after)).toBeNull()
})

test('on the cover is whoever was chosen, while that portrait is live in the issue; else the first who has one', () => {
  const { cover, faces, reader } = aMagazine()
  const shown = () => issueWithPieces(reader, '3')?.cover?.portrait?.hash
  for (const [chosen, expected] of [
    [null, faces.una],
    [faces.otto, faces.otto],
    [faces.una, faces.una],
    [faces.gone, faces.una],
  ] as const) {
    cover(3, chosen)
    expect(shown()).toBe(expected)
  }
  expect(issueWithPieces(reader, '1')?.cover).toBeNull()
  expect(issueWithPieces(reader, '4')?.cover).toBeNull()
})

test('an interview says in which published issues it stands', () => {
  const { reader } = aMagazine()
  expect(livePiece(reader, 'one')?.issues.map(({ number }) => number)).toEqual([3, 1])
  expect(livePiece(reader, 'two')?.issues.map(({ number }) => number)).toEqual([3])
})

test('what is printed are the live words, whole, with their addresses', () => {
  const { reader } = aMagazine()
  const printed = issueToPrint(reader, '3', where)
  expect(printed?.pieces.map(({ leader, address, byline }) => [leader, address, byline])).toEqual([
    ['Una Marr', 'https://sixty.example/interviews/corrected', 'Asked by Ada. Published on 1 January 2026.'],
    ['Otto Other', 'https://sixty.example/interviews/two', 'Asked by Ada. Published on 2 January 2026.'],
    ['Una Marr', 'https://sixty.example/interviews/one', 'Asked by Ada. Published on 1 January 2026.'],
  ])
  expect(printed?.pieces[0]?.exchanges.map(({ wording }) => wording)).toEqual([
    'readable question?',
    'readable heading',
  ])
  expect(issueToPrint(reader, '4', where)).toBeNull()
})

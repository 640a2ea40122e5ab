/** Whoever reads in 60 seconds is led there from wherever an interview is named. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { InterviewRows } from './interview-rows.tsx'
import { IssueContents } from './issues/issue-contents.tsx'
import { LatestIssue } from './issues/latest-issue.tsx'
import { LeadInterview } from './lead-interview.tsx'
import { LeaderCards } from './leader-cards.tsx'
import { LeaderRows } from './leader-rows.tsx'
import type { ListedInterview } from './listed-interview.ts'
import { NextInterview } from './next-interview.tsx'
import { PostSince } from './post-since.tsx'
import { RecentInterviews } from './recent-interviews.tsx'

const timeZone = 'Europe/London'
const held = { jobTitle: 'Keeper', division: 'Cold Store', since: '2024-08-01', portrait: null }

function interview(cutWords: number | null): ListedInterview {
  const leader = { slug: 'una-marr', name: 'Una Marr' }
  const words = { headline: 'Ice keeps', standfirst: 'And so do we.', words: 900, cutWords }
  return { slug: 'ice', ...words, leader, jobTitle: 'Keeper', former: false, portrait: null, publishedAt: new Date(0) }
}

const leader = (newest: ListedInterview) => ({ ...newest.leader, ...held, newest })
const since = (piece: ListedInterview) => ({ holder: { ...piece.leader, piece }, leaderToday: null })

test.each<[string, (piece: ListedInterview) => ReactNode]>([
  ['the first on the home page', (one) => <LeadInterview interview={one} timeZone={timeZone} />],
  ['the recent ones', (one) => <RecentInterviews interviews={[one]} timeZone={timeZone} />],
  ['a list', (one) => <InterviewRows interviews={[one]} timeZone={timeZone} />],
  ['what to read next', (one) => <NextInterview interview={{ ...one, fromSamePost: false }} />],
  ['a leader’s card', (one) => <LeaderCards leaders={[leader(one)]} timeZone={timeZone} />],
  ['a leader’s row', (one) => <LeaderRows leaders={[leader(one)]} />],
  ['the contents of an issue', (one) => <IssueContents pieces={[one]} />],
  [
    'the latest issue',
    (one) => <LatestIssue issue={{ number: 14, season: 'Spring', title: 'Ice', cover: null, pieces: [one] }} />,
  ],
  [
    'who holds the post now',
    (one) => <PostSince leader="Bo Lind" jobTitle="Keeper" since={since(one)} timeZone={timeZone} />,
  ],
])('%s says of an interview whether it has a 60-second version', (_, drawn) => {
  const link = (cutWords: number | null) =>
    /<a href="\/interviews\/ice"[^>]*>/.exec(renderToStaticMarkup(drawn(interview(cutWords))))?.[0]
  expect(link(140)).toContain('data-cut=""')
  expect(link(null)).not.toContain('data-cut')
})

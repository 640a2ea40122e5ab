/** A small site for tests, built row by row: each function writes what the desk's commands would have written by then. */
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Content } from '#lib/rules/content/content.ts'
import type { RichText } from '#lib/rules/rich-text/document.ts'
import { emptyDatabase } from './empty-database.ts'
import { users } from './schema/accounts.ts'
import { divisions } from './schema/divisions.ts'
import { drafts } from './schema/drafts.ts'
import { interviews, slugs } from './schema/interviews.ts'
import { interviewsInIssues, issues } from './schema/issues.ts'
import { appointments, leaders } from './schema/leaders.ts'
import { portraits } from './schema/portraits.ts'
import { publications, publishedExchanges } from './schema/publications.ts'
import { regions } from './schema/regions.ts'
import { approvals, revisions } from './schema/revisions.ts'
import { publishedTopics, topics } from './schema/topics.ts'

type Publication = {
  from: Date
  until?: Date
  reason?: string
  words?: string
  portraitHash?: string
  region?: string
  /** What it tells readers of a change. */
  note?: string
  /** The question of the bank that its first exchange puts. */
  asks?: number
  /** Words of its 60-second version. */
  cutWords?: number
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Content in which one word stands in every field. */
function contentOf(word: string): Content {
  const answer: Content['exchanges'][number]['answer'] = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: `${word} answer` }] }],
  }
  return {
    headline: `${word} headline`,
    standfirst: `${word} standfirst`,
    exchanges: [
      { id: 'second', kind: 'question', wording: `${word} question?`, answer },
      { id: 'first', kind: 'topic', wording: `${word} heading`, answer },
    ],
    links: [{ label: `${word} link`, url: `https://${word}.example/` }],
    topics: [`${word} topic`],
    portrait: null,
  }
}

export function aSite() {
  const db = emptyDatabase()
  const when = new Date('2020-01-01T09:00:00Z')
  const user = { email: 'ada@sixty.example', name: 'Ada', role: 'admin', passwordHash: '-' } as const
  const userId = db.insert(users).values(user).returning().get().id
  let count = 0

  const division = (slug: string, within?: { id: number }) => {
    const row = { slug, name: `The ${slug}`, description: `What the ${slug} does.`, withinId: within?.id ?? null }
    return db.insert(divisions).values(row).returning().get()
  }

  const portrait = (name: string) =>
    db
      .insert(portraits)
      .values({ hash: sha256(name), alt: `A portrait of ${name}`, keptAt: when })
      .returning()
      .get()

  const leader = (name: string, portraitHash: string | null = null) => {
    const slug = name.toLowerCase().replaceAll(' ', '-')
    return db.insert(leaders).values({ slug, name, portraitHash }).returning().get()
  }

  const post = (held: { by: { id: number }; in: { id: number }; as: string; from?: string; until?: string }) => {
    const row = { leaderId: held.by.id, divisionId: held.in.id, jobTitle: held.as, from: held.from ?? '2015-01-01' }
    const values = { ...row, until: held.until ?? null }
    return db.insert(appointments).values(values).returning().get()
  }

  /** An interview with a draft in which the word `draftOf` and the slug stand everywhere. Nothing of it is published. */
  const interview = (slug: string, under: { id: number; leaderId: number }) => {
    const identity = { slug, leaderId: under.leaderId, appointmentId: under.id, writerId: userId, startedAt: when }
    const row = db
      .insert(interviews)
      .values({ ...identity, state: 'draft' })
      .returning()
      .get()
    db.insert(slugs).values({ slug, interviewId: row.id }).run()
    const saved = { version: 1, leftOver: [`draft${slug}`], savedAt: when, savedById: userId }
    db.insert(drafts)
      .values({ ...saved, interviewId: row.id, content: contentOf(`draft${slug}`) })
      .run()
    return row
  }

  /** What the post was called when the interview was published. */
  const called = (appointmentId: number | null) =>
    db
      .select({ jobTitle: appointments.jobTitle, divisionName: divisions.name })
      .from(appointments)
      .innerJoin(divisions, eq(divisions.id, appointments.divisionId))
      .where(eq(appointments.id, appointmentId ?? 0))
      .get() ?? { jobTitle: '', divisionName: '' }

  const regionCalled = (name: string) => {
    const slug = name.toLowerCase().replaceAll(' ', '-')
    db.insert(regions).values({ slug, name }).onConflictDoNothing().run()
    return db.select().from(regions).where(eq(regions.slug, slug)).get() ?? { id: 0 }
  }

  const tag = (publicationId: number, name: string) => {
    const slug = name.toLowerCase().replaceAll(' ', '-')
    db.insert(topics).values({ slug, name }).onConflictDoNothing().run()
    const topicId = db.select().from(topics).where(eq(topics.slug, slug)).get()?.id ?? 0
    const publication = db.select().from(publications).where(eq(publications.id, publicationId)).get()
    const firstLiveFrom = publication?.firstLiveFrom ?? when
    db.insert(publishedTopics).values({ publicationId, topicId, name, firstLiveFrom }).run()
  }

  /** An issue with a marker of its number in every field; on the desk alone where nothing says when it was published. */
  const issue = (number: number, pieces: readonly { id: number }[], publishedAt?: Date) => {
    const words = publishedAt ? `issue${number}` : `draftissue${number}`
    const note: RichText = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: `${words} note` }] }],
    }
    const named = { number, season: `${words} season`, title: `${words} title`, note, startedAt: when }
    const row = db
      .insert(issues)
      .values({ ...named, publishedAt: publishedAt ?? null })
      .returning()
      .get()
    for (const [position, { id }] of pieces.entries())
      db.insert(interviewsInIssues).values({ issueId: row.id, interviewId: id, position }).run()
    return row
  }

  /** A publication in which `words` stands in every field (the interview's slug, if nothing else is said). */
  const publish = (
    of: { id: number; slug: string; appointmentId: number | null },
    { from, until, reason, words, portraitHash, region, note, asks, cutWords }: Publication,
  ) => {
    const content = contentOf(words ?? of.slug)
    const fingerprint = sha256(JSON.stringify(content))
    const revision = { interviewId: of.id, number: ++count, content, fingerprint, takenAt: when, takenById: userId }
    const revisionId = db.insert(revisions).values(revision).returning().get().id
    const approval = { revisionId, fingerprint, approvedAt: when, approvedById: userId }
    const approvalId = db.insert(approvals).values(approval).returning().get().id
    const { headline, standfirst, links, topics: named } = content
    const life = { liveFrom: from, liveUntil: until ?? null, withdrawalReason: reason ?? null }
    const published = {
      headline,
      standfirst,
      links,
      topics: named,
      byline: 'Ada',
      portraitHash: portraitHash ?? null,
      region: region ?? null,
      regionId: region === undefined ? null : regionCalled(region).id,
      words: 480,
      cutWords: cutWords ?? null,
      changeNote: note ?? null,
      ...called(of.appointmentId),
    }
    const values = { ...published, ...life, interviewId: of.id, approvalId }
    const publication = db.insert(publications).values(values).returning().get()
    const exchanges = content.exchanges.map(({ id, kind, wording, answer }, position) => ({
      kind,
      wording,
      answer,
      anchor: id,
      position,
      questionId: position === 0 ? (asks ?? null) : null,
    }))
    for (const name of named) tag(publication.id, name)
    for (const exchange of exchanges.reverse())
      db.insert(publishedExchanges)
        .values({ ...exchange, publicationId: publication.id })
        .run()
    return publication
  }

  return { db, division, portrait, leader, post, interview, publish, issue }
}

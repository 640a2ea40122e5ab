/** An interview that is published and withdrawn again and again, by the desk's own commands, to see how soon readers see it. */
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { users } from '#db/cast/users.ts'
import { openDatabase } from '#db/open-database.ts'
import { divisions } from '#db/schema/divisions.ts'
import { interviews } from '#db/schema/interviews.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { castActor } from '#lib/cast/cast-actor.ts'
import { change } from '#lib/change.ts'
import { approve } from '#lib/editorial/approve.ts'
import { beginInterview } from '#lib/editorial/begin-interview.ts'
import { draftOf } from '#lib/editorial/draft-of.ts'
import { revise } from '#lib/editorial/revise.ts'
import { saveDraft } from '#lib/editorial/save-draft.ts'
import { submit } from '#lib/editorial/submit.ts'
import { withdraw } from '#lib/editorial/withdraw.ts'
import { holderOf } from '#lib/people/holder.ts'
import { emptyContent } from '#lib/rules/content/empty-content.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { slugOf } from '#lib/rules/slug.ts'

/** It stands in every field, and in nobody else's words. */
const words = 'Quorvantide'

const content = {
  ...emptyContent,
  headline: `“${words} comes and goes”`,
  standfirst: `${words} is there, and then it is not.`,
  exchanges: ['one', 'two', 'three'].map((id) => ({
    id,
    kind: 'question' as const,
    wording: `What is ${words}, part ${id}?`,
    answer: fromMarkdown(`It is ${words}. It comes and goes.`),
  })),
  topics: [words],
}

/** Takes the database's path. Gives what to look for, where, and the two decisions; each is made as soon as it is called. */
export function decisionsOn(path: string) {
  const db = openDatabase(path)
  const [writer, approver] = ['editor', 'admin'].map((role) =>
    castActor(db, users.find((user) => user.role === role)?.email ?? ''),
  )
  const post = db
    .select({ appointmentId: appointments.id, leader: leaders.slug, division: divisions.slug })
    .from(appointments)
    .innerJoin(leaders, eq(leaders.id, appointments.leaderId))
    .innerJoin(divisions, eq(divisions.id, appointments.divisionId))
    .where(and(isNotNull(leaders.portraitHash), isNull(appointments.until)))
    .get()
  if (!writer || !approver || !post) throw new Error('The database has no cast.')

  const writing = () => ({ db, actor: writer, now: new Date() })
  const deciding = () => ({ db, actor: approver, now: new Date() })
  const interview = change(db, (tx) =>
    beginInterview(tx, writing(), { content, leftOver: [], pasted: null, leader: holderOf(tx, post.appointmentId) }),
  )
  saveDraft(writing(), { interview, version: draftOf(db, interview).version, content, leftOver: [], overtakes: false })
  let fingerprint = send()

  function send() {
    return submit(writing(), { interview, version: draftOf(db, interview).version }).fingerprint
  }

  return {
    /** In its headline and its answers; no page says it of itself, as a search does that has found nothing. */
    said: 'comes and goes',
    surfaces: [
      '/',
      '/interviews',
      `/topics/${slugOf(words)}`,
      `/leaders/${post.leader}`,
      `/divisions/${post.division}`,
      `/search?q=${words}`,
      '/feed.atom',
      '/feed.json',
      '/api/v1/interviews',
    ],
    address: () => `/interviews/${db.select().from(interviews).where(eq(interviews.id, interview)).get()?.slug}`,
    publish: () => approve(deciding(), { interview, fingerprint }),
    /** Withdraws, and sends the same words once more, so that they can be approved again. */
    withdraw() {
      withdraw(deciding(), { interview, reason: 'It is measured how soon this is gone.' })
      revise(writing(), { interview })
      fingerprint = send()
    },
    close: () => db.$client.close(),
  }
}

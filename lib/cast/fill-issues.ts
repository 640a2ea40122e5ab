/** The cast's issues, put together and published by the desk's commands. */
import { desc, eq } from 'drizzle-orm'
import type { CastInterview } from '#db/cast/cast-interview.ts'
import { type CastIssue, issues as castIssues } from '#db/cast/issues.ts'
import type { Database } from '#db/open-database.ts'
import { issues } from '#db/schema/issues.ts'
import { publications } from '#db/schema/publications.ts'
import type { Desk } from '#lib/desk.ts'
import { keepIssue } from '#lib/magazine/keep-issue.ts'
import { publishIssue } from '#lib/magazine/publish-issue.ts'
import { startIssue } from '#lib/magazine/start-issue.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { castActor } from './cast-actor.ts'

const noon = (on: string) => new Date(`${on}T12:00:00Z`)

function interviewOf(db: Database, { headline, leader }: CastInterview): number {
  const published = db
    .select({ id: publications.interviewId })
    .from(publications)
    .where(eq(publications.headline, headline))
    .orderBy(desc(publications.id))
    .get()
  if (!published) throw new Error(`The cast's issue names an interview with ${leader} that was never published.`)
  return published.id
}

function fillIssue(db: Database, { keptBy, keptOn, published, pieces, cover, note, ...named }: CastIssue) {
  const desk = (email: string, on: string): Desk => ({ db, actor: castActor(db, email), now: noon(on) })
  const keeping = desk(keptBy, keptOn)
  const { number } = startIssue(keeping)
  const started = db.select().from(issues).where(eq(issues.number, number)).get()
  if (!started) throw new Error('An issue that was started is not there.')
  keepIssue(keeping, {
    ...named,
    issue: started.id,
    version: started.version,
    note: fromMarkdown(note),
    pieces: pieces.map((piece) => interviewOf(db, piece)),
    cover: cover ? interviewOf(db, cover) : null,
    finds: '',
  })
  if (!published) return
  const { problems } = publishIssue(desk(published.by, published.on), { issue: started.id, version: 2 })
  if (problems.length > 0) throw new Error(`The cast's issue ${named.number} cannot be published.`)
}

/** After the interviews that stand in them. */
export function fillIssues(db: Database) {
  for (const issue of castIssues) fillIssue(db, issue)
}

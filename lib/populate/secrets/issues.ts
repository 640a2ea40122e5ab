/** Issues in the making and one that was taken back; and one that readers see, in which interviews stand that they do not. */
import { eq } from 'drizzle-orm'
import type { Database } from '#db/open-database.ts'
import { issues } from '#db/schema/issues.ts'
import { keepIssue } from '#lib/magazine/keep-issue.ts'
import { publishIssue } from '#lib/magazine/publish-issue.ts'
import { startIssue } from '#lib/magazine/start-issue.ts'
import { takeBackIssue } from '#lib/magazine/take-back-issue.ts'
import type { TwoHands } from '#lib/populate/two-hands.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'

/** Takes the interviews' numbers by their kinds. Gives the issues' numbers. */
export function secretIssues(
  db: Database,
  { deciding }: TwoHands,
  secret: (kind: string) => string,
  of: Readonly<Record<string, number>>,
): number[] {
  const seen = [of.changing, of.corrected, of.tocome].filter((id) => id !== undefined)
  const unseen = [of.embargoed].filter((id) => id !== undefined)

  function issue(word: string, pieces: number[]) {
    const { number } = startIssue(deciding())
    const found = db.select().from(issues).where(eq(issues.number, number)).get()
    if (!found) throw new Error('An issue that was started is not there.')
    const named = { number, season: word, title: `Of ${word}`, note: fromMarkdown(`A note of ${word}.`) }
    const sent = { ...named, issue: found.id, version: found.version, pieces, cover: pieces[0] ?? null, finds: '' }
    const { problems } = keepIssue(deciding(), sent)
    if (problems.length > 0) throw new Error(`The issue of ${word} cannot be kept.`)
    return { number, issue: found.id, version: found.version + 1 }
  }

  const making = issue(secret('issue'), [...seen, ...unseen])
  const back = issue(secret('takenback'), seen)
  publishIssue(deciding(), back)
  takeBackIssue(deciding(), back)
  const open = issue('Winter', [...unseen, ...seen])
  const { problems } = publishIssue(deciding(), open)
  if (problems.length > 0) throw new Error('The issue that readers see cannot be published.')
  return [making.number, back.number, open.number]
}

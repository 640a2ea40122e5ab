/** Everything that the desk keeps from readers, put there by its own commands, each with a word of its own: what a crawl must not find. */
import { like } from 'drizzle-orm'
import { openDatabase } from '#db/open-database.ts'
import { interviews } from '#db/schema/interviews.ts'
import { publications } from '#db/schema/publications.ts'
import { questions } from '#db/schema/questions.ts'
import { twoHands } from '#lib/populate/two-hands.ts'
import { secretBank } from './bank.ts'
import { secretInterviews } from './interviews.ts'
import { secretIssues } from './issues.ts'
import { secretRemarks } from './remarks.ts'
import { secretContent } from './secret-content.ts'
import { secretPortrait } from './secret-portrait.ts'

/** Begins every secret word, and stands in nothing that anybody else has written. */
const secretBegins = 'xylograph'
/** What stands in the words of the same interviews that are for everybody. */
const open = 'halyardry'

export type Secrets = Awaited<ReturnType<typeof keepSecrets>>

/** Takes the path of a database with the cast. Gives the words, and the names by which the unpublished could be asked for. */
export async function keepSecrets(path: string) {
  const db = openDatabase(path)
  const asked = db.select({ id: questions.id }).from(questions).get()
  const hands = twoHands(db)
  const portrait = hands.leader.portraitHash
  if (!portrait || !asked) throw new Error('The database has no cast.')
  const words: string[] = []
  const secret = (kind: string) => {
    words.push(`${secretBegins}${kind}`)
    return `${secretBegins}${kind}`
  }
  const question = await secretBank(db, hands, secret)
  const made = Object.entries(secretInterviews).map(([kind, make], at) => {
    const word = secret(kind)
    const hash = secretPortrait(db, portrait, at)
    const hidden = secretContent({ word, portrait: hash, questions: [asked.id, question] })
    const shown = secretContent({ word: open, portrait, questions: [asked.id] })
    return { kind, hash, id: make(hands, hidden, shown, word) }
  })
  const numbers = Object.fromEntries(made.map(({ kind, id }) => [kind, id]))
  const issues = secretIssues(db, hands, secret, numbers)
  secretRemarks(db, hands, secret, numbers.corrected ?? 0)
  const unseen = db
    .select({ id: publications.id })
    .from(publications)
    .where(like(publications.headline, `%${secretBegins}%`))
    .all()
  const desks = db.select({ id: interviews.id, slug: interviews.slug }).from(interviews).all()
  db.$client.close()
  return {
    words,
    open,
    issues,
    portraits: made.map(({ hash }) => hash),
    publications: unseen.map(({ id }) => id),
    /** The address of one that readers see. */
    published: desks.find(({ id }) => id === numbers.corrected)?.slug ?? '',
    interviews: desks.filter(({ id }) => made.some((one) => one.id === id)),
  }
}

/** Addresses to be measured in a large database: some of every kind, spread evenly over it. */
import { count, eq, isNull, sql } from 'drizzle-orm'
import { openDatabase } from '#db/open-database.ts'
import { divisions } from '#db/schema/divisions.ts'
import { interviews } from '#db/schema/interviews.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { questions } from '#db/schema/questions.ts'
import { topics } from '#db/schema/topics.ts'
import { dice } from './dice.ts'
import { vocabulary } from './vocabulary.ts'

/** Words as people search for them: one, two, a phrase, the beginning of one; each as often as in print. */
function searches(howMany: number): string[] {
  const { chance } = dice(7)
  const word = vocabulary(60)
  const one = () => word(0.3 + 0.7 * chance())
  const kinds = [
    one,
    () => `${one()} ${one()}`,
    () => `"${one()} ${one()}"`,
    () => one().slice(0, 3),
    () => word(chance()),
  ]
  return Array.from(
    { length: howMany },
    (_, at) => `/search?q=${encodeURIComponent(kinds[at % kinds.length]?.() ?? '')}`,
  )
}

/** Takes a database's path and how many of each kind. */
export function samplesOf(path: string, each: number) {
  const db = openDatabase(path)
  const total = db.select({ count: count() }).from(interviews).where(eq(interviews.state, 'approved')).get()?.count ?? 0
  const some = (found: { slug: string }[], prefix: string) => found.map(({ slug }) => `${prefix}/${slug}`)
  const articles = (limit: number) =>
    some(
      db
        .select({ slug: interviews.slug })
        .from(interviews)
        .where(
          sql`${interviews.state} = 'approved' and ${interviews.id} % ${Math.max(1, Math.floor(total / limit))} = 0`,
        )
        .limit(limit)
        .all(),
      '/interviews',
    )
  const pages = {
    article: articles(each),
    leader: some(
      db
        .selectDistinct({ slug: leaders.slug })
        .from(leaders)
        .innerJoin(appointments, eq(appointments.leaderId, leaders.id))
        .limit(each)
        .all(),
      '/leaders',
    ),
    division: some(db.select({ slug: divisions.slug }).from(divisions).limit(each).all(), '/divisions'),
    'widest division': some(
      db.select({ slug: divisions.slug }).from(divisions).where(isNull(divisions.withinId)).limit(10).all(),
      '/divisions',
    ),
    question: some(db.select({ slug: questions.slug }).from(questions).limit(each).all(), '/questions'),
    topic: some(db.select({ slug: topics.slug }).from(topics).limit(each).all(), '/topics'),
    lists: [
      '/leaders',
      '/divisions',
      '/questions',
      '/topics',
      '/regions',
      '/issues',
      '/feed.atom',
      '/api/v1/interviews',
    ],
    search: searches(each * 5),
  }
  const every = (howMany: number) => articles(howMany)
  return { interviews: total, pages, every }
}

/** Addresses to be measured in a large database: some of every kind, spread evenly over it. */
import { count, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { type Database, openDatabase } from '#db/open-database.ts'
import { divisions } from '#db/schema/divisions.ts'
import { interviews } from '#db/schema/interviews.ts'
import { issues } from '#db/schema/issues.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { questions } from '#db/schema/questions.ts'
import { regions } from '#db/schema/regions.ts'
import { publishedTopics, topics } from '#db/schema/topics.ts'
import { dice } from './dice.ts'
import { vocabulary } from './vocabulary.ts'

/** Words as people search for them: one, two, a phrase, the beginning of one; each as often as in print. */
function searches(limit: number): string[] {
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
  return Array.from({ length: limit }, (_, at) => `/search?q=${encodeURIComponent(kinds[at % kinds.length]?.() ?? '')}`)
}

type Named = typeof interviews | typeof leaders | typeof divisions | typeof questions | typeof topics | typeof regions

const howMany = (db: Database, table: Named, where?: SQL): number =>
  db.select({ count: count() }).from(table).where(where).get()?.count ?? 0

/** Every so many rows of a table, so that the old and the new are among them. */
function slugsIn(db: Database, table: Named, limit: number, where?: SQL): string[] {
  const spread = sql`${table.id} % ${Math.max(1, Math.floor(howMany(db, table, where) / limit))} = 0`
  const rows = db
    .select({ slug: table.slug })
    .from(table)
    .where(where ? sql`${where} and ${spread}` : spread)
    .limit(limit)
  return rows.all().map(({ slug }) => slug)
}

/** Takes a database's path and how many of each kind. `lists` go on from page to page. */
export function samplesOf(path: string, each: number) {
  const db = openDatabase(path)
  const approved = eq(interviews.state, 'approved')
  const articles = (limit: number) => slugsIn(db, interviews, limit, approved).map((slug) => `/interviews/${slug}`)
  const named = (table: Named, prefix: string) => slugsIn(db, table, each).map((slug) => `${prefix}/${slug}`)
  const widest = db
    .select({ slug: divisions.slug })
    .from(divisions)
    .innerJoin(appointments, eq(appointments.divisionId, divisions.id))
    .where(isNull(divisions.withinId))
    .groupBy(divisions.id)
    .orderBy(desc(count()))
    .limit(10)
    .all()
  const wide = widest.map(({ slug }) => `/divisions/${slug}`)
  const [busiest] = db
    .select({ slug: topics.slug })
    .from(topics)
    .innerJoin(publishedTopics, eq(publishedTopics.topicId, topics.id))
    .groupBy(topics.id)
    .orderBy(desc(count()))
    .limit(1)
    .all()
  const faces = slugsIn(db, leaders, each * 2)
  const pages = {
    'a page that reads nothing': Array.from({ length: each }, (_, at) => `/cookies?visit=${at}`),
    home: ['/'],
    article: articles(each),
    'article in 60 seconds': articles(each).map((path) => `${path}?cut`),
    leader: named(leaders, '/leaders'),
    division: named(divisions, '/divisions'),
    'widest division': wide,
    question: named(questions, '/questions'),
    'two leaders': faces.slice(0, each).map((a, at) => `/questions/compare?a=${a}&b=${faces.at(-1 - at)}`),
    topic: named(topics, '/topics'),
    region: named(regions, '/regions'),
    issue: db
      .select({ number: issues.number })
      .from(issues)
      .where(isNotNull(issues.publishedAt))
      .all()
      .map(({ number }) => `/issues/${number}`),
    indexes: ['/interviews', '/leaders', '/divisions', '/questions', '/topics', '/regions', '/issues'],
    feed: ['/feed.atom', '/feed.json', ...wide.map((path) => `${path}/feed.atom`)],
    API: ['interviews', 'leaders', 'divisions', 'questions'].map((list) => `/api/v1/${list}`),
    sitemap: ['/sitemap.xml', '/sitemaps/interviews-1.xml', '/sitemaps/leaders-1.xml'],
    search: searches(each * 5),
  }
  const lists = [
    '/interviews',
    '/leaders',
    ...wide.slice(0, 1),
    `/topics/${busiest?.slug}`,
    '/search?q=the',
    '/api/v1/interviews',
  ]
  return { interviews: howMany(db, interviews, approved), pages, lists, every: articles }
}

/** The addresses of the API, what each takes and gives: one table for the routes' parameters, the description and the page for people. */
import { z } from 'zod'
import type { ShapeName } from './shapes.ts'

/** A page is as long as somebody asks, up to this. */
const pageLimit = { usual: 25, most: 100 } as const

const after = z.string().optional().describe('Where the page begins: take the address in “next” as it is')
const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(pageLimit.most)
  .default(pageLimit.usual)
  .describe(`How many on a page, 1 to ${pageLimit.most}`)

const slug = (of: string) => z.string().max(200).optional().describe(`The slug of ${of}`)

const since = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })])
  .optional()
  .describe('First published since: a day (2026-01-31, from its beginning in UTC) or a moment with its zone')

export const queries = {
  interviews: z.strictObject({
    division: slug('a division: what was said there and in what lies inside it'),
    leader: slug('a leader'),
    topic: slug('a topic'),
    region: slug('a region'),
    since,
    limit,
    after,
  }),
  leaders: z.strictObject({ division: slug('a division: whoever leads it or its parts, or did'), limit, after }),
  page: z.strictObject({ limit, after }),
  none: z.strictObject({}),
} as const
export type QueryName = keyof typeof queries

type ApiPath = { path: string; gives: string; query: QueryName; shape: ShapeName; example: string }

/** Paths below /api/v1; `{slug}` is where a slug stands. */
export const paths: readonly ApiPath[] = [
  {
    path: '/interviews',
    gives: 'The live interviews, newest first',
    query: 'interviews',
    shape: 'InterviewPage',
    example: '/interviews?topic=craft&since=2025-01-01',
  },
  {
    path: '/interviews/{slug}',
    gives: 'One interview, with every question and answer as text and as a document',
    query: 'none',
    shape: 'Interview',
    example: '/interviews/noor-elamin',
  },
  {
    path: '/leaders',
    gives: 'Everybody who holds a post or held one, by slug',
    query: 'leaders',
    shape: 'LeaderPage',
    example: '/leaders?division=kitchens',
  },
  {
    path: '/leaders/{slug}',
    gives: 'One leader, with the posts held',
    query: 'none',
    shape: 'Leader',
    example: '/leaders/thandi-morwe',
  },
  {
    path: '/divisions',
    gives: 'The divisions, by slug, each with what it lies inside',
    query: 'page',
    shape: 'DivisionPage',
    example: '/divisions?limit=100',
  },
  {
    path: '/divisions/{slug}',
    gives: 'One division, with its parts',
    query: 'none',
    shape: 'Division',
    example: '/divisions/research-infrastructure',
  },
  {
    path: '/questions',
    gives: 'The questions that have an answer, by slug',
    query: 'page',
    shape: 'QuestionPage',
    example: '/questions',
  },
  {
    path: '/questions/{slug}',
    gives: 'One question with every live answer, whatever the wording',
    query: 'page',
    shape: 'Question',
    example: '/questions/what-keeps-you-awake-at-night',
  },
]

/** What can be asked, in words. */
export const parametersOf = (query: QueryName) =>
  Object.entries(queries[query].shape).map(([name, schema]) => ({ name, meaning: schema.description ?? '' }))

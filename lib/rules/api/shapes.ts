/** What the API gives: one schema for each thing, by which answers are shaped and by which they are described. */
import { z } from 'zod'
import { exchangeKinds } from '#lib/rules/content/content.ts'
import {
  bulletListSchema,
  documentSchema,
  listItemSchema,
  orderedListSchema,
  paragraphSchema,
  quotationSchema,
  textSchema,
} from '#lib/rules/rich-text/document.ts'

const address = z.url().describe('Where people read it')
const apiAddress = z.url().describe('Where this API gives it whole')
const day = z.iso.date()
const moment = z.iso.datetime()
const slug = z.string().describe('Its name in addresses, which stays')

const named = z.strictObject({ slug, name: z.string(), address, api: apiAddress.optional() })

const portrait = z.strictObject({
  address: z.url().describe('A JPEG of 1200 by 628 pixels'),
  alt: z.string().describe('What it shows; empty where it is decorative'),
  credit: z.string(),
})

const listedInterview = z.strictObject({
  slug,
  address,
  api: apiAddress,
  headline: z.string(),
  standfirst: z.string(),
  byline: z.string().describe('Who asked'),
  leader: named,
  jobTitle: z.string().describe('The post under which the leader answered, as it was called then'),
  division: named.describe('As it was called then, at the address of today'),
  topics: z.array(named),
  region: named.nullable(),
  publishedAt: moment.describe('When readers first saw it'),
  updatedAt: moment.nullable().describe('When its words were last corrected'),
  words: z.int().describe('Words of all questions and answers'),
  portrait: portrait.nullable(),
  card: z.url().describe('A JPEG of 1200 by 630 pixels to show beside a link'),
})

const answer = z.strictObject({
  text: z.string().describe('Paragraphs with blank lines between, list items with "- "'),
  document: documentSchema,
})

const exchange = z.strictObject({
  anchor: z.string().describe('Its place in the page, which stays'),
  address,
  kind: z.enum(exchangeKinds).describe('A topic is a heading that stands where a question would'),
  wording: z.string(),
  answer,
  question: named.nullable().describe('The question of the bank that was put in these words'),
})

const interview = listedInterview.extend({
  exchanges: z.array(exchange),
  links: z.array(z.strictObject({ label: z.string(), url: z.string() })),
  cut: z.strictObject({ address, words: z.int() }).nullable().describe('The 60-second version, where there is one'),
})

const appointment = z.strictObject({
  jobTitle: z.string(),
  division: named,
  from: day,
  until: day.nullable().describe('Null for the post of today'),
})

const listedLeader = z.strictObject({
  slug,
  name: z.string(),
  address,
  api: apiAddress,
  today: appointment.nullable(),
})

const leader = listedLeader.extend({
  appointments: z.array(appointment).describe('Newest first'),
  interviews: z.url().describe('Where this API lists them'),
})

const listedDivision = z.strictObject({
  slug,
  name: z.string(),
  description: z.string(),
  address,
  api: apiAddress,
  within: named.nullable().describe('The division that it lies inside'),
})

const division = listedDivision.extend({
  parts: z.array(named).describe('The divisions that lie inside it'),
  leaders: z.url().describe('Where this API lists who leads it and its parts, or did'),
  interviews: z.url().describe('Where this API lists what was said there'),
})

const listedQuestion = z.strictObject({ slug, name: z.string(), address, api: apiAddress })

const answered = exchange
  .omit({ question: true })
  .extend({
    interview: z.strictObject({ slug, headline: z.string(), address, api: apiAddress }),
    leader: named,
    jobTitle: z.string(),
    publishedAt: moment,
  })
  .describe('An answer to a question, and who gave it')

const next = z.url().nullable().describe('The next page; null on the last')
const pageOf = <Schema extends z.ZodType>(schema: Schema) => z.strictObject({ items: z.array(schema), next })

const question = listedQuestion.extend({
  answers: z.array(answered).describe('The answers of this page, newest interview first'),
  next,
})

const problem = z
  .strictObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('A sentence that says what to change'),
  })
  .describe('RFC 9457')

/** By the names under which the description has them. */
export const shapes = {
  Named: named,
  Portrait: portrait,
  Interview: interview,
  ListedInterview: listedInterview,
  Exchange: exchange,
  Answer: answer,
  Leader: leader,
  ListedLeader: listedLeader,
  Appointment: appointment,
  Division: division,
  ListedDivision: listedDivision,
  Question: question,
  ListedQuestion: listedQuestion,
  AnsweredQuestion: answered,
  InterviewPage: pageOf(listedInterview),
  LeaderPage: pageOf(listedLeader),
  DivisionPage: pageOf(listedDivision),
  QuestionPage: pageOf(listedQuestion),
  Problem: problem,
  RichText: documentSchema,
  Paragraph: paragraphSchema,
  Text: textSchema,
  BulletList: bulletListSchema,
  OrderedList: orderedListSchema,
  ListItem: listItemSchema,
  Quotation: quotationSchema,
} as const
export type ShapeName = keyof typeof shapes

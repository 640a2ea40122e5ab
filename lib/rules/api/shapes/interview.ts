/** An interview as the API gives it: in a list, and whole with its exchanges. */
import { z } from 'zod'
import { exchangeKinds } from '#lib/rules/content/content.ts'
import { documentSchema } from '#lib/rules/rich-text/document.ts'
import { address, apiAddress, moment, named, slug } from './parts.ts'

export const portrait = z.strictObject({
  address: z.url().describe('A JPEG of 1200 by 628 pixels'),
  alt: z.string().describe('What it shows; empty where it is decorative'),
  credit: z.string(),
})

export const listedInterview = z.strictObject({
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

export const answer = z.strictObject({
  text: z.string().describe('Paragraphs with blank lines between, list items with "- "'),
  document: documentSchema,
})

export const exchange = z.strictObject({
  anchor: z.string().describe('Its place in the page, which stays'),
  address,
  kind: z.enum(exchangeKinds).describe('A topic is a heading that stands where a question would'),
  wording: z.string(),
  answer,
  question: named.nullable().describe('The question of the bank that was put in these words'),
})

export const interview = listedInterview.extend({
  exchanges: z.array(exchange),
  links: z.array(z.strictObject({ label: z.string(), url: z.string() })),
  cut: z.strictObject({ address, words: z.int() }).nullable().describe('The 60-second version, where there is one'),
})

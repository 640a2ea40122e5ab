/** A question of the bank as the API gives it: in a list, and whole with a page of its answers. */
import { z } from 'zod'
import { exchange } from './interview.ts'
import { address, apiAddress, moment, named, next, slug } from './parts.ts'

export const listedQuestion = z.strictObject({ slug, name: z.string(), address, api: apiAddress })

export const answered = exchange
  .omit({ question: true })
  .extend({
    interview: z.strictObject({ slug, headline: z.string(), address, api: apiAddress }),
    leader: named,
    jobTitle: z.string(),
    publishedAt: moment,
  })
  .describe('An answer to a question, and who gave it')

export const question = listedQuestion.extend({
  answers: z.array(answered).describe('The answers of this page, newest interview first'),
  next,
})

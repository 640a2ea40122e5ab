/** A draft's form as it may come back from a browser: the same shape as DraftForm, and checked. */
import { z } from 'zod'
import { exchangeId, exchangeKinds } from '#lib/rules/content/content.ts'

const place = z.number().int().min(0)
const exchangeFields = z.object({
  id: exchangeId,
  kind: z.enum(exchangeKinds),
  wording: z.string(),
  answer: z.string(),
  question: z.string(),
  cut: z.array(z.string()),
  cutOf: z.string(),
})
const portraitFields = z.object({
  hash: z.string(),
  alt: z.string(),
  decorative: z.boolean(),
  credit: z.string(),
})
const linkFields = z.object({ id: exchangeId, label: z.string(), url: z.string() })

export const removedSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('exchange'), at: place, exchange: exchangeFields }),
  z.object({ what: z.literal('link'), at: place, link: linkFields }),
  z.object({ what: z.literal('leftOver'), at: place, line: z.string() }),
  z.object({ what: z.literal('portrait'), at: place, portrait: portraitFields }),
  z.object({
    what: z.literal('cut'),
    at: place,
    cuts: z.array(exchangeFields.pick({ id: true, cut: true, cutOf: true })),
  }),
  z.object({ what: z.literal('allLeftOver'), at: place, lines: z.array(z.string()) }),
])

export const formSchema = z.object({
  headline: z.string(),
  standfirst: z.string(),
  portrait: portraitFields,
  exchanges: z.array(exchangeFields),
  links: z.array(linkFields),
  topics: z.string(),
  region: z.string(),
  leftOver: z.array(z.string()),
  removed: removedSchema.nullable(),
})

/** The content of an interview: one validated document, the same in a draft, a revision and a fingerprint. */
import { z } from 'zod'
import { richTextSchema } from '#lib/rules/rich-text/document.ts'
import { limits } from './limits.ts'

export const exchangeKinds = ['question', 'invitation', 'topic'] as const
export type ExchangeKind = (typeof exchangeKinds)[number]

/** An exchange's id is its anchor for good: letters and digits, given once, never reused. */
export const exchangeId = z.string().regex(/^[a-z0-9]{1,20}$/)

const exchangeSchema = z.strictObject({
  id: exchangeId,
  kind: z.enum(exchangeKinds),
  wording: z.string().max(limits.wording.save),
  answer: richTextSchema,
})

const linkSchema = z.strictObject({
  label: z.string().max(limits.linkLabel.save),
  url: z.string().max(limits.linkUrl.save),
})

/** What can be saved: any half-written state. What can be submitted is for problems.ts to say. */
export const contentSchema = z.strictObject({
  headline: z.string().max(limits.headline.save),
  standfirst: z.string().max(limits.standfirst.save),
  exchanges: z.array(exchangeSchema).max(limits.exchanges.save),
  links: z.array(linkSchema).max(limits.links.save),
  topics: z.array(z.string().max(limits.topic.save)).max(limits.topics.save),
  portrait: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
})

export type Content = z.infer<typeof contentSchema>
export type Exchange = Content['exchanges'][number]
export type Link = Content['links'][number]

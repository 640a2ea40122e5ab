/** The content of an interview: one validated document, the same in a draft, a revision and a fingerprint. */
import { z } from 'zod'
import { richTextSchema } from '#lib/rules/rich-text/document.ts'
import { limits } from './limits.ts'

export const exchangeKinds = ['question', 'invitation', 'topic'] as const
export type ExchangeKind = (typeof exchangeKinds)[number]

/** An exchange's id is its anchor for good: letters and digits, given once, never reused. */
export const exchangeId = z.string().regex(/^[a-z0-9]{1,20}$/)

/**
 * Sentences of an answer, verbatim and in its order, and the mark of the answer out of which they were taken
 * (mark-of-answer.ts): where the answer has another mark now, the cut is stale.
 */
const cutSchema = z.strictObject({
  of: z.string().regex(/^[0-9a-f]{16}$/),
  sentences: z.array(z.string().min(1).max(limits.sentence.save)).min(1).max(limits.sentences.save),
})

/** What is said of the portrait, as far as it has been decided: decorative, or described in words. */
const portraitWordsSchema = z.strictObject({
  alt: z.string().max(limits.portraitAlt.save),
  decorative: z.boolean(),
  credit: z.string().max(limits.portraitCredit.save),
})

const exchangeSchema = z.strictObject({
  id: exchangeId,
  kind: z.enum(exchangeKinds),
  wording: z.string().max(limits.wording.save),
  answer: richTextSchema,
  /** The question of the bank that was put in these words; absent where nobody has said. */
  question: z.number().int().positive().optional(),
  /** What the cut takes of the answer; absent where it takes nothing. */
  cut: cutSchema.optional(),
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
  /** The place that it is about; absent where nobody has named one. */
  region: z.string().min(1).max(limits.region.save).optional(),
  portrait: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  portraitWords: portraitWordsSchema.optional(),
})

export type Content = z.infer<typeof contentSchema>
export type Exchange = Content['exchanges'][number]
export type CutOfAnswer = z.infer<typeof cutSchema>
export type PortraitWords = z.infer<typeof portraitWordsSchema>
export type Link = Content['links'][number]

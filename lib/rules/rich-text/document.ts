/** Rich text: the closed set of nodes that an answer may be made of. What is not named here cannot be stored. */
import { z } from 'zod'
import { linkAddress } from './address.ts'
import { extentOf } from './extent.ts'
import { richTextLimits } from './limits.ts'
import { nestingProblem } from './nesting.ts'

const count = (limit: number) => limit.toLocaleString('en-GB')

/** What the writer reads when a text cannot be taken. */
export const richTextProblems = {
  foreign: 'Use only paragraphs, lists, quotations, links, strong words and emphasis',
  link: 'Enter a full web or e-mail address for each link',
  nesting: 'Put lists no more than three deep inside one another',
  characters: `Shorten this text to ${count(richTextLimits.characters)} characters or fewer`,
  nodes: `Shorten this text to ${count(richTextLimits.nodes)} paragraphs, list items and marked words or fewer`,
} as const

const href = z.string().refine((address) => linkAddress(address) === address, richTextProblems.link)

const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href }) }),
  z.strictObject({ type: z.literal('strong') }),
  z.strictObject({ type: z.literal('emphasis') }),
])

export const textSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z
    .array(markSchema)
    .refine((marks) => new Set(marks.map(({ type }) => type)).size === marks.length)
    .optional(),
})

export const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), content: z.array(textSchema) })

export const listItemSchema = z.strictObject({
  type: z.literal('listItem'),
  get content() {
    return z
      .array(z.discriminatedUnion('type', [paragraphSchema, bulletListSchema, orderedListSchema]))
      .refine((parts) => parts[0]?.type === 'paragraph')
  },
})
export const bulletListSchema = z.strictObject({
  type: z.literal('bulletList'),
  content: z.array(listItemSchema).min(1),
})
export const orderedListSchema = z.strictObject({
  type: z.literal('orderedList'),
  content: z.array(listItemSchema).min(1),
})

export const quotationSchema = z.strictObject({
  type: z.literal('quotation'),
  attrs: z.strictObject({ source: z.string().max(richTextLimits.source) }),
  content: z.array(paragraphSchema).min(1),
})

const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  bulletListSchema,
  orderedListSchema,
  quotationSchema,
])
export const documentSchema = z.strictObject({ type: z.literal('doc'), content: z.array(blockSchema) })

export type Mark = z.infer<typeof markSchema>
export type Text = z.infer<typeof textSchema>
export type Paragraph = z.infer<typeof paragraphSchema>
export type ListItem = z.infer<typeof listItemSchema>
type BulletList = z.infer<typeof bulletListSchema>
type OrderedList = z.infer<typeof orderedListSchema>
export type List = BulletList | OrderedList
export type Quotation = z.infer<typeof quotationSchema>
export type Block = z.infer<typeof blockSchema>
export type RichText = z.infer<typeof documentSchema>

export const emptyDocument: RichText = { type: 'doc', content: [] }

/**
 * Takes anything at all; gives the document, or the one sentence that says why it is none. It never throws and it does
 * not tidy: what was approved word for word must be read back as it was.
 */
export function parseRichText(value: unknown): { document: RichText } | { problem: string } {
  const unsafe = nestingProblem(value)
  if (unsafe !== null) return { problem: richTextProblems[unsafe] }
  const parsed = documentSchema.safeParse(value)
  if (!parsed.success) return { problem: problemOf(parsed.error) }
  const { nodes, characters, listDepth } = extentOf(parsed.data)
  if (listDepth > richTextLimits.listDepth) return { problem: richTextProblems.nesting }
  if (characters > richTextLimits.characters) return { problem: richTextProblems.characters }
  if (nodes > richTextLimits.nodes) return { problem: richTextProblems.nodes }
  return { document: parsed.data }
}

function problemOf({ issues }: z.core.$ZodError): string {
  return issues.every(({ message }) => message === richTextProblems.link)
    ? richTextProblems.link
    : richTextProblems.foreign
}

/** `parseRichText` as a schema, to stand inside others. Its problem is reported at the text as a whole. */
export const richTextSchema = z.unknown().transform((value, context): RichText => {
  const parsed = parseRichText(value)
  if ('document' in parsed) return parsed.document
  context.addIssue({ code: 'custom', message: parsed.problem })
  return z.NEVER
})

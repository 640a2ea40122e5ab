/** What the desk knows beside the words: the institution's initialisms, and what was found at the addresses of links. */
import { z } from 'zod'
import { linkFindings } from '#lib/rules/links/link-finding.ts'

export const knownSchema = z.object({
  /** `meaning` is '' for one that everybody here knows. */
  initialisms: z.array(z.object({ letters: z.string(), meaning: z.string() })),
  links: z.array(z.object({ url: z.string(), finding: z.enum(linkFindings), status: z.number().nullable() })),
})
export type Known = z.infer<typeof knownSchema>
export type Initialism = Known['initialisms'][number]

export const nothingKnown: Known = { initialisms: [], links: [] }

/** An issue as its form sends it. */
import { z } from 'zod'
import { cleanLine } from '#lib/rules/clean-text.ts'
import { openLineField, shorten } from '#lib/rules/line-field.ts'
import { magazineLimits } from '#lib/rules/magazine/limits.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { richTextSchema } from '#lib/rules/rich-text/document.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { plainText } from '#lib/rules/rich-text/plain-text.ts'
import { takeRowStep } from '#lib/rules/row-step.ts'
import { seenIssue } from './find-issue.ts'

const { number: highest, season, title, note: longest, pieces: most } = magazineLimits

const issueNumber = z
  .string()
  .transform(cleanLine)
  .pipe(z.string().regex(/^[1-9]\d{0,3}$/, `Enter the number of the issue, from 1 to ${highest}`))
  .transform(Number)

const note = z
  .string()
  .transform(fromMarkdown)
  .refine((document) => richTextSchema.safeParse(document).success, 'Shorten the note: an issue cannot hold as much')
  .refine((document) => plainText(document).length <= longest, shorten('the note', longest))

const chosen = z.union([z.literal('').transform(() => null), numberOfForm]).default(null)

/** "add 12" puts an interview behind the others; "up 2", "down 0" and "remove 3" are row-step.ts's. */
const adding = /^add ([1-9]\d{0,14})$/

/** Its interviews come as `interview.0`, `interview.1` … in their order; the button that was pressed is `step`. */
export const keptIssue = seenIssue
  .extend({
    number: issueNumber,
    season: openLineField(season, shorten('the season', season)),
    title: openLineField(title, shorten('the title', title)),
    note,
    /** The interview whose portrait is on the cover. */
    cover: chosen,
    find: openLineField(200),
    step: z.string().default(''),
  })
  .catchall(z.string())
  .transform((fields, context) => {
    const { issue, version, number, season: when, title: called, note: says, cover, find, step } = fields
    const sent = Object.entries(fields).flatMap(([field, value]) => {
      const at = /^interview\.(\d{1,3})$/.exec(field)?.[1]
      const id = numberOfForm.safeParse(value).data
      return at === undefined || id === undefined ? [] : [{ at: Number(at), id }]
    })
    const ids = [...new Set(sent.toSorted((one, other) => one.at - other.at).map(({ id }) => id))]
    const added = adding.exec(step)?.[1]
    const pieces = [...new Set([...takeRowStep(ids, step), ...(added === undefined ? [] : [Number(added)])])]
    if (pieces.length > most)
      context.addIssue({ code: 'custom', path: ['find'], message: `Keep to ${most} interviews; take one out first` })
    const finds = step === 'find' || step === 'enter' ? find : ''
    return { issue, version, number, season: when, title: called, note: says, cover, pieces, finds }
  })

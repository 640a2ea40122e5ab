/** Documents and their Markdown, there and back. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { someDocument, someTypedText } from './arbitrary-documents.ts'
import { parseRichText } from './document.ts'
import { fromMarkdown } from './from-markdown.ts'
import { tidy } from './tidy.ts'
import { toMarkdown } from './to-markdown.ts'

const runs = { numRuns: 500 }
const patience = 60_000

test(
  'every tidy document survives the round trip through Markdown',
  () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const tidied = tidy(document)
        expect(fromMarkdown(toMarkdown(tidied))).toEqual(tidied)
      }),
      runs,
    )
  },
  patience,
)

test(
  'tidying a tidy document changes nothing, and leaves it valid',
  () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const tidied = tidy(document)
        expect(tidy(tidied)).toEqual(tidied)
        expect(parseRichText(tidied)).toEqual({ document: tidied })
      }),
      runs,
    )
  },
  patience,
)

test(
  'whatever is typed, its Markdown is written the same a second time',
  () => {
    fc.assert(
      fc.property(someTypedText, (typed) => {
        const once = toMarkdown(fromMarkdown(typed))
        expect(toMarkdown(fromMarkdown(once))).toBe(once)
      }),
      runs,
    )
  },
  patience,
)

/** An answer that is saved, opened and saved again is the same, byte by byte, in the database and in the form. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Content } from '#lib/rules/content/content.ts'
import { contentOfForm } from '#lib/rules/drafting/content-of-form.ts'
import { formOfContent } from '#lib/rules/drafting/form-of-content.ts'
import { someDocument } from '#lib/rules/rich-text/arbitrary-documents.ts'
import { tidy } from '#lib/rules/rich-text/tidy.ts'
import { aDesk, readyContent } from './a-desk.ts'
import { draftOf } from './draft-of.ts'
import { saveDraft } from './save-draft.ts'

test('five hundred documents: save, load, save, equal bytes', () => {
  const { db, as, started } = aDesk()
  const interview = started('writer')

  /** Saves the content by way of the form; gives what is stored then, and the form that shows it. */
  function kept(content: Content) {
    const read = contentOfForm(formOfContent(content, []))
    if (read.content === null) throw new Error('The form does not hold this document.')
    const { version } = draftOf(db, interview)
    const saved = saveDraft(as('writer'), { interview, version, content: read.content, leftOver: [], overtakes: false })
    const stored = draftOf(db, interview).content
    return {
      stored: JSON.stringify(stored),
      form: JSON.stringify(formOfContent(stored, [])),
      changed: saved.changed,
      content: stored,
    }
  }

  fc.assert(
    fc.property(someDocument, (document) => {
      const [first, ...others] = readyContent.exchanges
      if (!first) throw new Error('There is no exchange.')
      const exchanges = [{ ...first, answer: tidy(document) }, ...others]
      const once = kept({ ...readyContent, exchanges })
      const twice = kept(once.content)
      expect(once.content.exchanges[0]?.answer).toEqual(tidy(document))
      expect(twice).toEqual({ ...once, changed: false })
    }),
    { numRuns: 500 },
  )
}, 120_000)

/** Nothing hostile becomes a node of ours: not a document, not an address, not Markdown, not HTML. */
import { describe, expect, test } from 'vitest'
import { contentSchema } from '#lib/rules/content/content.ts'
import { emptyContent } from '#lib/rules/content/empty-content.ts'
import { linkAddress } from './address.ts'
import { parseRichText } from './document.ts'
import { foreignIn } from './foreign-in.ts'
import { fromMarkdown } from './from-markdown.ts'
import { hostileAddresses, hostileDocuments, hostileTexts } from './hostile-documents.ts'
import { fromHtml } from './html/from-html.ts'

describe('a hostile document is refused', () => {
  test.each(hostileDocuments)('%s', (_, value) => {
    expect(parseRichText(value)).toEqual({ problem: expect.any(String) })
    const exchange = { id: 'a', kind: 'question', wording: '', answer: value }
    expect(contentSchema.safeParse({ ...emptyContent, exchanges: [exchange] }).success).toBe(false)
  })
})

test.each(hostileAddresses)('%j is no address', (address) => expect(linkAddress(address)).toBeNull())

const short = (text: string) => text.slice(0, 60)

describe('typed as Markdown, it is words', () => {
  test.each(hostileTexts.map((text) => [short(text), text]))('%s', (_, text) => {
    const document = fromMarkdown(text)
    expect(foreignIn(document)).toEqual([])
    expect(parseRichText(document)).toEqual({ document })
  })
})

describe('pasted as HTML, it is words', () => {
  const linked = hostileAddresses.map((address) => `<a href="${address.replaceAll('"', '&quot;')}">a</a>`)
  test.each([...linked, ...hostileTexts].map((html) => [short(html), html]))('%s', (_, html) => {
    const { document } = fromHtml(html)
    expect(foreignIn(document)).toEqual([])
    expect(parseRichText(document)).toEqual({ document })
  })
})

describe('whoever looks for foreign nodes finds them', () => {
  test.each([
    ['another root', 'node page'],
    ['a iframe', 'node iframe'],
    ['a mark called script', 'node script'],
    ['a mark called __proto__', 'node __proto__'],
    ['a text that is an object', 'a text that is no text'],
    ['a link with a target', 'attribute target'],
    ['a paragraph with HTML', 'dangerouslySetInnerHTML of paragraph'],
    ['a source that is an object', 'attribute source'],
    ['a link to "javascript:alert(1)"', 'address javascript:alert(1)'],
  ])('%s', (name, found) => {
    const [, value] = hostileDocuments.find(([called]) => called === name) ?? []
    expect(foreignIn(value)).toContain(found)
  })
})

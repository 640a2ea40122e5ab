/** Answers as elements. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { RichText as Document } from '#lib/rules/rich-text/document.ts'
import { RichText } from './rich-text.tsx'

const drawn = (content: Document['content']) => renderToStaticMarkup(<RichText document={{ type: 'doc', content }} />)
const words = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })

test('every kind of node has its element', () => {
  const html = drawn([
    words('One.'),
    { type: 'bulletList', content: [{ type: 'listItem', content: [words('a')] }] },
    {
      type: 'orderedList',
      content: [
        {
          type: 'listItem',
          content: [words('b'), { type: 'bulletList', content: [{ type: 'listItem', content: [words('c')] }] }],
        },
      ],
    },
    { type: 'quotation', attrs: { source: 'The porter' }, content: [words('Mind the step.')] },
  ])
  expect(html).toBe(
    '<div class="rich"><p>One.</p><ul><li><p>a</p></li></ul><ol><li><p>b</p><ul><li><p>c</p></li></ul></li></ol>' +
      '<blockquote><p>Mind the step.</p><footer>The porter</footer></blockquote></div>',
  )
})

test('marks lie inside one another in the order of the document', () => {
  const link = { type: 'link' as const, attrs: { href: 'https://aldermere.example/?a=1&b="2"' } }
  const text = {
    type: 'text' as const,
    text: 'here',
    marks: [link, { type: 'strong' as const }, { type: 'emphasis' as const }],
  }
  expect(drawn([{ type: 'paragraph', content: [text] }])).toContain(
    '<a href="https://aldermere.example/?a=1&amp;b=&quot;2&quot;"><strong><em>here</em></strong></a>',
  )
})

test('what looks like markup is text', () => {
  expect(drawn([words('<script>alert(1)</script>')])).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('a quotation without a source has no empty line under it', () => {
  expect(drawn([{ type: 'quotation', attrs: { source: '' }, content: [words('Mind the step.')] }])).not.toContain(
    'footer',
  )
})

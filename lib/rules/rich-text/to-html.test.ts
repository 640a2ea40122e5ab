/** Rich text as HTML text. */
import { expect, test } from 'vitest'
import { fromMarkdown } from './from-markdown.ts'
import { toHtml } from './to-html.ts'

test.each([
  ['Plain & <b>"bold"</b>', '<p>Plain &amp; &lt;b&gt;&quot;bold&quot;&lt;/b&gt;</p>'],
  ['**Strong *and* so** on', '<p><strong>Strong </strong><strong><em>and</em></strong><strong> so</strong> on</p>'],
  ['- one\n- two', '<ul><li><p>one</p></li><li><p>two</p></li></ul>'],
  ['1. one\n2. two', '<ol><li><p>one</p></li><li><p>two</p></li></ol>'],
  ['[here](https://a.example/?b=1&c=2)', '<p><a href="https://a.example/?b=1&amp;c=2">here</a></p>'],
  ['> Said.\n>\n> — Ada & Co', '<blockquote><p>Said.</p><footer>Ada &amp; Co</footer></blockquote>'],
  ['', ''],
])('%j', (markdown, html) => {
  expect(toHtml(fromMarkdown(markdown))).toBe(html)
})

test('no text ends the element that it stands in', () => {
  const text = `</p><script>alert(1)</script>"'><!-- ]]>\u0000`
  const html = toHtml({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })
  expect(html).toBe('<p>&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;&lt;!-- ]]&gt;</p>')
})

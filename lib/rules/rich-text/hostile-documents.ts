/** For tests: what somebody might send who means harm: documents that are none of ours, and addresses, Markdown and HTML that would run. */

const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const text = (...marks: unknown[]) => ({ type: 'text', text: 'a', marks })
const link = (attrs: unknown) => ({ type: 'link', attrs })
const item = (...content: unknown[]) => ({ type: 'listItem', content })
const quotation = (attrs: unknown) => ({ type: 'quotation', attrs, content: [paragraph(text())] })

function levels(count: number, around: (inside: unknown) => unknown): unknown {
  let value: unknown = paragraph(text())
  for (let level = 0; level < count; level++) value = around(value)
  return doc(value)
}

const running = 'alert(1)'

/** Addresses that run, or that lead elsewhere than they say. */
export const hostileAddresses: readonly string[] = [
  `javascript:${running}`,
  `JaVaScRiPt:${running}`,
  ` javascript:${running}`,
  `java\tscript:${running}`,
  `java\nscript:${running}`,
  `java\r\nscript:${running}`,
  `\u0000javascript:${running}`,
  `\u0001\u001fjavascript:${running}`,
  `java\u200bscript:${running}`,
  `java\u00adscript:${running}`,
  `\ufeffjavascript:${running}`,
  `\u202ejavascript:${running}`,
  `\uff4aavascript:${running}`,
  `javascript\uff1a${running}`,
  `java&#115;cript:${running}`,
  `javascript&colon;${running}`,
  `jav&#x09;ascript:${running}`,
  `&#106;&#97;vascript:${running}`,
  `java%73cript:${running}`,
  `javascript%3a${running}`,
  `javascript:// a.example/%0a${running}`,
  `javascript://https://a.example/%0a${running}`,
  `view-source:javascript:${running}`,
  `feed:javascript:${running}`,
  `jar:javascript:${running}`,
  'vbscript:msgbox(1)',
  'livescript:a',
  `data:text/html,<script>${running}</script>`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg onload="${running}"/>`,
  'file:///etc/passwd',
  'blob:https://a.example/b',
  'filesystem:https://a.example/b',
  'about:blank',
  'ms-word:ofe|u|https://a.example/b',
  '//a.example',
  '\\\\a.example\\b',
  '/\\a.example',
  'https:a.example',
  'https:///a.example',
  'https://a.example@b.example',
  'https://a:b@c.example',
  'mailto:a',
]

/** Values that are no document. None may be stored, and none may end or hang the process. */
export const hostileDocuments: readonly (readonly [string, unknown])[] = [
  ['nothing', null],
  ['a text', '<script>alert(1)</script>'],
  ['a number', 7],
  ['a list', []],
  ['another root', { type: 'page', content: [] }],
  ['a root without content', { type: 'doc' }],
  ['a root whose content is no list', { type: 'doc', content: { 0: paragraph(), length: 1 } }],
  ['a type that is a list', { type: ['doc'], content: [] }],
  ...['heading', 'codeBlock', 'blockquote', 'image', 'iframe', 'script', 'html', 'table', 'hardBreak', 'details'].map(
    (type) =>
      [`a ${type}`, doc({ type, attrs: { src: 'https://a.example/x', onload: running }, content: [] })] as const,
  ),
  ...['bold', 'italic', 'code', 'underline', 'textStyle', 'highlight', 'script', '__proto__', 'constructor'].map(
    (type) => [`a mark called ${type}`, doc(paragraph(text({ type })))] as const,
  ),
  ['a text that is an object', doc(paragraph({ type: 'text', text: { toString: 'a' } }))],
  ['a text that is a list', doc(paragraph({ type: 'text', text: ['a'] }))],
  ['a text without words', doc(paragraph({ type: 'text', text: '' }))],
  ['a text outside a paragraph', doc(text())],
  ['marks that are no list', doc(paragraph({ type: 'text', text: 'a', marks: { type: 'strong' } }))],
  ['a mark that is a text', doc(paragraph(text('strong')))],
  ['one mark twice', doc(paragraph(text({ type: 'strong' }, { type: 'strong' })))],
  [
    'two links on one text',
    doc(paragraph(text(link({ href: 'https://a.example' }), link({ href: 'https://b.example' })))),
  ],
  ['an address that is an object', doc(paragraph(text(link({ href: { toString: 'https://a.example' } }))))],
  ['an address that is a list', doc(paragraph(text(link({ href: ['https://a.example'] }))))],
  ['an address that is nothing', doc(paragraph(text(link({ href: null }))))],
  ['attributes that are a list', doc(paragraph(text(link(['https://a.example']))))],
  [
    'a link that runs when it is pointed at',
    doc(paragraph(text(link({ href: 'https://a.example', onmouseover: running })))),
  ],
  ['a link with a target', doc(paragraph(text(link({ href: 'https://a.example', target: '_top' }))))],
  ['a strong with attributes', doc(paragraph(text({ type: 'strong', attrs: { style: 'color:red' } })))],
  ['a paragraph with attributes', doc({ ...paragraph(text()), attrs: { class: 'a' } })],
  ['a paragraph with HTML', doc({ ...paragraph(text()), dangerouslySetInnerHTML: { __html: 'a' } })],
  ['a source that is an object', doc(quotation({ source: { toString: 'a' } }))],
  ['a source that is too long', doc(quotation({ source: 'a'.repeat(201) }))],
  ['a source with a neighbour', doc(quotation({ source: '', cite: `javascript:${running}` }))],
  ['a quotation without attributes', doc({ type: 'quotation', content: [paragraph(text())] })],
  ['a quotation in a quotation', doc({ ...quotation({ source: '' }), content: [quotation({ source: '' })] })],
  ['a list of nothing', doc({ type: 'bulletList', content: [] })],
  ['a list of paragraphs', doc({ type: 'bulletList', content: [paragraph(text())] })],
  ['an item outside a list', doc(item(paragraph(text())))],
  [
    'a numbered list with a start',
    doc({ type: 'orderedList', attrs: { start: 7 }, content: [item(paragraph(text()))] }),
  ],
  ['a key of the prototype', JSON.parse('{"type":"doc","content":[],"__proto__":{"isAdmin":true}}')],
  [
    'a key of a node’s prototype',
    JSON.parse('{"type":"doc","content":[{"type":"paragraph","content":[],"__proto__":{}}]}'),
  ],
  ['a constructor', JSON.parse('{"type":"doc","content":[],"constructor":{"prototype":{"a":1}}}')],
  ['a React element', doc({ $$typeof: 'Symbol(react.element)', type: 'script', props: { children: running } })],
  ['lists four deep', levels(4, (inside) => ({ type: 'bulletList', content: [item(paragraph(), inside)] }))],
  [
    'lists ten thousand deep',
    levels(10_000, (inside) => ({ type: 'bulletList', content: [item(paragraph(), inside)] })),
  ],
  ['quotations ten thousand deep', levels(10_000, (inside) => ({ ...quotation({ source: '' }), content: [inside] }))],
  ['lists of lists, ten thousand deep', levels(10_000, (inside) => [inside])],
  ['attributes ten thousand deep', doc(quotation({ source: levels(10_000, (inside) => ({ a: inside })) }))],
  ['a million nodes', { type: 'doc', content: Array.from({ length: 1_000_000 }, () => ({ type: 'paragraph' })) }],
  ['a text of ten million letters', doc(paragraph({ type: 'text', text: 'a'.repeat(10_000_000) }))],
  ...hostileAddresses.map(
    (href) => [`a link to ${JSON.stringify(href)}`, doc(paragraph(text(link({ href }))))] as const,
  ),
]

/** Markdown and HTML as it might be typed, posted or imported. All of it is words, and none of it is a node. */
export const hostileTexts: readonly string[] = [
  ...hostileAddresses.flatMap((address) => [`[a](${address})`, `[a](<${address}>)`, `<${address}>`]),
  `<script>${running}</script>`,
  `<img src=x onerror=${running}>`,
  `![a](x" onerror="${running})`,
  `<svg onload=${running}>`,
  `<a href="javascript:${running}">a</a>`,
  `<iframe srcdoc="<script>${running}</script>"></iframe>`,
  `[a](https://a.example "onclick=${running}")`,
  `[a]: javascript:${running}\n\n[a]`,
  `**<b onmouseover=${running}>a</b>**`,
  `> <details open ontoggle=${running}>\n> — <script>${running}</script>`,
  `- <style>@import'javascript:${running}'</style>`,
  '# a heading\n\n```html\n<script>\n```\n\n---',
  '{"type":"doc","content":[{"type":"script","content":[]}]}',
  '__proto__',
  '> '.repeat(10_000),
  `${'- '.repeat(10_000)}a`,
  '['.repeat(50_000),
  '*'.repeat(50_000),
  '**a '.repeat(10_000),
]

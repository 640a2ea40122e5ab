import { describe, expect, test } from 'vitest'
import { textOfPage } from './text-of-page.ts'

test.each<[string, string, string]>([
  ['paragraphs stand apart', '<p>One\n  line.</p><p>Another.</p>', 'One line.\n\nAnother.'],
  ['a line break is a line', '<p>One<br>two</p>', 'One\ntwo'],
  ['headings keep their level', '<h1>A</h1><h3>B<br>b</h3>', '# A\n\n### B b'],
  ['bold words are marked, and a bold space is none', '<p><b>Who? </b>Me.</p>', '**Who?** Me.'],
  ['a bold line ends with its line', '<p><strong>Who?<br></strong>Me.</p>', '**Who?**\nMe.'],
  ['bold words in two elements are one', '<p><b>Who</b><b> are</b> <b>you?</b></p>', '**Who are you?**'],
  ['emphasis within a sentence is marked', '<p>I <em>do</em> care.</p>', 'I *do* care.'],
  [
    'a paragraph in italics is a paragraph',
    '<p><i>She has been here for years.</i></p>',
    'She has been here for years.',
  ],
  ['a question in italics is set apart', '<p><i>Why here?</i></p>', '*Why here?*'],
  [
    'lists are lists',
    '<ul><li>one</li><li>two<ul><li>inner</li></ul></li></ul><p>x</p>',
    '- one\n- two\n  - inner\n\nx',
  ],
  ['numbers count from where the list says', '<ol start="4"><li>a</li><li>b</li></ol>', '4. a\n5. b'],
  ['lists of one go on counting', '<ol><li>A?</li></ol><p>x</p><ol><li>B?</li></ol>', '1. A?\n\nx\n\n2. B?'],
  ['quotations are marked', '<blockquote><p>Said.</p></blockquote>', '> Said.'],
  [
    'links that lead somewhere keep their address',
    '<p>See <a href="https://a.example/b">this</a>.</p>',
    'See [this](https://a.example/b).',
  ],
  [
    'a link that is its own address stands once',
    '<a href="https://a.example/">https://a.example/</a>',
    'https://a.example/',
  ],
  [
    'scripts are no links',
    '<p><a href="javascript:alert(1)">this</a> <a href=" data:text/html,x">that</a></p>',
    'this that',
  ],
  ['share buttons are words', '<p><a href="https://twitter.com/intent/tweet?x">Tweet</a></p>', 'Tweet'],
  [
    'menus keep their words, each on a line',
    '<nav><a href="https://a.example">Home</a><a href="/b">About</a></nav>',
    'Home\n\nAbout',
  ],
  ['a table is read row by row', '<table><tr><td>Why?<td>So.<tr><td>Who?<td>I.</table>', 'Why?\nSo.\n\nWho?\nI.'],
  [
    'terms and summaries stand over what they name',
    '<dl><dt>Why?</dt><dd>So.</dd></dl><details><summary>Who?</summary>I.</details>',
    '**Why?**\n\nSo.\n\n**Who?**\n\nI.',
  ],
  [
    'what a browser does not show is not there',
    '<title>t</title><style>s</style><script>j</script><p hidden>h</p><p style="display: none">d</p><template>t</template><!-- c --><p>seen</p>',
    'seen',
  ],
  [
    'captions and buttons are words',
    '<figure><img alt="alt" src="x"><figcaption>Ada</figcaption></figure><button>Subscribe</button><input type="submit" value="Send">',
    'Ada\n\nSubscribe\n\nSend',
  ],
  ['preformatted lines stay lines', '<pre>one\ntwo</pre>', 'one\ntwo'],
  [
    "Word's lists are lists",
    `<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">2.<span>&nbsp;</span></span>Why?</p><p style="mso-list:l1 level2 lfo1"><span style="mso-list:Ignore">o</span>so</p>`,
    '2. Why?\n\n  - so',
  ],
  [
    'Google Docs says bold in styles',
    '<b style="font-weight:normal"><p><span style="font-weight:700">Why?</span></p><p>So.</p></b>',
    '**Why?**\n\nSo.',
  ],
])('%s', (_, html, text) => {
  expect(textOfPage(html)).toBe(text)
})

describe('a page without end', () => {
  test.each([
    ['too deep', '<div>'.repeat(2_000)],
    ['too large', '<p>a</p>'.repeat(200_000)],
  ])('%s is no page', (_, html) => {
    expect(() => textOfPage(html)).toThrow('pageTooMuch')
  })

  test('one as deep as the worst e-mail is read', () => {
    expect(textOfPage(`${'<div>'.repeat(500)}deep`)).toBe('deep')
  })
})

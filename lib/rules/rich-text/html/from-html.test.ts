/** Clipboards of the programs that people write answers in, and what is left of them. */
import { describe, expect, test } from 'vitest'
import { toMarkdown } from '#lib/rules/rich-text/to-markdown.ts'
import { fromHtml } from './from-html.ts'
import { removedInWords } from './removed.ts'
import { fromWord } from './word-on-the-clipboard.ts'

function pasted(html: string) {
  const { document, removed } = fromHtml(html)
  return { kept: toMarkdown(document), said: removedInWords(removed) }
}
const kept = (html: string) => pasted(html).kept
const said = (html: string) => pasted(html).said

const fromDocs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1f2e3d4c"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;white-space:pre-wrap;">I keep </span><span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;font-weight:700;font-style:normal;white-space:pre-wrap;">two</span><span style="font-size:11pt;font-weight:400;font-style:italic;"> diaries</span><span style="font-weight:400">, and </span><a href="https://diaries.example/" style="text-decoration:none;"><span style="font-weight:400;text-decoration:underline;">one is public</span></a></p><br /><ol style="margin-top:0;margin-bottom:0;"><li dir="ltr" style="list-style-type:decimal;font-weight:400;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Ink</span></p></li><ol><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400;">black</span></p></li></ol><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Paper</span></p></li></ol></b>`

const fromOutlookOnTheWeb = `<html><body><!--StartFragment--><div class="elementToProof" style="font-family: Aptos, Arial; font-size: 12pt; color: rgb(0, 0, 0);">Dear Ilse,</div><div class="elementToProof" style="font-size: 12pt;"><br></div><div class="elementToProof"><span style="color: rgb(200, 38, 19);">My answer is in red,&nbsp;</span><b>as ever</b>.</div><ul data-editing-info="{}"><li><div>One</div></li><li style="display:block"><div role="presentation">Two</div></li></ul><!--EndFragment--></body></html>`

const fromOutlook = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><div class=WordSection1><p class=MsoNormal><span style='font-size:11.0pt'>Dear Ilse,<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoListParagraph style='margin-left:0cm;mso-list:l2 level1 lfo3'><b><span style='mso-list:Ignore'>a)<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span>Thank you</b><o:p></o:p></p></div></body></html>`

const fromAPage = `<meta charset='utf-8'><h2 style="font-size: 2em;"><strong>A headline</strong></h2><figure><img src="https://a.example/x.jpg" onerror="alert(1)"><figcaption>The yard</figcaption></figure><p onclick="alert(1)">She said <q>no</q> and <em>meant</em> it.<br>Twice.</p><script>alert(1)</script><style>p{color:red}</style><blockquote><p>Nobody asked.</p><footer>— Ada Desk</footer></blockquote><iframe src="https://a.example"></iframe><p><a href="javascript:alert(1)">Run</a> or <a href="/about">read</a>.</p><pre>one
two</pre>`

describe('what each program puts on the clipboard', () => {
  test('Word: lists of paragraphs are lists, rows are paragraphs, a heading is plain', () => {
    expect(kept(fromWord)).toBe(`What the ferry taught me

I learnt to **wait** on the *second* boat, and to read the [tables](https://tides.example/tables).

- Ropes first
  - and dry ones
- People second

1. Look up
2. Cast off

Monday; The long crossing

Friday; The short one

Never twice on one tide.`)
    expect(said(fromWord)).toBe(
      'Pasted without 1 picture, 1 table and 3 kinds of formatting (fonts, headings and underlining). Every word was kept.',
    )
  })

  test('Google Docs: the b around everything is no strong, the styles within are', () => {
    expect(kept(fromDocs)).toBe(`I keep **two** *diaries*, and [one is public](https://diaries.example/)

1. Ink
   1. black
2. Paper`)
  })

  test('Outlook on the web: a division is a paragraph, and red words are said', () => {
    expect(kept(fromOutlookOnTheWeb)).toBe('Dear Ilse,\n\nMy answer is in red, **as ever**.\n\n- One\n- Two')
    expect(said(fromOutlookOnTheWeb)).toMatch(/2 kinds of formatting \(colours and fonts\)/)
  })

  test('Outlook: as Word, with letters for numbers', () => {
    expect(kept(fromOutlook)).toBe('Dear Ilse,\n\n1. **Thank you**')
  })

  test('a web page: no script, no picture, no address that runs, and every word', () => {
    expect(kept(fromAPage)).toBe(`A headline

The yard

She said no and *meant* it.

Twice.

> Nobody asked.
> — Ada Desk

Run or read.

one

two`)
    expect(said(fromAPage)).toBe(
      'Pasted without 1 picture, 1 embedded part, 2 links that lead to no web or e-mail address and 3 kinds of formatting (code, fonts and headings). Every word was kept.',
    )
  })
})

describe('piece by piece', () => {
  test.each<[string, string, string]>([
    ['bold by tag or by style is strong', '<b>a</b> <span style="font-weight:600">b</span>', '**a b**'],
    ['normal weight within bold is none', '<b>a <span style="font-weight:400">b</span></b>', '**a** b'],
    ['white space is one space', '<p>a\n   b&nbsp;&nbsp;c</p>', 'a b c'],
    ['a list in a list', '<ul><li>a<ul><li>b</li></ul></li></ul>', '- a\n  - b'],
    [
      'lists four deep: the fourth is paragraphs',
      '<ul><li>a<ul><li>b<ul><li>c<ul><li>d</li></ul></li></ul></li></ul></li></ul>',
      '- a\n  - b\n    - c\n\n      d',
    ],
    [
      'a list in a quotation is its paragraphs',
      '<blockquote><ul><li>a</li><li>b</li></ul></blockquote>',
      '> a\n>\n> b',
    ],
    ['a quotation in a list is its paragraphs', '<ul><li>a<blockquote>b</blockquote></li></ul>', '- a\n\n  b'],
    [
      'what mail programs indent is no quotation',
      '<blockquote style="margin:0 0 0 40px;border:none">a</blockquote>',
      'a',
    ],
    ['the letter that is answered is no quotation', '<blockquote type="cite"><div>a</div></blockquote>', 'a'],
    [
      'a table that holds things in place is taken apart',
      '<table><tr><td><p>a</p><ul><li>b</li></ul></td></tr></table>',
      'a\n\n- b',
    ],
    ['what is hidden is left out', '<p>a<span style="display:none">b</span></p>', 'a'],
    [
      'a source that is too long stays in the words',
      `<blockquote><p>a</p><footer>${'b'.repeat(201)}</footer></blockquote>`,
      `> a\n>\n> ${'b'.repeat(201)}`,
    ],
    ['plain text', 'a & b', 'a & b'],
    ['nothing', '', ''],
  ])('%s', (_, html, markdown) => expect(kept(html)).toBe(markdown))

  test('what lost nothing says nothing', () => {
    expect(said('<p>a <b>b</b></p><ul><li>c</li></ul>')).toBeNull()
  })

  test('ten thousand levels end nothing, and lose no word', () => {
    expect(kept(`${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}`)).toBe('deep')
  })
})

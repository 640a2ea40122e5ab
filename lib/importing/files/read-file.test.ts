import { strToU8 } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { documentXml, paragraphXml, relationship, relationships, wordFile } from './hostile/word-file.ts'
import { readFile } from './read-file.ts'

const text = 'What do you do?\n“Café” – naïve.'
const bigEndian = (words: string): Buffer => Buffer.from(words, 'utf16le').swap16()

test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, small end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, big end first', bigEndian(`\uFEFF${text}`)],
  ['UTF-16 without its mark', Buffer.from(text, 'utf16le')],
  ['UTF-16, big end first, without its mark', bigEndian(text)],
  [
    'the code page of Windows',
    Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('–', '\x96'), 'latin1'),
  ],
])('a text in %s is read', async (_, bytes) => {
  expect(await readFile(bytes)).toMatchObject({ text, kind: 'text' })
})

test.each<[string, string | Buffer, string]>([
  ['nothing', '', 'This file is empty.'],
  ['white space', ' \n', 'This file is empty.'],
  ['a PDF', '%PDF-1.7\n', 'This is a PDF.'],
  ['Rich Text', '{\\rtf1\\ansi hello}', 'This is a file in Rich Text Format.'],
  ['a drawing', '<?xml version="1.0"?><svg xmlns="x"/>', 'This is a picture.'],
  [
    'Word as XML',
    '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
    'This is a Word file written out as XML.',
  ],
  ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0]), 'This is neither a text nor'],
  ['a book', 'word '.repeat(70_000), 'This is longer than one interview can be'],
])('%s is answered with what to do', async (_, bytes, says) => {
  expect(await readFile(Buffer.from(bytes))).toMatchObject({ problem: expect.stringContaining(says) })
})

/** Each case starts Node, which takes its time on a busy machine. */
const patient = { timeout: 60_000 }

describe('what a Word file says', patient, () => {
  const run = (words: string, set = ''): string =>
    `<w:r><w:rPr>${set}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`

  it.each<[string, string, string]>([
    ['bold words', `<w:p>${run('Who?', '<w:b/>')}</w:p>${paragraphXml('I.')}`, '**Who?**\n\nI.'],
    [
      'what was inserted, and not what was deleted',
      `<w:p><w:ins>${run('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>`,
      'new',
    ],
    [
      'what was moved, where it is now',
      `<w:p><w:moveFrom>${run('moved')}</w:moveFrom>${run('a ')}<w:moveTo>${run('moved')}</w:moveTo></w:p>`,
      'a moved',
    ],
    ['the results of fields', `<w:p><w:fldSimple w:instr="DATE">${run('3 March')}</w:fldSimple></w:p>`, '3 March'],
    ['content controls', `<w:sdt><w:sdtContent>${paragraphXml('controlled')}</w:sdtContent></w:sdt>`, 'controlled'],
    [
      'text boxes',
      `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraphXml('boxed')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
      'boxed',
    ],
    [
      'tables, row by row',
      `<w:tbl><w:tr><w:tc>${paragraphXml('Why?')}</w:tc><w:tc>${paragraphXml('So.')}</w:tc></w:tr></w:tbl>`,
      'Why?\n\nSo.',
    ],
    ['line breaks', '<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r></w:p>', 'one\ntwo'],
  ])('%s', async (_, body, says) => {
    expect(await readFile(wordFile(documentXml(body)))).toMatchObject({ text: says, notes: [] })
  })

  it('footnotes stand at its end, under their numbers', async () => {
    const note = (id: number, words: string) => `<w:footnote w:id="${id}">${paragraphXml(words)}</w:footnote>`
    const file = wordFile(documentXml(`<w:p>${run('Said')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`), {
      'word/footnotes.xml': strToU8(
        `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${note(2, 'In 1998.')}</w:footnotes>`,
      ),
      'word/_rels/document.xml.rels': strToU8(relationships(relationship('r1', 'footnotes', 'footnotes.xml'))),
    })
    expect(await readFile(file)).toMatchObject({ text: 'Said[1]\n\n[1] In 1998.' })
  })
})

describe('what an e-mail says', patient, () => {
  const mail = (...lines: string[]): Buffer =>
    Buffer.from(
      [
        'From: Ada Desk <ada@example.org>',
        'Subject: =?utf-8?Q?Answers_=E2=80=93_at_last?=',
        'MIME-Version: 1.0',
        ...lines,
      ].join('\r\n'),
    )
  const head = 'From: Ada Desk <ada@example.org>\nSubject: Answers – at last\n\n'
  const attach = (name: string, type: string, bytes: Buffer): string[] => [
    '--b',
    `Content-Type: ${type}; name="${name}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    bytes.toString('base64'),
  ]
  const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const mixed = ['Content-Type: multipart/mixed; boundary=b', '', '--b', 'Content-Type: text/plain', '', 'Attached.']

  it('quoted-printable in another code page', async () => {
    const bytes = mail(
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Caf=E9, I=',
      ' said.',
    )
    expect(await readFile(bytes)).toMatchObject({ text: `${head}Café, I said.`, kind: 'mail' })
  })

  it('its page rather than its plain words, which say the same with less', async () => {
    const bytes = mail(
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Who are you? I am.',
      '--b',
      'Content-Type: text/html',
      '',
      '<p><b>Who are you?</b><br>I am.</p><blockquote>Asked.</blockquote>',
      '--b--',
    )
    expect(await readFile(bytes)).toMatchObject({ text: `${head}**Who are you?**\nI am.\n\n> Asked.` })
  })

  it('the Word file that it carries, where its own words are no interview', async () => {
    const file = wordFile(documentXml(paragraphXml('Who are you?') + paragraphXml('I am Ada.')))
    const bytes = mail(
      ...mixed,
      ...attach('answers.docx', wordType, file),
      ...attach('me.png', 'image/png', Buffer.from('x')),
      '--b--',
    )
    expect(await readFile(bytes)).toMatchObject({
      text: 'Who are you?\n\nI am Ada.',
      notes: [expect.stringContaining('answers.docx'), 'Attached and not read: me.png.'],
    })
  })
})

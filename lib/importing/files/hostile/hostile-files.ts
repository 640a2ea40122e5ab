/** Files that were made to harm whoever opens them, or that came damaged; each made when it is asked for, and what is said to it. */
import { strToU8, zipSync } from 'fflate'
import { problemSentences } from '#lib/importing/files/file-sentences.ts'
import { withEncryption, withLyingDirectory, withLyingLocals, withOverlaps } from './broken-zips.ts'
import { contentTypes, documentXml, paragraphXml, relationship, relationships, wordFile } from './word-file.ts'

/** `says`: one of the sentences that are right, or, where the file is read after all, words that are in its text and what is said of the rest. */
type HostileFile = {
  name: string
  make: () => Buffer
  says: readonly string[] | { words: string; notes?: string[] }
}

const said = (...names: (keyof typeof problemSentences)[]) => names.map((name) => problemSentences[name])
const plain = documentXml(paragraphXml('Who are you? I am a document.'))
const megabytes = (count: number): Uint8Array => new Uint8Array(count * 1_000_000)
const letters = 'a'.repeat(1_000_000)
const word = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const entities = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')
const laughs = `<!DOCTYPE w:document [<!ENTITY e0 "ha">${entities}]>`

export const hostileFiles: readonly HostileFile[] = [
  {
    name: 'a zip bomb in a picture',
    make: () => wordFile(plain, { 'word/media/image1.png': megabytes(25) }),
    says: said('zipTooMuch'),
  },
  { name: 'a zip bomb in the document', make: () => wordFile(megabytes(20)), says: said('zipTooMuch') },
  {
    name: 'a directory that says less than there is',
    make: () => withLyingDirectory(documentXml(paragraphXml(letters).repeat(11))),
    says: said('damagedZip'),
  },
  {
    name: 'headers that say less than there is',
    make: () => withLyingLocals(plain),
    says: { words: 'I am a document.' },
  },
  {
    name: 'a directory that lists everything a thousand times',
    make: () => withOverlaps(plain),
    says: said('damagedZip', 'zipTooMuch'),
  },
  {
    name: 'an archive in an archive',
    make: () => Buffer.from(zipSync({ 'inner.zip': zipSync({ 'inner.zip': zipSync({ 'x.docx': wordFile(plain) }) }) })),
    says: said('archive'),
  },
  {
    name: 'archives within a Word file',
    make: () => wordFile(plain, { 'word/embeddings/inner.zip': zipSync({ 'bomb.bin': megabytes(20) }) }),
    says: { words: 'I am a document.', notes: ['Files embedded in it were left out, and not opened.'] },
  },
  {
    name: 'thousands of entries',
    make: () =>
      wordFile(plain, Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [`word/${at}`, new Uint8Array(1)]))),
    says: said('zipTooMuch'),
  },
  {
    name: 'a name that leads out of the archive',
    make: () => wordFile(plain, { '../../etc/cron.d/evil': strToU8('x') }),
    says: said('damagedZip'),
  },
  { name: 'an encrypted archive', make: () => withEncryption(plain), says: said('locked') },
  { name: 'a Word file cut in half', make: () => wordFile(plain).subarray(0, 400), says: said('damagedZip') },
  { name: 'a Word file without its document', make: () => wordFile('', {}), says: said('wordStrange', 'noWords') },
  {
    name: 'macros',
    make: () =>
      wordFile(plain, { '[Content_Types].xml': strToU8(contentTypes(word)), 'word/vbaProject.bin': strToU8('x') }),
    says: said('macros'),
  },
  {
    name: 'a template, a picture and a frame from elsewhere',
    make: () =>
      wordFile(plain, {
        'word/_rels/document.xml.rels': strToU8(
          relationships(
            relationship('r1', 'attachedTemplate', 'http://192.0.2.1/evil.dotm', 'External') +
              relationship('r2', 'image', 'file:///etc/passwd', 'External') +
              relationship('r3', 'frame', 'http://192.0.2.1/', 'External'),
          ),
        ),
      }),
    says: {
      words: 'I am a document.',
      notes: ['What it asks for from elsewhere (a template, a picture) was not asked for.'],
    },
  },
  {
    name: '200,000 runs',
    make: () => wordFile(documentXml(`<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(200_000)}</w:p>`)),
    says: said('wordTooMuch', 'zipTooMuch'),
  },
  {
    name: 'more paragraphs than mammoth can take',
    make: () => wordFile(documentXml('<w:p/>'.repeat(130_000))),
    says: said('wordTooMuch', 'zipTooMuch'),
  },
  {
    name: 'elements 100,000 deep',
    make: () => wordFile(documentXml(`${'<w:p>'.repeat(100_000)}${'</w:p>'.repeat(100_000)}`)),
    says: said('wordStrange', 'zipTooMuch'),
  },
  {
    name: 'a billion laughs',
    make: () => wordFile(documentXml(paragraphXml('&e12;'), laughs)),
    says: said('wordStrange'),
  },
  {
    name: 'an entity that names a file',
    make: () => wordFile(documentXml(paragraphXml('&x;'), '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
    says: said('wordStrange'),
  },
  { name: 'a document that is no XML', make: () => wordFile('<w:document><w:body>'), says: said('wordStrange') },
  {
    name: 'a document in UTF-16',
    make: () => wordFile(Buffer.from(`\uFEFF${plain}`, 'utf16le')),
    says: said('damagedZip', 'wordStrange'),
  },
  {
    name: '10 MB of <div>',
    make: () => Buffer.from(`<!doctype html>${'<div>'.repeat(1_999_000)}`),
    says: said('pageTooMuch'),
  },
  {
    name: '100,000 levels of <b>',
    make: () => Buffer.from(`<!doctype html>${'<b>'.repeat(100_000)}deep`),
    says: said('pageTooMuch'),
  },
  {
    name: 'paragraphs within formatting that never ends',
    make: () => Buffer.from(`<!doctype html>${Array.from({ length: 5_000 }, (_, at) => `<b id=${at}><p>`).join('')}`),
    says: said('pageTooMuch', 'tooMuch'),
  },
  {
    name: 'hundreds of thousands of attributes',
    make: () => Buffer.from(`<!doctype html><p ${Array.from({ length: 400_000 }, (_, at) => `a${at}`).join(' ')}>`),
    says: said('tooMuch', 'noWords'),
  },
  {
    name: 'tables within tables',
    make: () => Buffer.from(`<!doctype html>${'<table><tr><td>'.repeat(50_000)}`),
    says: said('pageTooMuch'),
  },
  {
    name: 'a page of 10 MB in one paragraph',
    make: () => Buffer.from(`<!doctype html><p>${'word '.repeat(1_900_000)}`),
    says: said('tooLong', 'tooMuch'),
  },
  { name: 'parts of an e-mail within each other', make: () => nestedMail(5_000), says: said('tooMuch', 'noWords') },
  { name: 'an e-mail with a bomb attached', make: () => mailWith(wordFile(megabytes(20))), says: said('zipTooMuch') },
  { name: 'a Word file of the old kind', make: () => ole('WordDocument'), says: said('oldWord') },
  { name: 'a Word file with a password', make: () => ole('EncryptedPackage'), says: said('locked') },
  {
    name: 'a picture called answers.docx',
    make: () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    says: said('picture'),
  },
  { name: 'ten megabytes of noise', make: () => noise(10_000_000), says: said('unknown', 'recording', 'archive') },
  { name: 'more than ten megabytes', make: () => Buffer.alloc(10_000_001, 'a'), says: said('tooBig') },
]

const ole = (stream: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000), Buffer.from(stream, 'utf16le')])

const mailHead = 'From: a@example.org\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n'

function nestedMail(levels: number): Buffer {
  const parts = Array.from(
    { length: levels },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  )
  return Buffer.from(`${mailHead}${parts.join('')}`)
}

function mailWith(attachment: Buffer): Buffer {
  const lines = [
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document; name="answers.docx"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="answers.docx"',
    '',
    attachment.toString('base64').replace(/.{76}/g, '$&\r\n'),
    '--b--',
    '',
  ]
  return Buffer.from(`${mailHead}${lines.join('\r\n')}`)
}

/** The same noise each time. */
function noise(bytes: number): Buffer {
  const made = Buffer.alloc(bytes)
  let state = 1
  for (let at = 0; at < bytes; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    made[at] = Math.floor(state / 65_536) % 256
  }
  return made
}

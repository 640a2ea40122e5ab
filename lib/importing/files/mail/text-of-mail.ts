/** An e-mail as text: who, when, about what, each on its line, and then its words; or those of the Word file that it only carries. */
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { noteSentences } from '#lib/importing/files/file-sentences.ts'
import { textOfPage } from '#lib/importing/files/html/text-of-page.ts'
import { Unreadable } from '#lib/importing/files/unreadable.ts'
import { pageOfWord } from '#lib/importing/files/word/page-of-word.ts'
import { readInterview } from '#lib/importing/read-interview.ts'

/** Takes the source of an e-mail; gives its text, and in sentences what was not read. Throws Unreadable. */
export async function textOfMail(bytes: Buffer): Promise<{ text: string; notes: string[] }> {
  const mail = await PostalMime.parse(bytes)
  const text = [...headLines(mail), '', bodyOf(mail)].join('\n')
  const attached = mail.attachments.filter(({ related, disposition }) => !related || disposition === 'attachment')
  const word = onlyWordFile(attached)
  if (word && readInterview(text).exchanges.length === 0) return fromAttachment(word, attached)
  return { text, notes: unread(attached) }
}

async function fromAttachment(word: Attachment, attached: readonly Attachment[]) {
  const { html, notes } = await pageOfWord(bytesOf(word))
  const rest = attached.filter((other) => other !== word)
  return { text: textOfPage(html), notes: [noteSentences.readAttachment(nameOf(word)), ...notes, ...unread(rest)] }
}

/** What a mail program shows above the words. */
function headLines({ from, to = [], cc = [], date, subject }: Email): string[] {
  const lines = [
    ['From', from ? shown(from) : ''],
    ['To', to.map(shown).join(', ')],
    ['Cc', cc.map(shown).join(', ')],
    ['Date', date ?? ''],
    ['Subject', subject ?? ''],
  ] as const
  return lines.flatMap(([label, words]) => (words === '' ? [] : `${label}: ${words.replace(/\s+/g, ' ')}`))
}

function shown(address: Address): string {
  if (address.group) return [address.name, ...address.group.map(shown)].join(' ')
  if (address.name === '' || address.name === address.address) return address.address
  return `${address.name} <${address.address}>`
}

/** A mail says its words twice: with bold questions and lists as a page, and once more without. The page is taken unless it says less. */
function bodyOf({ html = '', text = '' }: Email): string {
  const page = html.trim() === '' ? '' : textOfPage(html)
  return words(page) >= words(text) * 0.8 ? page : text.trim()
}

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

const wordFile = /\.docx$/i
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

function onlyWordFile(attached: readonly Attachment[]): Attachment | null {
  const [word, ...others] = attached.filter(
    ({ filename, mimeType }) => mimeType === wordType || wordFile.test(filename ?? ''),
  )
  return word && others.length === 0 ? word : null
}

function bytesOf({ content }: Attachment): Buffer {
  if (typeof content === 'string') throw new Unreadable('damagedZip')
  return content instanceof ArrayBuffer ? Buffer.from(content) : Buffer.from(content)
}

const nameOf = ({ filename }: Attachment): string => filename ?? 'without a name'

const unread = (attached: readonly Attachment[]): string[] =>
  attached.length === 0 ? [] : [noteSentences.unreadAttachments(attached.map(nameOf).join(', '))]

/** The parts of a Word file that hold its words; and in sentences what else was in it and was left out. */
import { noteSentences, type ProblemName } from '#lib/importing/files/file-sentences.ts'
import { Unreadable } from '#lib/importing/files/unreadable.ts'
import { soundXml } from './sound-xml.ts'
import { type ZipDirectory, zipDirectory } from './zip-directory.ts'
import { zipPart } from './zip-part.ts'

type WordParts = { parts: ReadonlyMap<string, string>; notes: string[] }

const contentTypes = '[Content_Types].xml'
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?(?!comments|header|footer|settings|webSettings|fontTable|people|glossary)[^/]+\.(?:xml|rels))$/
/** What is never unpacked, and said: by the names of its entries. */
const leftOut: readonly [RegExp, string][] = [
  [/^word\/media\//, noteSentences.pictures],
  [/^word\/(?:embeddings|activeX)\//, noteSentences.embedded],
  [/vbaProject\.bin$/i, noteSentences.macros],
  [/^word\/comments/, noteSentences.comments],
  [/^word\/(?:header|footer)\d*\.xml$/, noteSentences.headersAndFooters],
]
/** Other files that are zip files, by an entry that they have. */
const others: readonly [RegExp, ProblemName][] = [
  [/^(?:xl|ppt)\//, 'spreadsheet'],
  [/^META-INF\/container\.xml$/, 'book'],
  [/^content\.xml$/, 'openDocument'],
  [/^(?:EncryptedPackage|encryption\.xml)$/, 'locked'],
]

/** Takes the bytes of a zip file. Throws Unreadable where it is no Word file, or one that is not read. */
export async function wordParts(bytes: Buffer): Promise<WordParts> {
  const directory = await zipDirectory(bytes)
  const names = [...directory.entries.keys()]
  if (names.some((name) => directory.entries.get(name)?.isEncrypted())) throw new Unreadable('locked')
  const types = directory.entries.get(contentTypes)
  const isWord = names.some((name) => name.startsWith('word/'))
  if (isWord && !types) throw new Unreadable('wordStrange')
  if (!types || !isWord) {
    throw new Unreadable(others.find(([entry]) => names.some((name) => entry.test(name)))?.[1] ?? 'archive')
  }
  if (/macroEnabled/i.test(await zipPart(directory.zip, types))) throw new Unreadable('macros')
  const { parts, outside } = withoutOutside(await soundParts(directory))
  const notes = leftOut.flatMap(([entry, note]) => (names.some((name) => entry.test(name)) ? note : []))
  return { parts, notes: outside ? [...notes, noteSentences.outside] : notes }
}

async function soundParts({ zip, entries }: ZipDirectory): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  for (const [name, entry] of entries) {
    if (wanted.test(name)) parts.set(name, soundXml(await zipPart(zip, entry)))
  }
  return parts
}

const relationship = /<(?:\w+:)?Relationship\s(?:[^<>"']|"[^"]*"|'[^']*')*>/g

/** Addresses that a person may follow stay; templates, pictures and frames that the file itself would fetch do not. */
function withoutOutside(parts: ReadonlyMap<string, string>) {
  let outside = false
  const kept = new Map<string, string>()
  for (const [name, xml] of parts) {
    const inside = xml.replace(relationship, (found) => {
      if (!/TargetMode\s*=\s*["']External/i.test(found) || /\/hyperlink["']/i.test(found)) return found
      outside = true
      return ''
    })
    kept.set(name, name.endsWith('.rels') ? inside : xml)
  }
  return { parts: kept, outside }
}

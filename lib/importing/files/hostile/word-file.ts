/** A Word file made by hand for tests: the smallest one that Word's readers accept, with whatever else is put into it. */
import { strToU8, type Zippable, zipSync } from 'fflate'

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

export const paragraphXml = (words: string): string => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`

/** Takes what stands between the body's tags. */
export const documentXml = (body: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document ${namespace}><w:body>${body}</w:body></w:document>`

export const contentTypes = (type = main): string =>
  `<?xml version="1.0"?><Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`

export const relationships = (rows: string): string =>
  `<?xml version="1.0"?><Relationships xmlns="${packages}/relationships">${rows}</Relationships>`

export const relationship = (id: string, kind: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${mode === '' ? '' : ` TargetMode="${mode}"`}/>`

/** Takes the document's XML and other entries by name, which may also replace those that belong to it. */
export function wordFile(document: string | Uint8Array, others: Zippable = {}): Buffer {
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(contentTypes()),
      '_rels/.rels': strToU8(relationships(relationship('r1', 'officeDocument', 'word/document.xml'))),
      'word/document.xml': typeof document === 'string' ? strToU8(document) : document,
      ...others,
    }),
  )
}

/** What HTML has that an answer cannot have: counted while it is read, and said in one sentence. */
import type { HtmlElement } from './html-tree.ts'

export interface Removed {
  pictures: number
  tables: number
  /** Films, sounds, forms, frames. */
  parts: number
  /** Links to where nothing may be linked to; their words are kept. */
  links: number
  /** Kinds of formatting, in words, each once. */
  formatting: Set<string>
}

export const nothingRemoved = (): Removed => ({ pictures: 0, tables: 0, parts: 0, links: 0, formatting: new Set() })

const byTag: Record<string, string> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'headings'])),
  ...Object.fromEntries(['s', 'strike', 'del'].map((tag) => [tag, 'crossed-out words'])),
  ...Object.fromEntries(['sub', 'sup'].map((tag) => [tag, 'raised or lowered letters'])),
  ...Object.fromEntries(['code', 'pre', 'kbd', 'samp', 'tt'].map((tag) => [tag, 'code'])),
  u: 'underlining',
  mark: 'colours',
  hr: 'dividing lines',
}

/** Black on white or on nothing is no colour; copied pages say it of every word. */
const noColour =
  /^(?:|black|windowtext|auto|inherit|initial|currentcolor|transparent|white|none|#000(?:000)?|#fff(?:fff)?|rgb\(0, ?0, ?0\)|rgb\(255, ?255, ?255\)|rgba\(0, ?0, ?0, ?0\))$/

/** Notes the formatting of one element that is not kept. */
export function noteFormatting({ formatting }: Removed, { tag, attributes, styles }: HtmlElement): void {
  const tagged = byTag[tag]
  if (tagged) formatting.add(tagged)
  const decoration = `${styles.get('text-decoration') ?? ''} ${styles.get('text-decoration-line') ?? ''}`
  if (decoration.includes('underline') && tag !== 'a') formatting.add('underlining')
  if (decoration.includes('line-through')) formatting.add('crossed-out words')
  const colours = [
    styles.get('color'),
    styles.get('background-color'),
    styles.get('background'),
    attributes.get('color'),
  ]
  if (tag !== 'a' && colours.some((colour) => colour !== undefined && !noColour.test(colour))) formatting.add('colours')
  const isSet = styles.has('font-family') || styles.has('font-size') || styles.has('font')
  if (isSet || attributes.has('face')) formatting.add('fonts')
}

const inEnglish = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** "Pasted without 1 picture, 1 table and 2 kinds of formatting (headings and colours)", or null if nothing was removed. */
export function removedInWords({ pictures, tables, parts, links, formatting }: Removed): string | null {
  const count = (many: number, thing: string, things = `${thing}s`) =>
    many === 0 ? [] : [`${many.toLocaleString('en-GB')} ${many === 1 ? thing : things}`]
  const things = [
    ...count(pictures, 'picture'),
    ...count(tables, 'table'),
    ...count(parts, 'embedded part'),
    ...count(links, 'link that leads to no web or e-mail address', 'links that lead to no web or e-mail address'),
    ...count(formatting.size, 'kind of formatting', 'kinds of formatting'),
  ]
  if (things.length === 0) return null
  const kinds = formatting.size === 0 ? '' : ` (${inEnglish.format([...formatting].sort())})`
  return `Pasted without ${inEnglish.format(things)}${kinds}. Every word was kept.`
}

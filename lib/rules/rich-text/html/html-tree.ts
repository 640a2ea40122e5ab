/** HTML as a small tree: elements with their attributes and styles, and text. Comments, scripts and style sheets are left out. */
import { type DefaultTreeAdapterMap, parse } from 'parse5'

export interface HtmlElement {
  /** In lower case; those of Word have a prefix (`o:p`, `v:shape`). */
  tag: string
  attributes: ReadonlyMap<string, string>
  /** The declarations of its style attribute, names and values in lower case. */
  styles: ReadonlyMap<string, string>
  children: HtmlNode[]
}
export type HtmlNode = string | HtmlElement

type ParsedNode = DefaultTreeAdapterMap['node']

/** What is never read by people: no word of a text is in it. */
const unread = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title', 'xml'])

/** No page needs more levels. What lies deeper is kept as words: 10,000 levels must not end the process. */
const deepest = 100

/** Takes any HTML, a whole document or a part of one. Gives what stands in its body. Nothing of it is run or loaded. */
export function readHtml(html: string): HtmlNode[] {
  return childrenOf(parse(html), 0)
}

function childrenOf(node: ParsedNode, depth: number): HtmlNode[] {
  if (!('childNodes' in node)) return []
  if (depth > deepest) return [wordsIn(node)]
  return node.childNodes.flatMap((child) => read(child, depth))
}

function read(node: ParsedNode, depth: number): HtmlNode[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value]
  if (!('tagName' in node) || unread.has(node.tagName)) return []
  const children = childrenOf(node, depth + 1)
  if (node.tagName === 'html' || node.tagName === 'head' || node.tagName === 'body') return children
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
  return [{ tag: node.tagName, attributes, styles: stylesOf(attributes.get('style') ?? ''), children }]
}

function stylesOf(style: string): Map<string, string> {
  return new Map(
    style.split(';').flatMap((declaration) => {
      const [name = '', ...value] = declaration.split(':')
      return value.length === 0 ? [] : [[name.trim().toLowerCase(), value.join(':').trim().toLowerCase()] as const]
    }),
  )
}

/** Without recursion: here the tree may be of any depth. */
function wordsIn(node: ParsedNode): string {
  const words: string[] = []
  const open: ParsedNode[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if ('value' in next) words.push(next.value)
    if ('childNodes' in next && !unread.has(next.nodeName)) open.push(...next.childNodes.toReversed())
  }
  return words.join(' ')
}

/** The words of a tree, without a thing between them. */
export function textOfHtml(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOfHtml(node.children))).join('')
}

/** What the parts of a rendered page are: the framework's, ours, or not there yet. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Every node of a document, in its order, each with its place in the text. */
export function nodesOf(html: string): Node[] {
  return [...within(parse(html, { sourceCodeLocationInfo: true }))]
}

function* within(node: Node): Generator<Node> {
  yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* within(child)
}

/** `<!--$?-->`: React sends the rest later, and a script that puts it here. `<!--$!-->`: it failed, and a script is to try again. */
export const isPending = (node: Node) => 'data' in node && (node.data === '$?' || node.data === '$!')

/** Types of scripts that a readers' page may have of its own. Every other is the framework's: lint keeps client components out of `(site)`. */
const ours = ['application/ld+json', 'speculationrules']

/** The framework's scripts, what is loaded ahead for them, and React's marks, by which they find their way. */
export function isOfFramework(node: Node): boolean {
  if (node.nodeName === '#comment') return true
  if (!('tagName' in node)) return false
  if (node.tagName === 'script') return !ours.includes(attribute(node, 'type') ?? '')
  if (node.tagName !== 'link') return false
  const rel = attribute(node, 'rel')
  return rel === 'modulepreload' || (rel === 'preload' && attribute(node, 'as') === 'script')
}

/** The text of an inline script that a browser runs, or reads rules from; data is no script to it. */
export function inlineScript(node: Node): string[] {
  if (!('tagName' in node) || node.tagName !== 'script' || attribute(node, 'src') !== undefined) return []
  if (attribute(node, 'type') === 'application/ld+json') return []
  return [node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')]
}

export const isElement = (node: Node, tagName: string): node is Element => 'tagName' in node && node.tagName === tagName

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value
}

/** What the parts of a rendered page are: the framework's, ours, or not there yet. */
import { Parser } from 'htmlparser2'

type Place = { from: number; to: number }

/** An element with what stands in it, or a comment, each with its place in the text. */
export type Node = Place & {
  /** The tag's; undefined for a comment. */
  tag?: string
  attributes: Readonly<Record<string, string>>
  /** What a comment or a script says. */
  text: string
  startTag: Place
  /** Where the tag begins that ends it; its own end, where there is none. */
  endTag: number
}

/**
 * Every element and comment of a document, in its order. Read as tokens and not as a tree: the tree of a page took parse5 8 to
 * 16 ms, a fifth of its rendering, and nothing of it was asked but where its parts begin and end.
 */
export function nodesOf(html: string): Node[] {
  const nodes: Node[] = []
  const open: Node[] = []
  const added = (node: Pick<Node, 'attributes' | 'text'> & { tag?: string }): Node => {
    const place = { from: parser.startIndex, to: parser.endIndex + 1 }
    const made = { ...node, ...place, startTag: place, endTag: place.to }
    nodes.push(made)
    return made
  }
  const parser = new Parser({
    oncomment: (text) => void added({ attributes: {}, text }),
    onopentag: (tag, attributes) => void open.push(added({ tag, attributes, text: '' })),
    ontext(text) {
      const within = open.at(-1)
      if (within?.tag === 'script') within.text += text
    },
    onclosetag(_, isImplied) {
      const node = open.pop()
      if (!node) return
      // Ended by what comes next, or (a tag that never has an end) by itself.
      node.endTag = Math.max(node.startTag.to, parser.startIndex)
      node.to = isImplied ? node.endTag : parser.endIndex + 1
    },
  })
  parser.end(html)
  return nodes
}

/** `<!--$?-->`: React sends the rest later, and a script that puts it here. `<!--$!-->`: it failed, and a script is to try again. */
export const isPending = ({ tag, text }: Node) => tag === undefined && (text === '$?' || text === '$!')

/** Types of scripts that a readers' page may have of its own. Every other is the framework's: lint keeps client components out of `(site)`. */
const ours = ['application/ld+json', 'speculationrules']

/** The framework's scripts, what is loaded ahead for them, and React's marks, by which they find their way. */
export function isOfFramework({ tag, attributes }: Node): boolean {
  if (tag === undefined) return true
  if (tag === 'script') return !ours.includes(attributes.type ?? '')
  if (tag !== 'link') return false
  return attributes.rel === 'modulepreload' || (attributes.rel === 'preload' && attributes.as === 'script')
}

/** The text of an inline script that a browser runs, or reads rules from; data is no script to it. */
export function inlineScript({ tag, attributes, text }: Node): string[] {
  if (tag !== 'script' || attributes.src !== undefined || attributes.type === 'application/ld+json') return []
  return [text]
}

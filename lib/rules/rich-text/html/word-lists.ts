/** Word writes a list as paragraphs that are drawn like one: each says its list and level, and brings its bullet as text. */
import { type HtmlElement, type HtmlNode, textOfHtml } from './html-tree.ts'

type Item = { element: HtmlElement; list: string; level: number }
type OpenList = { list: HtmlElement; of: string }

/** A number, a letter or a Roman number, with a stop or a bracket. Everything else in front of an item is a bullet. */
const number = /^\s*[([]?(?:\d+|[a-z]|[ivxlcdm]+)[.)\]]/i

/** Takes the nodes beside one another; gives them with Word's lists as lists. */
export function withWordLists(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  if (!nodes.some((node) => itemOf(node))) return nodes
  const result: HtmlNode[] = []
  let open: OpenList[] = []
  for (const node of nodes) {
    const item = itemOf(node)
    if (item) open = withItem(result, open, item)
    else if (typeof node !== 'string' || node.trim() !== '') {
      open = []
      result.push(node)
    }
  }
  return result
}

/** `mso-list: l0 level2 lfo1`: the list, and how deep. (`mso-list: none` is a paragraph, `ignore` a bullet.) */
function itemOf(node: HtmlNode): Item | null {
  if (typeof node === 'string') return null
  const [, list, level] = /^(l\d+) level(\d)/.exec(node.styles.get('mso-list') ?? '') ?? []
  return list && level ? { element: node, list, level: Number(level) } : null
}

/** Puts the item where it belongs: beside the one before it, in a list under that, or at the end of a list around it. */
function withItem(result: HtmlNode[], open: OpenList[], { element, list, level }: Item): OpenList[] {
  const tag = number.test(textOfHtml(bulletsIn(element.children))) ? 'ol' : 'ul'
  const of = `${list} ${tag}`
  const around = open.slice(0, level)
  const beside = around.length === level ? around.at(-1) : undefined
  const item = htmlElement('li', withoutBullet(element.children))
  if (beside?.of === of) {
    beside.list.children.push(item)
    return around
  }
  const parents = beside ? around.slice(0, -1) : around
  const begun = htmlElement(tag, [item])
  const parent = parents.at(-1)?.list.children.at(-1)
  if (parent && typeof parent !== 'string') parent.children.push(begun)
  else result.push(begun)
  return [...parents, { list: begun, of }]
}

const isBullet = (node: HtmlNode) => typeof node !== 'string' && node.styles.get('mso-list') === 'ignore'

/** The bullet lies within other spans, and in strong items beside the words. */
function bulletsIn(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node) => (isBullet(node) ? [node] : typeof node === 'string' ? [] : bulletsIn(node.children)))
}

function withoutBullet(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes
    .filter((node) => !isBullet(node))
    .map((node) => (typeof node === 'string' ? node : { ...node, children: withoutBullet(node.children) }))
}

const htmlElement = (tag: string, children: HtmlNode[]): HtmlElement => ({
  tag,
  attributes: new Map(),
  styles: new Map(),
  children,
})

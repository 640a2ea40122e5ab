/** A form of a page as a browser without scripts would send it: its hidden fields, as they came. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const isElement = (node: Node): node is Element => 'tagName' in node
const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value

function within(node: Node): Element[] {
  const own = isElement(node) ? [node] : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(within)] : own
}

/** Takes a page, and the name of a field that its form has and no other has. Gives the form's hidden fields; throws where there is no such form. */
export function hiddenFields(page: string, has: string): [name: string, value: string][] {
  const forms = within(parse(page)).filter(({ tagName }) => tagName === 'form')
  const form = forms.map(within).find((parts) => parts.some((part) => attribute(part, 'name') === has))
  if (!form) throw new Error(`No form of the page has a field ${has}.`)
  return form
    .filter((part) => part.tagName === 'input' && attribute(part, 'type') === 'hidden')
    .map((part) => [attribute(part, 'name') ?? '', attribute(part, 'value') ?? ''])
}

/** What an element says about itself: its attributes, its styles, and whether a browser would show it. */
import type { DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode

export const isElement = (node: Node): node is Element => 'tagName' in node

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value

/** What a browser shows nothing of, or shows instead of something that is no text. */
const unseenTags = new Set(
  'head script style template noscript iframe object embed video audio canvas datalist title desc metadata base link meta param source track applet noembed noframes img area map wbr'.split(
    ' ',
  ),
)

/** The value of a style that stands in the element itself, as people's mail programs and Word write them; '' if it is not there. */
export function styleOf(element: Element, name: string): string {
  const style = attribute(element, 'style')?.toLowerCase() ?? ''
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (declaration.slice(0, colon).trim() === name) return declaration.slice(colon + 1).trim()
  }
  return ''
}

export function isUnseen(element: Element): boolean {
  if (unseenTags.has(element.tagName)) return true
  const hidden = attribute(element, 'hidden')
  if (hidden !== undefined && hidden !== 'until-found') return true
  if (element.tagName === 'dialog' && attribute(element, 'open') === undefined) return true
  return (
    styleOf(element, 'display').startsWith('none') ||
    /^(?:hidden|collapse)/.test(styleOf(element, 'visibility')) ||
    styleOf(element, 'mso-hide').startsWith('all')
  )
}

const blockTags = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td textarea tfoot th thead tr ul'.split(
    ' ',
  ),
)

export const isBlock = (element: Element): boolean =>
  blockTags.has(element.tagName) || /^(?:block|flex|grid|table|list-item)/.test(styleOf(element, 'display'))

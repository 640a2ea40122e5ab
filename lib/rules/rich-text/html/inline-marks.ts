/** What an element of HTML makes of the words in it: strong, emphasised, a link. */
import { linkAddress } from '#lib/rules/rich-text/address.ts'
import type { Mark } from '#lib/rules/rich-text/document.ts'
import type { HtmlElement } from './html-tree.ts'

/** Takes an element and the marks around it; gives those within. Styles win over tags, as in a browser. */
export function marksWithin(element: HtmlElement, around: readonly Mark[]): readonly Mark[] {
  const strong = strongBy(element)
  const emphasis = emphasisedBy(element)
  const href = element.tag === 'a' ? addressOf(element) : null
  const kept = around.filter(
    ({ type }) =>
      !(type === 'strong' && strong !== null) &&
      !(type === 'emphasis' && emphasis !== null) &&
      !(type === 'link' && href !== null),
  )
  return [
    ...kept,
    ...(href === null ? [] : [{ type: 'link', attrs: { href } } as const]),
    ...(strong ? [{ type: 'strong' } as const] : []),
    ...(emphasis ? [{ type: 'emphasis' } as const] : []),
  ]
}

/** The address to which an `a` may link, or null. */
export function addressOf({ attributes }: HtmlElement): string | null {
  return linkAddress(attributes.get('href') ?? '')
}

/** Null where the element says nothing. Google Docs wraps all that it copies in a `b` of normal weight. */
function strongBy({ tag, styles }: HtmlElement): boolean | null {
  const weight = styles.get('font-weight') ?? ''
  if (/^bold/.test(weight) || Number(weight) >= 600) return true
  if (/^(?:normal|lighter|[1-5]\d\d)$/.test(weight)) return false
  return tag === 'b' || tag === 'strong' ? true : null
}

function emphasisedBy({ tag, styles }: HtmlElement): boolean | null {
  const style = styles.get('font-style') ?? ''
  if (/^(?:italic|oblique)/.test(style)) return true
  if (style === 'normal') return false
  return tag === 'i' || tag === 'em' ? true : null
}

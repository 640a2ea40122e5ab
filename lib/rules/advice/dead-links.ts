/** Links at whose address nobody answered, or answered no. A link that was not looked at is not spoken of. */
import type { Content } from '#lib/rules/content/content.ts'
import type { CheckedLink } from '#lib/rules/links/link-finding.ts'
import { linksOf } from '#lib/rules/links/links-of.ts'
import type { Problem } from '#lib/rules/problem.ts'

function said(label: string, { url, finding, status }: CheckedLink): string {
  const called = label.trim() === '' || label === url ? `The link to ${url}` : `The link “${label}” to ${url}`
  if (finding === 'silent') return `${called} goes nowhere: nobody answered there`
  const why = status === 404 || status === 410 ? 'there is no such page' : `the answer was ${status}`
  return `${called} goes nowhere: ${why}`
}

export function deadLinks(
  content: Content,
  ids: readonly string[] | undefined,
  checked: readonly CheckedLink[],
): Problem[] {
  const dead = new Map(checked.filter(({ finding }) => finding !== 'answers').map((link) => [link.url, link]))
  return linksOf(content, ids).flatMap(({ url, label, field }) => {
    const found = dead.get(url)
    return found ? [{ field, message: said(label, found) }] : []
  })
}

/** What an editor may want to mend before sending: never in the way, each with its place. Problems, which are, stand in problems.ts. */
import type { Content } from '#lib/rules/content/content.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { deadLinks } from './dead-links.ts'
import { doubled } from './doubled.ts'
import type { Known } from './known.ts'
import { lengthy } from './lengthy.ts'
import { proseOf } from './prose-of.ts'
import { rotting } from './rotting.ts'
import { unexplained } from './unexplained.ts'

/** Takes content, what the desk knows beside it, and the ids that its closing links have in the form. Gives advice in the order of the page. */
export function adviceOf(content: Content, { initialisms, links }: Known, ids?: readonly string[]): Problem[] {
  const prose = proseOf(content)
  const advice = [
    ...lengthy(content),
    ...unexplained(prose, initialisms),
    ...rotting(prose),
    ...doubled(prose),
    ...deadLinks(content, ids, links),
  ]
  const places = new Map(prose.map(({ field }, at) => [field, at]))
  return onceEach(advice).toSorted(
    (one, other) => (places.get(one.field) ?? prose.length) - (places.get(other.field) ?? prose.length),
  )
}

/** "the the" twice in one answer is one piece of advice. */
function onceEach(advice: readonly Problem[]): Problem[] {
  return [...new Map(advice.map((one) => [`${one.field} ${one.message}`, one])).values()]
}

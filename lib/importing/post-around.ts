/** The job in the words right before or right after a name. */
import type { FoundName } from './names.ts'
import { postAbroad } from './post-abroad.ts'
import { wordCount } from './sentence.ts'
import { abbreviation, hasOrganisationNoun, hasTitleNoun, type Post, postIn } from './titles.ts'

/** In characters: what stands farther from the name belongs to somebody else. */
const reachesFor = 220
const capitalised =
  /(?<![\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{M}\p{N}&'’.-]*(?:(?:\s+(?:of|and|for|at|in|the|to|with|&|de|la|des|du|der|für|und))*\s+[\p{Lu}\p{N}][\p{L}\p{M}\p{N}&'’-]*|,\s+(?=[\p{Lu}][\p{L}]+\s+and\s)\p{Lu}[\p{L}]+)*/gu

/** Takes a text and a name in it; gives the post that the text gives that person, or null. */
export function postAround(text: string, { name, bare }: FoundName): Post | null {
  const at = text.includes(name) ? text.indexOf(name) : text.indexOf(bare)
  if (at < 0) return null
  const length = text.includes(name) ? name.length : bare.length
  const rest = text.slice(at + length, at + length + reachesFor).replace(abbreviation, '')
  const lead = text.slice(Math.max(0, at - reachesFor), at).replace(/\s*\([^)]*\)/g, '')

  const apposition = /^\s*(?:,|[-–—|:])\s*(.+)$/u.exec(rest)?.[1]
  if (apposition && !/^(?:who|which)\b/.test(apposition)) {
    const phrase = cutOff(apposition)
    const post = hasTitleNoun(phrase.split(/\s(?:at|for)\s|,/)[0] ?? '') ? postIn(phrase) : null
    if (post?.jobTitle) return post
  }
  const preceding = /([^.;:!?]*?),?\s*$/u.exec(lead)?.[1] ?? ''
  const near = [...preceding.matchAll(capitalised)].map((match) => match[0]).filter((phrase) => hasTitleNoun(phrase))
  const last = near.at(-1)
  if (last && preceding.trimEnd().endsWith(last)) return withPossessor(preceding, last)
  const following = [...rest.matchAll(capitalised)].find(
    (match) => hasTitleNoun(match[0]) && rest.slice(0, match.index).split('.').length <= 1,
  )
  if (following) return postIn(following[0])
  const small =
    /(?:\bas|\bis|\bwas|\bbecame|\bappointed|\bthe role of|\bpost of|\bjob of)\s+((?:the |our |a |an |new )*\p{Ll}[^,.;:]{2,80})/u.exec(
      rest,
    )?.[1]
  if (small && hasTitleNoun(small.split(/\s(?:at|for|in)\s/)[0] ?? '')) return postIn(cutOff(small))
  return last ? withPossessor(preceding, last) : postAbroad(rest)
}

/** "our own Director" and "the Council's new Chief Executive": who employs may stand before it. */
const withPossessor = (lead: string, phrase: string): Post | null =>
  postIn(
    /(\p{Lu}[^,;]*['’]s? (?:new |first )?)$/u.exec(lead.slice(0, lead.lastIndexOf(phrase)))?.[1]?.concat(phrase) ??
      phrase,
  )

/** A phrase after a comma goes on until a verb, a bracket or a mark; a second comma may lead to who employs. */
function cutOff(text: string): string {
  const phrase =
    text.split(
      /[.;:!?–—|]|\s-\s|\s(?:who|which|that|talks?|tells?|told|shares?|speaks?|spoke|discusses|about|explains?|reflects?|joined|joins|looks|answers|has|is|was|on|since|took|takes|gives|describes|covers|to)\s/u,
      1,
    )[0] ?? ''
  const [title, ...others] = phrase.split(/,\s*/)
  const second = others[0]
  if (second && /^(?:the\s+)?\p{Lu}/u.test(second) && hasOrganisationNoun(second) && wordCount(second) <= 8)
    return `${title}, ${second}`
  if (
    second &&
    others.length === 1 &&
    phrase === text.trim() &&
    /^\p{Lu}/u.test(second) &&
    wordCount(second) <= 5 &&
    !hasTitleNoun(second)
  ) {
    return `${title}, ${second}`
  }
  const isList = second && others[1] !== undefined && /^(?:and\s)?\p{Lu}/u.test(second) && /^and\s/.test(others[1])
  return isList ? `${title}, ${second} ${others[1]}` : (title ?? '')
}

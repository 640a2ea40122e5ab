/** The job and the employer that stand beside somebody's name. */
import { type FoundName, namesIn } from './names.ts'
import type { Person } from './person.ts'
import type { Piece } from './piece.ts'
import { wordCount } from './sentence.ts'
import { abbreviation, hasOrganisationNoun, hasTitleNoun, type Post, postIn } from './titles.ts'

/** In characters: what stands farther from the name belongs to somebody else. */
const reachesFor = 220
const capitalised =
  /(?<![\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{M}\p{N}&'’.-]*(?:(?:\s+(?:of|and|for|at|in|the|to|with|&|de|la|des|du|der|für|und))*\s+[\p{Lu}\p{N}][\p{L}\p{M}\p{N}&'’-]*|,\s+(?=[\p{Lu}][\p{L}]+\s+and\s)\p{Lu}[\p{L}]+)*/gu

/** The job that stands nearest to the name: in its own paragraph, then in the others. */
export function postBeside(person: Person, front: Piece[]): Post | null {
  const texts = [
    person.text,
    ...front.map((piece) => piece.text).filter((text) => text.includes(person.found.bare)),
    ...alsoCalled(person, front),
    ...nextLine(person, front),
    ...onlyPost(person, front),
  ]
  let title: Post | null = null
  for (const text of texts) {
    const post = postAround(text, person.found)
    if (
      post &&
      (!title || (title.organisation === null && post.organisation !== null && post.jobTitle === title.jobTitle))
    )
      title = post
    if (title?.organisation) return title
  }
  if (title && !title.organisation) return { ...title, organisation: employer(texts, person.found) }
  return title ?? null
}

/** "Kwame is Associate Director", once the headline has given the surname. */
function alsoCalled({ found }: Person, front: Piece[]): string[] {
  const given = found.bare.split(' ')[0] ?? found.bare
  const calls = new RegExp(`(?<!\\p{L})${given.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u')
  return front.flatMap(({ text }) =>
    text.includes(found.bare) || !calls.test(text) ? [] : [text.replace(calls, found.name)],
  )
}

/** Under a name alone on its line, the next line may be the job. */
function nextLine(person: Person, front: Piece[]): string[] {
  const at = front.findIndex((piece) => piece.text === person.found.name || piece.text === person.found.bare)
  const next = front[at + 1]
  return at >= 0 && next && wordCount(next.text) <= 14 ? [`${person.found.name}, ${next.text}`] : []
}

/** "Jane Doe: 'I like it here'" and under it "The Head of Estates tells us …": the paragraph names the job instead. */
function onlyPost({ found }: Person, front: Piece[]): string[] {
  return front.flatMap(({ text, role }) => {
    const post =
      role === 'standfirst'
        ? /^(?:The|Our|Its) (?:new )?(.{4,90}?) (?:tells?|talks?|speaks?|on|explains?|reflects?|discusses|describes|shares)\s/u.exec(
            text,
          )?.[1]
        : undefined
    return post === undefined || namesIn(post).length > 0 || !/^\p{Lu}/u.test(post) ? [] : [`${found.name}, ${post}`]
  })
}

function postAround(text: string, { name, bare }: FoundName): Post | null {
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
  return last ? withPossessor(preceding, last) : null
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

/** "… at Northmoor University": only directly after the name, and only what calls itself an organisation. */
function employer(texts: string[], { bare }: FoundName): string | null {
  for (const text of texts) {
    const at = text.indexOf(bare)
    const rest = at < 0 ? '' : text.slice(at + bare.length, at + bare.length + 160)
    const match =
      /^[^.!?]*?\s(?:at|for|joined|joins)\s(?:the\s)?(\p{Lu}[\p{L}&'’-]*(?:\s(?:of|and|for|the|&)(?:\sthe)?(?=\s\p{Lu})|\s\p{Lu}[\p{L}&'’-]*)*)/u.exec(
        rest,
      )
    if (match?.[1] && hasOrganisationNoun(match[1])) return match[1]
  }
  return null
}

/** The job and the employer that stand beside somebody's name. */
import { employer } from './employer.ts'
import { namesIn } from './names.ts'
import type { Person } from './person.ts'
import type { Piece } from './piece.ts'
import { postAround } from './post-around.ts'
import { wordCount } from './sentence.ts'
import type { Post } from './titles.ts'

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

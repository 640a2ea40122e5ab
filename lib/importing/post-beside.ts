/** The job and the employer that stand beside somebody's name. */
import { employer } from './employer.ts'
import { namesIn } from './names.ts'
import type { Person } from './person.ts'
import type { Piece } from './piece.ts'
import { postAround } from './post-around.ts'
import { endsAsSentence, sentencesOf, wordCount } from './sentence.ts'
import { hasTitleNoun, type Post, postIn } from './titles.ts'

/** The job that stands nearest to the name: in its own paragraph, then in the others. */
export function postBeside(person: Person, front: Piece[]): Post | null {
  const texts = [
    person.text,
    ...front.map((piece) => piece.text).filter((text) => text.includes(person.found.bare)),
    ...alsoCalled(person, front),
    ...nextLine(person, front),
    ...beforeColon(person),
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

/** "I'm Volunteer Coordinator at the Harbour Hospice", or what is answered to "What's your job title?": what somebody says of himself first. */
export function postOfOneself(pieces: Piece[]): Post | null {
  const asked = pieces.findIndex(({ role, text }) => role === 'ask' && /\bjob title\b/i.test(text))
  const title = sentencesOf(asked < 0 ? '' : (pieces[asked + 1]?.text ?? ''))[0] ?? ''
  if (
    /^\p{Lu}/u.test(title) &&
    wordCount(title) <= longestTitle &&
    hasTitleNoun(title) &&
    !/(?<!\p{L})(?:I|I['’]m|my)(?!\p{L})/iu.test(title)
  )
    return postIn(title)
  for (const { text } of pieces.filter(({ role }) => role === 'answer').slice(0, 2)) {
    for (const [, said = ''] of text.matchAll(/(?<!\p{L})I(?:['’]m| am)(?: an?| the)? (\p{Lu}[^,.;!?]{3,80})/gu))
      if (hasTitleNoun(said.split(/ (?:at|of|for|in) /, 1)[0] ?? '')) return postIn(said)
  }
  return null
}

/** "Kwame is Associate Director", once the headline has given the surname. */
function alsoCalled({ found }: Person, front: Piece[]): string[] {
  const given = found.bare.split(' ')[0] ?? found.bare
  const calls = new RegExp(`(?<!\\p{L})${given.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u')
  return front.flatMap(({ text }) =>
    text.includes(found.bare) || !calls.test(text) ? [] : [text.replace(calls, found.name)],
  )
}

/** In words. */
const longestTitle = 10

/** Under a name alone on its line, or at the end of the headline, the next line may be the job. */
function nextLine(person: Person, front: Piece[]): string[] {
  const alone = front.findIndex(({ text }) => text === person.found.name || text === person.found.bare)
  const headed = front.findIndex(({ role, text }) => role === 'headline' && text.endsWith(person.found.bare))
  const at = alone >= 0 ? alone : headed
  const next = front[at + 1]
  if (alone < 0 && next && endsAsSentence(next.text)) return []
  return at >= 0 && next && wordCount(next.text) <= 14 ? [`${person.found.name}, ${next.text}`] : []
}

/** "Meet your Safety Officer: Jane Doe" */
function beforeColon({ found, text }: Person): string[] {
  const title = /((?:\p{Lu}[\p{L}-]*)(?: (?:of|and|for|&|\p{Lu}[\p{L}-]*))*): $/u.exec(text.slice(0, found.at))?.[1]
  return title !== undefined && hasTitleNoun(title) ? [`${found.name}, ${title}`] : []
}

/** "Jane Doe: 'I like it here'" and under it "The Head of Estates tells us …": the paragraph names the job instead. */
function onlyPost({ found }: Person, front: Piece[]): string[] {
  return front.flatMap(({ text, role }) => {
    const named = role === 'standfirst' ? atHead : role === 'headline' ? atEnd : null
    const post = named?.exec(text)?.[1]?.replace(dangling, '')
    const title = post?.split(/ (?:of|at|for) /, 1)[0] ?? ''
    return post === undefined || !hasTitleNoun(post) || namesIn(title).length > 0 ? [] : [`${found.name}, ${post}`]
  })
}

/** "Q&A with our new Director of People" */
const atEnd =
  /(?:^|\s)(?:with|[Mm]eet|[Ii]ntroducing|to|for|from|life of) (?:the|our|its) (?:new )?(\p{Lu}[\p{L}&’'-]*(?:,? (?:\p{Lu}[\p{L}&’'-]*|of|and|for|&))*)$/u
/** Capitalised words after "The" or "Our", until a verb; also after "A year into her post,". */
const atHead =
  /(?:^(?:The|Our|Its)(?: \p{L}+['’]s)?|^\p{Lu}[^,.;:!?]{2,60}, (?:the|our|its)) (?:new )?(\p{Lu}[\p{L}&’'-]*(?:,? (?:\p{Lu}[\p{L}&’'-]*|of|and|for|the|at|in|&))*)(?= \p{Ll})/u
const dangling = /(?: (?:of|and|for|the|at|in|&))+$/

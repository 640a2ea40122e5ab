/** Puts together what two people made of one draft: each part as whoever changed it left it, and both texts where both did. */
import { isSameContent } from '#lib/rules/content/canonical.ts'
import type { Content, Exchange } from '#lib/rules/content/content.ts'
import { fieldNames } from './field-names.ts'
import { mergedOrder } from './merged-order.ts'
import { exchangeParts } from './parts-of-content.ts'
import { markOfPart, type StartedFrom, startedFrom } from './started-from.ts'

interface Wording {
  content: Content
  leftOver: readonly string[]
}

interface Merged {
  /** With my words wherever both changed a part. */
  mine: Content
  /** The same with theirs. */
  theirs: Content
  leftOver: string[]
  /** Both changed one part, each in another way: somebody has to read both. */
  overlaps: boolean
}

const unknown: StartedFrom = { parts: {}, exchanges: [], leftOver: [] }

/** Null as `base`: nobody knows what either began with, so whatever differs was changed by both. */
export function mergedWordings(base: StartedFrom | null, mine: Wording, theirs: Wording): Merged {
  const { parts, exchanges, leftOver } = base ?? unknown
  const [myMarks, theirMarks] = [startedFrom(mine).parts, startedFrom(theirs).parts]

  /** Which of the two stands: theirs only where I left the part as I found it, or where theirs is preferred and both changed it. */
  function isTheirs(part: string, preferred: boolean): boolean {
    const [my, their] = [myMarks[part], theirMarks[part]]
    if (my === their || their === parts[part]) return false
    return my === parts[part] || preferred
  }

  /** Ids of exchanges that one of the two went on writing in: they stay although the other took them out. */
  const written = ({ content }: Wording, marks: StartedFrom['parts']) =>
    content.exchanges
      .map(({ id }) => id)
      .filter((id) => exchanges.includes(id))
      .filter((id) => exchangeParts.some((part) => marks[fieldNames[part](id)] !== parts[fieldNames[part](id)]))
  const [byMe, byThem] = [written(mine, myMarks), written(theirs, theirMarks)]

  function exchange(id: string, preferred: boolean): Exchange | [] {
    const my = mine.content.exchanges.find((one) => one.id === id)
    const their = theirs.content.exchanges.find((one) => one.id === id)
    if (!my || !their) return my ?? their ?? []
    const from = (part: (typeof exchangeParts)[number]) => (isTheirs(fieldNames[part](id), preferred) ? their : my)
    const { question } = from('question')
    const { cut } = from('cut')
    return {
      id,
      kind: from('kind').kind,
      wording: from('wording').wording,
      answer: from('answer').answer,
      ...(question !== undefined && { question }),
      ...(cut && { cut }),
    }
  }

  function content(preferred: boolean): Content {
    const from = (part: string) => (isTheirs(part, preferred) ? theirs.content : mine.content)
    const { region } = from(fieldNames.region)
    const { portrait, portraitWords } = from(fieldNames.portrait)
    const order = mergedOrder(
      exchanges,
      mine.content.exchanges.map(({ id }) => id),
      theirs.content.exchanges.map(({ id }) => id),
      (id) => (preferred ? byThem : byMe).includes(id),
    )
    return {
      headline: from(fieldNames.headline).headline,
      standfirst: from(fieldNames.standfirst).standfirst,
      exchanges: order.flatMap((id) => exchange(id, preferred)),
      links: from(fieldNames.link).links,
      topics: from(fieldNames.topics).topics,
      ...(region !== undefined && { region }),
      portrait,
      ...(portraitWords && { portraitWords }),
    }
  }

  const [withMine, withTheirs] = [content(false), content(true)]
  return {
    mine: withMine,
    theirs: withTheirs,
    leftOver: mergedLines(leftOver, mine.leftOver, theirs.leftOver),
    overlaps: !isSameContent(withMine, withTheirs),
  }
}

/** A line that either has placed or let go is gone; one that either has kept back is there. */
function mergedLines(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const isNew = (line: string) => !base.includes(markOfPart(line))
  return [
    ...mine.filter((line) => theirs.includes(line) || isNew(line)),
    ...theirs.filter((line) => !mine.includes(line) && isNew(line)),
  ]
}

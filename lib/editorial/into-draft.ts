/** Puts what was read into a draft. Nothing that stands there is overwritten, and every word that was read has a place. */
import { exchangeId } from '#lib/exchange-id.ts'
import type { Content, Exchange } from '#lib/rules/content/content.ts'
import type { ReadExchange, ReadingOfLines } from '#lib/rules/lines/reading-of-lines.ts'
import { plainLetters } from '#lib/rules/plain-letters.ts'

export interface Wording {
  content: Content
  leftOver: string[]
}

/** The number of the question of the bank that is put in these words; null where it is none. */
export type Asked = (wording: string) => number | null

/** Case, accents and punctuation do not make another question. */
const folded = (text: string) =>
  plainLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

const unanswered = ({ answer }: ReadExchange) => answer.content.length === 0

/** The id of an exchange that was known by these words, which is its anchor; else a new one. */
function idOf({ wording }: ReadExchange, candidates: Exchange[]): string {
  const exact = candidates.findIndex((exchange) => exchange.wording === wording)
  const at = exact >= 0 ? exact : candidates.findIndex((exchange) => folded(exchange.wording) === folded(wording))
  const [known] = at < 0 ? [] : candidates.splice(at, 1)
  return known?.id ?? exchangeId()
}

/** What an editor has said of an exchange goes on with it: its question while the words stay, its cut while the answer stays. */
function marked({ question: _, cut: __, ...words }: Exchange, { wording, answer, question, cut }: Exchange): Exchange {
  return {
    ...words,
    ...(question !== undefined && folded(wording) === folded(words.wording) && { question }),
    ...(cut && isSame(answer, words.answer) && { cut }),
  }
}

/**
 * Exchanges that the draft has without an answer get theirs, where the same words were read or the same question of the
 * bank; all others go behind what is there. What the draft words otherwise stays, and the read words are left over.
 * `former`: exchanges as they stand in the draft now or stood in it once, newest first: their ids are used again.
 */
export function intoDraft(
  draft: Wording,
  reading: ReadingOfLines,
  { former = [], asked = () => null }: { former?: readonly Exchange[]; asked?: Asked } = {},
): Wording {
  const { content } = draft
  const exchanges = [...content.exchanges]
  const taken = new Set(exchanges.map(({ id }) => id))
  const otherwise: string[] = []
  const candidates = former.filter(
    ({ id }, at) => !taken.has(id) && former.findIndex((other) => other.id === id) === at,
  )
  for (const read of reading.exchanges) {
    const waiting = (isMeant: (exchange: Exchange) => boolean) =>
      exchanges.findIndex((exchange) => taken.has(exchange.id) && unanswered(exchange) && isMeant(exchange))
    const worded = waiting(({ wording }) => folded(wording) === folded(read.wording))
    const question = worded < 0 && !unanswered(read) ? asked(read.wording) : null
    const at = question === null ? worded : waiting((exchange) => exchange.question === question)
    const open = exchanges[at]
    if (open) exchanges[at] = { ...open, answer: read.answer }
    else exchanges.push({ id: idOf(read, candidates), ...read })
    if (open && worded < 0) otherwise.push(read.wording)
  }
  const without = <Part>(there: readonly Part[], read: readonly Part[]) =>
    read.filter((part) => there.every((other) => !isSame(other, part)))
  const refused = [
    [content.headline, reading.headline],
    [content.standfirst, reading.standfirst],
  ].flatMap(([there, read]) => (there && read && read !== there ? [read] : []))
  return {
    content: {
      ...content,
      headline: content.headline || (reading.headline ?? ''),
      standfirst: content.standfirst || (reading.standfirst ?? ''),
      exchanges: exchanges.map((exchange) => {
        const once = former.find(({ id }) => id === exchange.id)
        return once ? marked(exchange, once) : exchange
      }),
      links: [...content.links, ...without(content.links, reading.links)],
      topics: [...content.topics, ...without(content.topics, reading.topics)],
    },
    leftOver: [...draft.leftOver, ...refused, ...otherwise, ...reading.leftOver],
  }
}

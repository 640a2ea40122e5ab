/** What somebody wrote into a draft since an import left it, in words. */
import type { Content } from '#lib/rules/content/content.ts'
import { capitalised, numberInWords } from '#lib/rules/wording/number-in-words.ts'

type Words = Pick<Content, 'headline' | 'standfirst' | 'exchanges' | 'links' | 'topics' | 'region'>

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** A question of the bank and a cut go along with their exchange; what is compared are its words. */
const words = ({ kind, wording, answer }: Content['exchanges'][number]) => [kind, wording, answer]

function changedExchanges(then: Words['exchanges'], now: Words['exchanges']): string[] {
  const former = new Map(then.map((exchange) => [exchange.id, exchange]))
  const still = new Set(now.map(({ id }) => id))
  const other = now.filter((exchange) => {
    const before = former.get(exchange.id)
    return !before || !isSame(words(before), words(exchange))
  })
  const count = other.length + then.filter(({ id }) => !still.has(id)).length
  if (count > 0) return [numberInWords(count, 'exchange')]
  const order = (exchanges: Words['exchanges']) => exchanges.map(({ id }) => id)
  return isSame(order(then), order(now)) ? [] : ['the order of the exchanges']
}

/** Takes the content as the import left it and as it is now. Gives a sentence, or null where the words are the same. */
export function changedSince(then: Words, now: Words): string | null {
  const changed = [
    ...changedExchanges(then.exchanges, now.exchanges),
    ...(then.headline === now.headline ? [] : ['the headline']),
    ...(then.standfirst === now.standfirst ? [] : ['the standfirst']),
    ...(isSame(then.links, now.links) ? [] : ['the links']),
    ...(isSame(then.topics, now.topics) ? [] : ['the topics']),
    ...(then.region === now.region ? [] : ['the region']),
  ]
  if (changed.length === 0) return null
  const many = changed.length > 1 || !/^(?:one|the (?:headline|standfirst|order|region))\b/.test(changed[0] ?? '')
  return `${capitalised(list.format(changed))} ${many ? 'were' : 'was'} changed since the import.`
}

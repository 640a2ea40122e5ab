/** What keeps a draft from being submitted: each is an instruction, beside the field that it speaks of. */
import type { Content, Exchange, Link } from './content/content.ts'
import { limits } from './content/limits.ts'
import { fieldNames } from './drafting/field-names.ts'
import { linkIds } from './drafting/link-ids.ts'
import type { Problem } from './problem.ts'
import { linkAddress } from './rich-text/address.ts'
import { plainText } from './rich-text/plain-text.ts'

/** A standfirst is a sentence: it ends as sentences do, perhaps within quotation marks or brackets. */
const sentenceEnd = /[.!?…]["'”’)\]]*$/u

function tooLong(what: string, text: string, limit: number): string[] {
  return text.length > limit
    ? [`Shorten ${what} to ${limit.toLocaleString('en-GB')} characters; it has ${text.length.toLocaleString('en-GB')}`]
    : []
}

function ofHeadline({ headline }: Content): string[] {
  return headline === '' ? ['Enter a headline'] : tooLong('the headline', headline, limits.headline.submit)
}

function ofStandfirst({ standfirst }: Content): string[] {
  if (standfirst === '') return ['Enter a standfirst']
  const unfinished = sentenceEnd.test(standfirst) ? [] : ['Finish the standfirst with a full stop']
  return [...unfinished, ...tooLong('the standfirst', standfirst, limits.standfirst.submit)]
}

function ofExchange({ id, kind, wording, answer }: Exchange, at: number): Problem[] {
  const called = `${kind} ${at + 1}`
  const text = plainText(answer)
  const ofWording =
    wording === '' ? [`Enter the words of ${called}, or remove it`] : tooLong(called, wording, limits.wording.submit)
  const ofAnswer =
    text === ''
      ? [`Enter an answer to ${called}, or remove it`]
      : tooLong(`the answer to ${called}`, text, limits.answer.submit)
  return [...beside(fieldNames.wording(id), ofWording), ...beside(fieldNames.answer(id), ofAnswer)]
}

function ofLink({ label, url }: Link, at: number, id: string): Problem[] {
  const called = `link ${at + 1}`
  const ofLabel =
    label === '' ? [`Enter the words of ${called}, or remove it`] : tooLong(called, label, limits.linkLabel.submit)
  const ofUrl = linkAddress(url) ? [] : [`Enter the full address of ${called}, such as https://www.example.org/page`]
  return [...beside(fieldNames.label(id), ofLabel), ...beside(fieldNames.url(id), ofUrl)]
}

function ofTopics({ topics }: Content): string[] {
  const many =
    topics.length > limits.topics.submit ? [`Keep to ${limits.topics.submit} topics; there are ${topics.length}`] : []
  return [
    ...many,
    ...topics.flatMap((topic) => tooLong(`the topic “${topic.slice(0, 20)}…”`, topic, limits.topic.submit)),
  ]
}

function count(what: string, found: number, limit: number): string[] {
  return found > limit ? [`Keep to ${limit} ${what}; there are ${found}`] : []
}

function beside(field: string, messages: string[]): Problem[] {
  return messages.map((message) => ({ field, message }))
}

/**
 * Takes what would be submitted, whether its leader is known, and the ids that its links have in the form.
 * Gives the problems in the order of the page.
 */
export function problemsOf(content: Content, leaderKnown: boolean, ids = linkIds(content.links)): Problem[] {
  const { exchanges, links } = content
  return [
    ...beside('leader', leaderKnown ? [] : ['Choose the leader']),
    ...beside(fieldNames.headline, ofHeadline(content)),
    ...beside(fieldNames.standfirst, ofStandfirst(content)),
    ...beside(
      'exchanges',
      exchanges.length === 0
        ? ['Add at least one question']
        : count('questions', exchanges.length, limits.exchanges.submit),
    ),
    ...exchanges.flatMap(ofExchange),
    ...beside('links', count('links', links.length, limits.links.submit)),
    ...links.flatMap((link, at) => ofLink(link, at, ids[at] ?? '')),
    ...beside(fieldNames.topics, ofTopics(content)),
  ]
}

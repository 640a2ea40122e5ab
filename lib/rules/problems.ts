/** What keeps a draft from being submitted: each is an instruction, beside the field that it speaks of. */
import type { Content, Exchange, Link } from './content/content.ts'
import { limits } from './content/limits.ts'
import { problemsOfCut } from './cut/problems-of-cut.ts'
import { fieldNames } from './drafting/field-names.ts'
import { linkIds } from './drafting/link-ids.ts'
import type { Problem } from './problem.ts'
import { linkAddress } from './rich-text/address.ts'
import { plainText } from './rich-text/plain-text.ts'
import { inWords } from './wording/number-in-words.ts'

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

/** Whoever cannot see the portrait is told what it shows, or nothing because somebody has decided so. */
function ofPortrait({ portrait, portraitWords }: Content): Problem[] {
  if (portrait === null) return []
  const { alt, decorative, credit } = portraitWords ?? { alt: '', decorative: false, credit: '' }
  const undecided = alt === '' && !decorative ? ['Describe the portrait, or say that it is decorative'] : []
  const ofAlt = tooLong('the description of the portrait', alt, limits.portraitAlt.submit)
  return [
    ...beside(fieldNames.portraitAlt, [...undecided, ...(decorative ? [] : ofAlt)]),
    ...beside(fieldNames.portraitCredit, tooLong('the credit', credit, limits.portraitCredit.submit)),
  ]
}

function ofExchange(exchange: Exchange, at: number): Problem[] {
  const { id, kind, wording, answer } = exchange
  const called = `${kind} ${at + 1}`
  const text = plainText(answer)
  const ofWording =
    wording === '' ? [`Enter the words of ${called}, or remove it`] : tooLong(called, wording, limits.wording.submit)
  const ofAnswer =
    text === ''
      ? [`Enter an answer to ${called}, or remove it`]
      : tooLong(`the answer to ${called}`, text, limits.answer.submit)
  return [
    ...beside(fieldNames.wording(id), ofWording),
    ...beside(fieldNames.answer(id), ofAnswer),
    ...problemsOfCut(exchange, at),
  ]
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

/** Fewer than three questions are a quotation, not an interview: the three samples of the trade have six to eight. */
function ofNumber(exchanges: number): string[] {
  const { least, submit } = limits.exchanges
  if (exchanges >= least) return count('questions', exchanges, submit)
  return [
    exchanges === 0 ? 'Add at least three questions' : `Add questions: there are to be at least ${inWords(least)}`,
  ]
}

function ofLeftOver(lines: number): string[] {
  if (lines === 0) return []
  return [
    lines === 1
      ? 'Place the line left over, or let it go'
      : `Place the ${inWords(lines)} lines left over, or let them go`,
  ]
}

function beside(field: string, messages: string[]): Problem[] {
  return messages.map((message) => ({ field, message }))
}

/** What would be submitted, and what stands around it. */
interface ToSubmit {
  content: Content
  leaderKnown: boolean
  /** Lines of the import that were neither placed nor let go. */
  leftOver: readonly string[]
  /** The ids that its links have in the form; their places where there is no form. */
  ids?: readonly string[]
}

/** Gives the problems in the order of the page. */
export function problemsOf({ content, leaderKnown, leftOver, ids = linkIds(content.links) }: ToSubmit): Problem[] {
  const { exchanges, links } = content
  return [
    ...beside('leader', leaderKnown ? [] : ['Choose the leader']),
    ...beside(fieldNames.headline, ofHeadline(content)),
    ...beside(fieldNames.standfirst, ofStandfirst(content)),
    ...ofPortrait(content),
    ...beside('exchanges', ofNumber(exchanges.length)),
    ...exchanges.flatMap(ofExchange),
    ...beside('links', count('links', links.length, limits.links.submit)),
    ...links.flatMap((link, at) => ofLink(link, at, ids[at] ?? '')),
    ...beside(fieldNames.topics, ofTopics(content)),
    ...beside(fieldNames.region, tooLong('the region', content.region ?? '', limits.region.submit)),
    ...beside(fieldNames.leftOver, ofLeftOver(leftOver.length)),
  ]
}

/** Where the sentences of one paragraph begin and end. */
import { type Enclosure, enclosuresOf } from './enclosures.ts'
import { beforeNumbers, neverLast, openers, perhapsLast, saidSomebody, timeGoesOn } from './sentence-stops.ts'

/**
 * Stops (". . ." too), the marks that close behind them, and white space: here a sentence may end. A run of stops is looked at
 * from its first alone: from each of 20,000 question marks it took three seconds.
 */
const possibleEnd = /(?<![.!?…])(?<![.!?…] (?=\.))((?:[.!?…]| \.(?![\p{L}\p{N}]))+)([”’"'»)\]]*(?:[ {2}]»)?)\s+/gu

const says = /[\p{L}\p{N}]/u
/** "J", "G.K", "U.S", "Ph.D": letters of which one stands alone. An address has none. */
const initials = /^(?:\p{L}+\.)*\p{L}(?:\.\p{L}+)*$/u
/** A bullet typed as a number: "2. We moved." is one sentence. */
const bareNumber = /^\(?\d{1,2}[.)]+$/u
/** Longer than the last word before a stop, and than three words: a long sentence is not read again for each of its stops. */
const glance = 80

interface End {
  /** What the sentence says so far, its stop and closing marks included. */
  so: string
  /** The text behind it, without the marks with which it opens. */
  next: string
  stops: string
  closing: string
}

/** What follows is no beginning: a small letter goes on with the sentence, unless it is an iPhone or an address. */
const goesOn = (next: string) => /^\p{Ll}/u.test(next) && !/^(?:\p{Ll}{1,2}\p{Lu}|https?:|www\.)/u.test(next)

/** The next word begins a sentence for certain. "W. I. Thomas" has an initial there. */
function opens(next: string): boolean {
  const [word = '', stop] = next.split(/(?<=^[\p{L}\p{N}]+)(?=[^\p{L}\p{N}])/u)
  return openers.has(word.toLowerCase()) && !stop?.startsWith('.')
}

/** A stop may belong to the word before it, and not to the sentence. */
function endsBehindWord({ so, next, stops, closing }: End): boolean {
  const word = /[\p{L}\p{N}](?:[\p{L}\p{N}.]*[\p{L}\p{N}])?(?=\.[”’"'»)\]]*$)/u.exec(so.slice(-glance))?.[0] ?? ''
  const small = word.toLowerCase()
  if (stops !== '.' || word === '' || closing !== '') return true
  if (small === 'a.m' || small === 'p.m') return !timeGoesOn.test(next)
  if (neverLast.has(small)) return false
  if (beforeNumbers.has(small) && /^\p{N}/u.test(next)) return false
  return initials.test(word) || perhapsLast.has(small) ? opens(next) : true
}

function ends(end: End): boolean {
  const { so, next, stops, closing } = end
  if (next === '' || goesOn(next) || (so.length < glance && bareNumber.test(so.trim()))) return false
  if (/[”’"'»]/u.test(closing) && saidSomebody.test(next)) return false
  // "Well… I think so" is one sentence; in "We built it all again… I was proud" there are two.
  if (/…|\.\s?\./u.test(stops) && /^I\b/u.test(next) && so.length < glance && so.trim().split(/\s+/u).length <= 3)
    return false
  return endsBehindWord(end)
}

/** Whether a place lies inside, or behind a bracket that only interrupts its sentence: "It works (really!) everywhere". */
function isHeld(start: number, at: number, { from, to, isBracket }: Enclosure, text: string): boolean {
  if (at > from && at < to) return true
  return isBracket && at === to && says.test(text.slice(start, from))
}

/** Where the next word begins; Infinity where there is none. Marks alone are no sentence. */
function wordFrom(text: string, start: number): number {
  const found = text.slice(Math.max(start, 0)).search(says)
  return found < 0 ? Number.POSITIVE_INFINITY : Math.max(start, 0) + found
}

/**
 * Takes the plain text of one paragraph; gives where each of its sentences begins and ends, without the white space
 * between them. Rules of our own, not Intl.Segmenter: that one ends a sentence behind "Dr." and "J.", and the browser
 * and the server, each with its own ICU, would have to agree to the letter. A paragraph that has words has a sentence.
 */
export function splitSentences(text: string): { from: number; to: number }[] {
  const enclosures = enclosuresOf(text)
  const found: { from: number; to: number }[] = []
  let start = text.search(/\S/u)
  let word = wordFrom(text, start)
  let held = 0
  for (const { index, 0: whole, 1: stops = '', 2: closing = '' } of text.matchAll(possibleEnd)) {
    const to = index + stops.length + closing.length
    while ((enclosures[held]?.to ?? Number.POSITIVE_INFINITY) < to) held++
    const enclosure = enclosures[held]
    if (enclosure && isHeld(start, to, enclosure, text)) continue
    const next = text.slice(index + whole.length, index + whole.length + 120).replace(/^[^\p{L}\p{N}]+/u, '')
    if (word >= to || !ends({ so: text.slice(start, to), next, stops, closing })) continue
    found.push({ from: start, to })
    start = index + whole.length
    word = wordFrom(text, start)
  }
  const rest = text.trimEnd().length
  return says.test(text.slice(Math.max(start, 0), rest)) ? [...found, { from: start, to: rest }] : found
}

/** Whether what was found is an interview at all. Lists of answers to nobody (help pages, forms, reports) have questions too. */
import { startsAsQuestion } from './asks.ts'
import { namesAnInterview } from './introduction.ts'
import type { Piece } from './piece.ts'
import { endsAsQuestion, wordCount } from './sentence.ts'
import type { Tongue } from './tongue.ts'
import { isVerse } from './verse.ts'

const helpPage = /\b(?:frequently asked questions|faqs?|help cent(?:re|er)|troubleshooting|knowledge base)\b/i

/** A form that somebody filled in. */
const nameField = /^(?:(?:full )?name|interviewee) ?: ?\p{Lu}\p{L}/iu

const play = /^(?:act|scene)\s(?:one|two|three|\d|[ivx]+)\b/i
/** A form to be ticked. */
const choices = /^\(?a[).]\s/i

/** Takes the pieces after asks and answers are known; `named` says that speakers are labelled. */
export function isInterview(pieces: Piece[], tongue: Tongue, named: boolean): boolean {
  const exchanges = exchangesOf(pieces)
  const answers = exchanges.map(({ answer }) => answer).filter((answer) => answer !== '')
  const wordings = new Set(exchanges.map(({ wording }) => wording))
  if (isVerse(pieces)) return false
  if (wordings.size < 2 || answers.length < 2 || answers.length < exchanges.length / 3) return false
  if (answers.filter((answer) => choices.test(answer)).length >= answers.length / 2) return false
  if (tongue === null) return true

  const firstAsk = pieces.findIndex((piece) => piece.role === 'ask')
  const front = pieces.slice(0, firstAsk).map((piece) => piece.text)
  if (front.some((text) => play.test(text))) return false
  const introduced = front.some((text) => namesAnInterview(text) || nameField.test(text))
  const personal = shareOfPersonal(answers, tongue)
  const someoneSpeaks = personal > 0 || answers.some((answer) => tongue.us.test(answer))
  const toReader = shareOf(answers, (answer) => tongue.you.test(unquoted(answer)))
  if (named && introduced) return true
  if (named) return someoneSpeaks && !isHelp(exchanges, { personal, toReader, lettered: isLettered(pieces) }, tongue)
  if (asksForReader([...wordings], tongue) && !introduced) return false
  if (front.some((text) => text.length < 200 && helpPage.test(text)) && !introduced) return personal > 0.6
  if (personal >= 0.3 || (introduced && someoneSpeaks)) return true
  // Answers of a few words say neither "I" nor anything about whom they are for: then the questions have to.
  const putToSomebody = shareOf([...wordings], (wording) => tongue.you.test(wording))
  if (toReader > 0) return false
  return (introduced && putToSomebody >= 0.3) || isQuickFire(exchanges, introduced)
}

/** Speakers' labels stand in help pages and at help desks, too: there whoever asks is helped, and whoever answers says less of himself. */
function isHelp(
  exchanges: { wording: string; answer: string }[],
  { personal, toReader, lettered }: { personal: number; toReader: number; lettered: boolean },
  tongue: NonNullable<Tongue>,
): boolean {
  const wordings = exchanges.map(({ wording }) => wording)
  if (asksForReader(wordings, tongue) || (toReader >= 0.5 && personal < 0.2) || (lettered && personal === 0))
    return true
  const asked = wordCount(wordings.join(' '))
  const answered = wordCount(exchanges.map(({ answer }) => answer).join(' '))
  return shareOf(wordings, (wording) => tongue.me.test(wording)) >= 0.4 && asked > answered
}

/** "Q1:" and "A1:" name nobody. */
const isLettered = (pieces: Piece[]): boolean =>
  pieces.filter(({ role }) => role === 'mark').every(({ text }) => /^(?:Q|A|question|answer)\W?/iu.test(text))

const shareOf = (texts: string[], says: (text: string) => boolean): number => texts.filter(says).length / texts.length

/** In words. */
const quick = { question: 6, answer: 12 }

/** "Tea or coffee?" "Coffee." A quiz asks as shortly, but leaves nobody a choice. */
function isQuickFire(exchanges: { wording: string; answer: string }[], introduced: boolean): boolean {
  const short = exchanges.filter(
    ({ wording, answer }) =>
      wordCount(wording) <= quick.question && wordCount(answer) <= quick.answer && !startsAsQuestion(wording),
  )
  return short.length >= 3 && short.length >= exchanges.length * 0.6 && (introduced || exchanges.some(isChoice))
}

/** The answer takes up one of the two that were offered. */
function isChoice({ wording, answer }: { wording: string; answer: string }): boolean {
  const [first, second] = wording.toLowerCase().split(/\s(?:or|oder|ou|of|eller|o)\s/)
  if (first === undefined || second === undefined) return false
  const taken = new Set(answer.toLowerCase().match(/\p{L}{3,}/gu))
  return [first, second].some((offer) => offer.match(/\p{L}{3,}/gu)?.some((word) => taken.has(word)))
}

/** "How do I apply?": on help pages the reader asks, and nobody is asked. */
const asksForReader = (wordings: string[], tongue: NonNullable<Tongue>): boolean =>
  wordings.filter((text) => tongue.me.test(text) && !tongue.you.test(text)).length >= wordings.length * 0.5

/** How many of the answers say "I". One of a few words ("Tea.") says nothing either way, unless all are so. */
function shareOfPersonal(answers: string[], tongue: NonNullable<Tongue>): number {
  const long = answers.filter((answer) => wordCount(answer) >= 6)
  const telling = long.length >= answers.length * 0.3 ? long : answers
  return telling.filter((answer) => tongue.me.test(unquoted(answer))).length / telling.length
}

const unquoted = (text: string): string => text.replace(/["“][^"”]*["”]/g, '')

/** "Can I use it abroad?" on a help page says "I", but nobody speaks. */
const isShortQuestion = (text: string): boolean => endsAsQuestion(text) && wordCount(text) <= 20 && !/[.!]\s/.test(text)

function exchangesOf(pieces: Piece[]): { wording: string; answer: string }[] {
  const exchanges: { wording: string; answers: string[] }[] = []
  for (const piece of pieces) {
    if (piece.role === 'ask' && (piece.opens || exchanges.length === 0))
      exchanges.push({ wording: piece.text, answers: [] })
    else if (piece.role === 'answer' && !isShortQuestion(piece.text)) exchanges.at(-1)?.answers.push(piece.text)
  }
  return exchanges.map(({ wording, answers }) => ({ wording, answer: answers.join(' ') }))
}

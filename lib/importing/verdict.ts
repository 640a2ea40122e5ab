/** Whether what was found is an interview at all. Lists of answers to nobody (help pages, forms, reports) have questions too. */
import { namesAnInterview } from './introduction.ts'
import type { Piece } from './piece.ts'
import { endsAsQuestion, wordCount } from './sentence.ts'
import type { Tongue } from './tongue.ts'

const helpPage = /\b(?:frequently asked questions|faqs?|help cent(?:re|er)|troubleshooting|knowledge base)\b/i

const play = /^(?:act|scene)\s(?:one|two|three|\d|[ivx]+)\b/i
/** A form to be ticked. */
const choices = /^\(?a[).]\s/i

/** Takes the pieces after asks and answers are known; `named` says that speakers are labelled. */
export function isInterview(pieces: Piece[], tongue: Tongue, named: boolean): boolean {
  const exchanges = exchangesOf(pieces)
  const answers = exchanges.map(({ answer }) => answer).filter((answer) => answer !== '')
  const wordings = new Set(exchanges.map(({ wording }) => wording))
  if (wordings.size < 2 || answers.length < 2 || answers.length < exchanges.length / 3) return false
  if (answers.filter((answer) => choices.test(answer)).length >= answers.length / 2) return false
  if (tongue === null) return true

  const firstAsk = pieces.findIndex((piece) => piece.role === 'ask')
  const front = pieces.slice(0, firstAsk).map((piece) => piece.text)
  if (front.some((text) => play.test(text))) return false
  const introduced = front.some((text) => namesAnInterview(text))
  const personal = shareOfPersonal(answers, tongue)
  const someoneSpeaks = personal > 0 || answers.some((answer) => tongue.us.test(answer))
  if (named) return introduced || someoneSpeaks
  if (front.some((text) => text.length < 200 && helpPage.test(text)) && !introduced) return personal > 0.6
  return personal >= 0.3 || (introduced && someoneSpeaks)
}

/** How many of the answers say "I". One of a few words ("Tea.") says nothing either way, unless all are so. */
function shareOfPersonal(answers: string[], tongue: NonNullable<Tongue>): number {
  const long = answers.filter((answer) => wordCount(answer) >= 6)
  const telling = long.length > 0 ? long : answers
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

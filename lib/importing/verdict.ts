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
  if (isVerse(pieces)) return false
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
  if (asksForReader([...wordings], tongue) && !introduced) return false
  if (front.some((text) => text.length < 200 && helpPage.test(text)) && !introduced) return personal > 0.6
  return personal >= 0.3 || (introduced && someoneSpeaks)
}

/** "How do I apply?": on help pages the reader asks, and nobody is asked. */
const asksForReader = (wordings: string[], tongue: NonNullable<Tongue>): boolean =>
  wordings.filter((text) => tongue.me.test(text) && !tongue.you.test(text)).length >= wordings.length * 0.5

/** Lines of verse go on with a small letter, others begin with a capital. In a text written all small, all lines are small. */
function isVerse(pieces: Piece[]): boolean {
  const lines = pieces.filter(({ role, dress }) => (role === 'ask' || role === 'answer') && dress.length === 0)
  const small = lines.filter(
    ({ text }, index) =>
      /^\p{Ll}[\p{L}’']*\s/u.test(text) && wordCount(text) <= 14 && /[\p{L},;]$/u.test(lines[index - 1]?.text ?? ''),
  ).length
  const capital = lines.filter(({ text }) => /^\p{Lu}/u.test(text)).length
  return lines.length >= 6 && small >= lines.length * 0.25 && capital >= lines.length * 0.25
}

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

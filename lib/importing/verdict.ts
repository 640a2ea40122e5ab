/** Whether what was found is an interview at all. Lists of answers to nobody (help pages, forms, reports) have questions too. */
import { asksForReader, saysThatSomebodyTells } from './asks-for-reader.ts'
import { namesHelp } from './help-page.ts'
import { namesAnInterview } from './introduction.ts'
import type { Piece } from './piece.ts'
import { presentsSomebody, tellsOf } from './presents.ts'
import { isProgramme } from './programme.ts'
import { isQuickFire } from './quick-fire.ts'
import { endsAsQuestion, wordCount } from './sentence.ts'
import { hasTitleNoun } from './titles.ts'
import { servesReader, type Tongue } from './tongue.ts'
import { isTransaction } from './transaction.ts'
import { isVerse } from './verse.ts'

/** A form that somebody filled in. */
const nameField = /^(?:(?:full )?name|interviewee) ?: ?\p{Lu}\p{L}/iu

/** "My answers are in brackets." */
const bringsAnswers = /^.{0,120}(?<!\p{L})my (?:answers|replies|responses)(?!\p{L}).{0,120}$/iu

const quiz = /(?<!\p{L})(?:quiz\p{L}*|riddles?|trivia|rätsel|devinettes?|adivinanzas?|indovinelli|raadsels?)(?!\p{L})/iu
const play = /^(?:act|scene)\s(?:one|two|three|\d|[ivx]+)\b/i
/** A form to be ticked. */
const choices = /^\(?a[).]\s/i

/** Takes the pieces after asks and answers are known; `named` says that speakers are labelled. */
export function isInterview(pieces: Piece[], tongue: Tongue, named: boolean): boolean {
  const exchanges = exchangesOf(pieces)
  const answers = exchanges.map(({ answer }) => answer).filter((answer) => answer !== '')
  const wordings = new Set(exchanges.map(({ wording }) => wording))
  if (isVerse(pieces) || (!named && isProgramme(pieces))) return false
  if (wordings.size < 2 || answers.length < 2 || answers.length < exchanges.length / 3) return false
  if (answers.filter((answer) => choices.test(answer)).length >= answers.length / 2) return false
  const before = pieces.slice(
    0,
    pieces.findIndex((piece) => piece.role === 'ask'),
  )
  const front = before.map((piece) => piece.text)
  const presented = presentsSomebody(before, tongue) && !tellsOf(before, answers)
  const isHelpPage = front.some(namesHelp)
  if (tongue === null) {
    const all = pieces.map(({ text }) => text).join('\n')
    return presented || front.some(namesAnInterview) || (!isHelpPage && !servesReader(all, answers))
  }

  if (front.some((text) => play.test(text))) return false
  const introduced = front.some((text) => namesAnInterview(text) || nameField.test(text) || bringsAnswers.test(text))
  const personal = shareOfPersonal(answers, tongue)
  const someoneSpeaks = personal > 0 || answers.some((answer) => tongue.us.test(answer))
  const toReader = shareOf(answers, (answer) => tongue.you.test(unquoted(answer)))
  const speaks = (answer: string): boolean => tongue.me.test(answer) || tongue.us.test(answer)
  if (named && introduced) return true
  if (named && isTransaction(pieces)) return false
  if (named && !presented && isTyped(pieces)) return false
  const putToSomebody = shareOf([...wordings], (wording) => tongue.you.test(wording))
  const posted = before.some(({ role, text }) => role !== 'mark' && wordCount(text) <= 14 && hasTitleNoun(text))
  // Nobody says "I", and nobody is spoken to: a prayer, a catechism.
  if (named && !presented && !posted && personal === 0 && putToSomebody === 0) return false
  const lettered = isLettered(pieces) && !presented && !posted
  if (named) return someoneSpeaks && !isHelp(exchanges, { personal, toReader, lettered }, tongue)
  if (asksForReader([...wordings], tongue, front.some(saysThatSomebodyTells)) && !introduced) return false
  if (isHelpPage && !introduced) return personal > 0.6
  if (personal >= 0.3 || (introduced && someoneSpeaks)) return true
  // Answers of a few words say neither "I" nor anything about whom they are for: then the questions have to.
  if (presented && toReader - personal < 0.5 && (someoneSpeaks || putToSomebody >= 0.25)) return true
  if (toReader > 0) return false
  if (putToSomebody >= 0.6 && shareOf(answers, speaks) >= 0.6) return true
  if (putToSomebody >= 0.5 && personal >= 0.15 && shareOf(answers, speaks) >= 0.5) return true
  // Every question says "you", and somebody says "I".
  if (putToSomebody === 1 && answers.some((answer) => tongue.me.test(answer)) && exchanges.length >= 3) return true
  return (
    (introduced && putToSomebody >= 0.3) ||
    isQuickFire(exchanges, introduced || (presented && !front.some((text) => quiz.test(text))))
  )
}

/** Colleagues who type to each other, more than two of them, begin most lines small. */
const isTyped = (pieces: Piece[]): boolean => {
  const labels = new Set(pieces.filter(({ role }) => role === 'mark').map(({ text }) => text.replace(/[^\p{L}]/gu, '')))
  const turns = pieces.filter(({ role }) => role === 'ask' || role === 'answer').map(({ text }) => text)
  return labels.size >= 3 && shareOf(turns, (text) => /^\p{Ll}/u.test(text)) >= 0.5
}

/** Speakers' labels stand in help pages and at help desks, too: there whoever asks is helped, and whoever answers says less of himself. */
function isHelp(
  exchanges: { wording: string; answer: string }[],
  { personal, toReader, lettered }: { personal: number; toReader: number; lettered: boolean },
  tongue: NonNullable<Tongue>,
): boolean {
  const wordings = exchanges.map(({ wording }) => wording)
  if (asksForReader(wordings, tongue, false) || (toReader >= 0.5 && personal < 0.2) || (lettered && personal === 0))
    return true
  const asked = wordCount(wordings.join(' '))
  const answered = wordCount(exchanges.map(({ answer }) => answer).join(' '))
  return shareOf(wordings, (wording) => tongue.me.test(wording)) >= 0.4 && asked > answered
}

/** "Q1:" and "A1:" name nobody. */
const isLettered = (pieces: Piece[]): boolean =>
  pieces.filter(({ role }) => role === 'mark').every(({ text }) => /^(?:Q|A|question|answer)\W?/iu.test(text))

const shareOf = (texts: string[], says: (text: string) => boolean): number => texts.filter(says).length / texts.length

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

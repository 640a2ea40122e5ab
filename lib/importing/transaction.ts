/** Turns that bear labels but are no interview: a court, a counter, a lesson, a machine. The labels say what the speakers are there for. */
import type { Piece } from './piece.ts'

const served =
  /^(?:the )?(?:witness|defendant|accused|suspect|customer|client|caller|user|assistant|bot|chatbot|agent|operator|support|advisor|adviser|waiter|waitress|zeug(?:e|in)|kund(?:e|in)|client[ea]?|cliente|klant|témoin|testigo|testimone)\s?\d*$/iu
const taught = {
  asks: /^(?:teacher|tutor|lehrer(?:in)?|professeure?)$/iu,
  answers: /^(?:student|pupil|class|schüler(?:in)?|élève)\s?\w?$/iu,
}

/** Takes the pieces of labelled turns; true if whoever answers is served, heard or taught. */
export function isTransaction(pieces: Piece[]): boolean {
  const labels = (reason: string): string[] => [
    ...new Set(
      pieces.flatMap((piece) =>
        piece.role === 'mark' && piece.reason === reason ? [piece.text.replace(/[\s:：.–—-]+$/u, '')] : [],
      ),
    ),
  ]
  const answers = labels('the label of whoever answers')
  const asks = labels('the label of whoever asks')
  const isTaught = asks.some((label) => taught.asks.test(label)) && answers.every((label) => taught.answers.test(label))
  return answers.length > 0 && (isTaught || answers.every((label) => served.test(label)))
}

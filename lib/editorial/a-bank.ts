/** For tests: the desk, with questions in its bank beside the six that every bank begins with. */
import { addQuestion } from '#lib/questions/add-question.ts'
import { aDesk, readyContent } from './a-desk.ts'
import { approve } from './approve.ts'

export function aBank() {
  const at = aDesk()

  function added(wording: string): number {
    const { question } = addQuestion(at.as('admin'), { wording })
    if (question === null) throw new Error(`“${wording}” is in the bank.`)
    return question
  }

  /** An interview whose first exchange puts this question; live at once, or a draft. */
  function asking(question: number, { live = true } = {}): number {
    const exchanges = readyContent.exchanges.map((exchange, place) =>
      place === 0 ? { ...exchange, question } : exchange,
    )
    if (!live) return at.started('writer', { ...readyContent, exchanges })
    const { id, fingerprint } = at.submitted('writer', { ...readyContent, exchanges })
    approve(at.as('admin'), { interview: id, fingerprint })
    return id
  }

  return { ...at, added, asking }
}

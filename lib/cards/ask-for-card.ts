/** Has a card drawn in a process of its own. */
import { askProgram } from '#lib/ask-program.ts'
import { type CardTask, cardAnswer } from './card-task.ts'

/** Milliseconds. A card takes half a second; on a machine that is busy with other things, some. */
const mostTime = 30_000

/** Gives the JPEG. Rejects where it could not be drawn. */
export async function askForCard(task: CardTask): Promise<Buffer> {
  const answer = await askProgram({
    program: 'lib/cards/card-process.ts',
    task,
    answer: cardAnswer,
    heap: 256,
    mostTime,
    silence: { failed: 'its process ended without a word' },
  })
  if ('failed' in answer) throw new Error(`A card could not be drawn: ${answer.failed}`)
  return Buffer.from(answer.card)
}

/** Has a picture worked on in a process of its own, with an end to its time and its memory. */
import { askProgram } from '#lib/ask-program.ts'
import { inTurn } from '#lib/in-turn.ts'
import type { PictureProblem } from '#lib/rules/wording/pictures.ts'
import { type PortraitAnswer, type PortraitTask, portraitAnswer } from './portrait-task.ts'

/** Milliseconds. The largest photograph there is takes 4 s on this kind of machine; what takes this long never ends. */
const mostTime = 30_000
/** Milliseconds: for somebody who has no button to give up with, and waits in the line too. */
export const mostTimeInLine = 120_000

/** One at a time: a large photograph takes 1.2 GB. An upload that waits is held in memory: 20 MB each. */
const line = { key: 'portraits', atOnce: 1, waiting: 6 }

type Made = Exclude<PortraitAnswer, { failed: string } | { problem: PictureProblem }>

/**
 * Where the signal is given, the process is killed, or never begun. Gives what was made, or what is wrong with the picture.
 * Rejects where the signal was given, and where our own code fell over.
 */
export async function askProcess(task: PortraitTask, signal: AbortSignal): Promise<Made | { problem: PictureProblem }> {
  const answer = await inTurn(
    line,
    () =>
      askProgram({
        program: 'lib/media/portrait-process.ts',
        task,
        answer: portraitAnswer,
        heap: 256,
        mostTime,
        silence: { problem: 'costly' },
        signal,
      }),
    signal,
  )
  if (answer === null) return { problem: 'busy' }
  if ('failed' in answer) throw new Error(`A portrait could not be made: ${answer.failed}`)
  return answer
}

/** Has a card drawn in a process of its own. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { type CardAnswer, type CardTask, cardAnswer } from './card-task.ts'

/** Milliseconds. A card takes half a second; on a machine that is busy with other things, some. */
const mostTime = 30_000

/** Gives the JPEG. Rejects where it could not be drawn. */
export async function askForCard(task: CardTask): Promise<Buffer> {
  const answer = await ask(task)
  if ('failed' in answer) throw new Error(`A card could not be drawn: ${answer.failed}`)
  return Buffer.from(answer.card)
}

function ask(task: CardTask): Promise<CardAnswer> {
  return new Promise((resolve, reject) => {
    // From the folder of the program: a bundler moves this file, and must neither move nor look for what it starts.
    const program = join(process.cwd(), 'lib/cards/card-process.ts')
    const child = spawn(process.execPath, ['--max-old-space-size=256', program], {
      killSignal: 'SIGKILL',
      timeout: mostTime,
      serialization: 'advanced',
      env: { NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      windowsHide: true,
    })
    child.once('message', (sent) => {
      const read = cardAnswer.safeParse(sent)
      if (read.success) resolve(read.data)
      else reject(read.error)
    })
    child.once('error', reject)
    child.once('exit', () => resolve({ failed: 'its process ended without a word' }))
    child.send(task, (error) => error && reject(error))
  })
}

/** Has work done in a process of its own, with an end to its time and its memory. */
import { spawn } from 'node:child_process'
import type { z } from 'zod'

type Asking<Answer> = {
  /** From the folder of the program: a bundler moves this file, and must neither move nor look for what it starts. */
  program: string
  task: object
  answer: z.ZodType<Answer>
  /** Megabytes of heap. */
  heap: number
  /** Milliseconds; then it is killed. */
  mostTime: number
  /** What is answered for one that ended without a word: by itself over its memory, by us over its time, by the system, or by a fault of a decoder. */
  silence: Answer
  /** Where it is given, the process is killed, or never begun. */
  signal?: AbortSignal
}

/** Gives what the program sends back, once. Rejects where the signal was given, and for an answer that is none. */
export function askProgram<Answer>({ program, task, answer, heap, mostTime, silence, signal }: Asking<Answer>) {
  return new Promise<Answer>((resolve, reject) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, program], {
      ...(signal && { signal }),
      killSignal: 'SIGKILL',
      timeout: mostTime,
      serialization: 'advanced',
      env: { NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      windowsHide: true,
    })
    child.once('message', (sent) => {
      const read = answer.safeParse(sent)
      if (read.success) resolve(read.data)
      else reject(read.error)
    })
    child.once('error', reject)
    child.once('exit', () => resolve(silence))
    child.send(task, (error) => error && reject(error))
  })
}

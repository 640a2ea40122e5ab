/** Reads a file in a process of its own, with little memory, little time, no way to the network, and no right but to read this program. */
import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { cwd } from 'node:process'
import { z } from 'zod'
import { inTurn } from '#lib/in-turn.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { fileLimits } from './file-limits.ts'
import { type ProblemName, problemSentences } from './file-sentences.ts'

const answered = z.union([
  z.strictObject({ text: z.string(), notes: z.array(z.string()) }),
  z.strictObject({ problem: z.string() }),
])
export type Answered = z.infer<typeof answered>

/** In characters, as JSON: the longest text, each character written as an escape. */
const longestAnswer = limits.pasted * 6 + 10_000

const line = { key: 'files', atOnce: fileLimits.atOnce, waiting: fileLimits.waiting }

const refuse = (problem: ProblemName): Answered => ({ problem: problemSentences[problem] })

/** Takes the bytes and their kind. Never throws: whatever happens to the process is a problem in words. */
export async function inAProcess(bytes: Buffer, kind: string, signal?: AbortSignal): Promise<Answered> {
  try {
    return (await inTurn(line, () => runOnce(bytes, kind, signal), signal)) ?? refuse('busy')
  } catch (error) {
    if (signal?.aborted) return refuse('cancelled')
    throw error
  }
}

/**
 * From the folder of the program: a bundler moves this file, and does not move what it starts. Written as texts, because
 * Turbopack takes every path joined to process.cwd() for something to bundle: here, all of lib.
 */
function argumentsOf(root: string, kind: string): string[] {
  const mayRead = [`${root}/lib`, `${root}/package.json`, realpathSync(`${root}/node_modules`)]
  return [
    `--max-old-space-size=${fileLimits.heapMegabytes}`,
    '--permission',
    ...mayRead.map((path) => `--allow-fs-read=${path}`),
    `${root}/lib/importing/files/reading-process.ts`,
    kind,
  ]
}

function runOnce(bytes: Buffer, kind: string, signal?: AbortSignal): Promise<Answered> {
  const child = spawn(process.execPath, argumentsOf(cwd(), kind), {
    env: { NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  })
  return new Promise((resolve) => {
    const said: string[] = []
    let length = 0
    let why: ProblemName = 'tooMuch'
    const stop = (problem: ProblemName) => {
      why = problem
      child.kill('SIGKILL')
    }
    const cancel = () => stop('cancelled')
    const clock = setTimeout(() => stop('tooMuch'), fileLimits.milliseconds)
    signal?.addEventListener('abort', cancel, { once: true })
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      said.push(piece)
      length += piece.length
      if (length > longestAnswer) stop('tooLong')
    })
    child.on('error', () => stop('tooMuch'))
    child.on('close', (code) => {
      clearTimeout(clock)
      signal?.removeEventListener('abort', cancel)
      resolve(code === 0 ? answerIn(said.join('')) : refuse(why))
    })
    child.stdin.on('error', () => {}) // it may end before it has read everything
    child.stdin.end(bytes)
  })
}

function answerIn(said: string): Answered {
  try {
    return answered.parse(JSON.parse(said))
  } catch {
    return refuse('tooMuch')
  }
}

/**
 * Run by in-a-process.ts as a program of its own: takes a file's bytes on standard input and its kind as the argument,
 * and writes what was read on standard output. Whatever a file does to the libraries that read it, it does here.
 */
import { Socket } from 'node:net'
import type { ProblemName } from './file-sentences.ts'
import { problemSentences } from './file-sentences.ts'
import { Unreadable } from './unreadable.ts'

/** Node's permissions keep a program from files and other programs, not from the network. Nothing here calls anybody. */
Socket.prototype.connect = () => {
  throw new Error('Nothing is fetched while a file is read.')
}

/** Each library is loaded where it is needed: mammoth alone takes a tenth of a second. */
async function read(kind: string | undefined, bytes: Buffer): Promise<{ text: string; notes: string[] }> {
  if (kind === 'mail') return (await import('./mail/text-of-mail.ts')).textOfMail(bytes)
  const { textOfPage } = await import('./html/text-of-page.ts')
  if (kind === 'page') {
    const { pageSource } = await import('./html/page-source.ts')
    const { text, guessed } = pageSource(bytes)
    const { noteSentences } = await import('./file-sentences.ts')
    return { text: textOfPage(text), notes: guessed ? [noteSentences.guessed] : [] }
  }
  const { html, notes } = await (await import('./word/page-of-word.ts')).pageOfWord(bytes)
  return { text: textOfPage(html), notes }
}

async function answer(): Promise<object> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  try {
    return await read(process.argv[2], Buffer.concat(chunks))
  } catch (error) {
    const problem: ProblemName = error instanceof Unreadable ? error.problem : 'tooMuch'
    return { problem: problemSentences[problem] }
  }
}

process.stdout.write(JSON.stringify(await answer()))

/** Asks for a password: at a terminal without showing it, else as the first line that comes. */
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

type Asking = {
  /** The standard input, or in a test whoever types. */
  keys: NodeJS.ReadableStream & { isTTY?: boolean }
  screen: NodeJS.WritableStream
}

/** A terminal shows what the reader of lines writes; this one writes nowhere. */
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })

/** Gives the line without its end; '' where nothing comes. */
export async function askPassword({ keys, screen }: Asking): Promise<string> {
  const isTerminal = keys.isTTY === true
  screen.write('Password: ')
  const lines = createInterface({ input: keys, output: nowhere(), terminal: isTerminal })
  const password = await new Promise<string>((typed) => {
    lines.once('line', typed)
    lines.once('close', () => typed(''))
  })
  lines.close()
  if (isTerminal) screen.write('\n')
  return password
}

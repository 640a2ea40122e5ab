/** What the log keeps of an error: its name, its sentence and where it happened, and nothing of what anybody wrote. */

type Noted = { name: string; message: string; stack: string; cause?: Noted }

/** A failed query says after `params:` what was to be stored, in its message and so in its stack: a draft's text, for one. */
export function notedError(error: unknown): Noted {
  if (!(error instanceof Error)) return { name: typeof error, message: '', stack: '' }
  const { name, message, stack = '', cause } = error
  const [said = ''] = message.split('\nparams: ', 1)
  const frames = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length).trim() : ''
  return { name, message: said, stack: frames, ...(cause instanceof Error && { cause: notedError(cause) }) }
}

/** Asks the desk to turn a file, or what was pasted with its looks, into text. */

/** `notes`: in sentences, what was left out. */
export type Answer = { text: string; notes: string[] } | { problem: string }

const unreached = 'The desk could not be reached, so nothing was read. Try again in a moment, or paste the text.'

/** Takes the bytes. Throws only where `signal` has stopped it. */
export async function askToRead(body: Blob, signal: AbortSignal): Promise<Answer> {
  try {
    const answer = await fetch('/desk/interviews/new/read', {
      method: 'POST',
      body,
      // What a browser makes of the file's ending is no matter: the desk looks at what is in it.
      headers: { 'content-type': 'application/octet-stream' },
      signal,
    })
    return answerIn(await answer.json())
  } catch (failure) {
    if (signal.aborted) throw failure
    return { problem: unreached }
  }
}

function answerIn(said: unknown): Answer {
  if (typeof said !== 'object' || said === null) return { problem: unreached }
  if ('problem' in said && typeof said.problem === 'string') return { problem: said.problem }
  if (!('text' in said) || typeof said.text !== 'string') return { problem: unreached }
  const notes = 'notes' in said && Array.isArray(said.notes) ? said.notes.map(String) : []
  return { text: said.text, notes }
}

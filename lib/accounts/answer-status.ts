/** The HTTP status of what an action or a page answers: Next gives neither a way to say it, and a refusal, or what is gone for good, would go out as a 200. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'

/** The front door and Next's bundle each have their own copy of this file; what they share is the process. */
const key = Symbol.for('sixty-seconds.answer')

function answers(): AsyncLocalStorage<ServerResponse> {
  const known: unknown = Reflect.get(globalThis, key)
  if (known instanceof AsyncLocalStorage) return known
  const made = new AsyncLocalStorage<ServerResponse>()
  Reflect.set(globalThis, key, made)
  return made
}

/** Lets whatever `work` leads to say the status of this response. */
export function answering<Result>(response: ServerResponse, work: () => Result): Result {
  return answers().run(response, work)
}

/** Says that the answer in the making is a no, or of something that is gone. Without a front door (a test that calls an action) there is nothing to say it to. */
export function sayStatus(status: 409 | 410) {
  const response = answers().getStore()
  if (response && !response.headersSent) response.statusCode = status
}

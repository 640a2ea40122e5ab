/** Opens the seal of a session's cookie. */
import { decode } from 'next-auth/jwt'
import { sessionIdIn } from './session-id-in.ts'

/** Takes the cookie's value. Gives the session's id, or undefined where we did not seal it, or the seal has run out. */
export async function sessionSealedIn(token: string, secret: string): Promise<string | undefined> {
  return sessionIdIn(await decode({ token, secret }).catch(() => null))
}

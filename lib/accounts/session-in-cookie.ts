/** Which session this request says it belongs to: a claim, which actor-of.ts checks. */
import { cookies as jar } from 'next/headers'
import { configuration } from '#lib/configuration.ts'
import { cookies } from './cookies.ts'
import { sessionSealedIn } from './session-sealed-in.ts'

/** Gives the session's id, or undefined where there is no cookie, or one that we did not seal, or one that has run out. */
export async function sessionInCookie(): Promise<string | undefined> {
  const sealed = (await jar()).get(cookies().sessionToken.name)?.value
  return sealed === undefined ? undefined : sessionSealedIn(sealed, configuration().authSecret)
}

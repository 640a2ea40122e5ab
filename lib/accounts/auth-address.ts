/** Which of next-auth's addresses this site has: those that its sign-in uses, and no other. */

/** What becomes of a request: next-auth answers it, it is sent back to the form, or there is nothing at its address. */
type AuthAnswer = 'next-auth' | 'form' | 'nothing'

/** As action and provider. What is read sets the cookie, says what was wrong, and gives a page that is open the token to sign in from there; the form is posted. */
const read = ['signin', 'error', 'csrf']
const posted = ['callback/credentials']

/**
 * Takes the method and the segments below /api/auth, decoded. The address that the form posts to has no page of its own:
 * read, by whoever reloads it, it is a fault to next-auth, which answers 500; so is much of what it has for other providers.
 */
export function authAnswer(method: string, segments: readonly string[]): AuthAnswer {
  const address = segments.join('/')
  if (posted.includes(address)) return method === 'POST' ? 'next-auth' : 'form'
  return method !== 'POST' && read.includes(address) ? 'next-auth' : 'nothing'
}

/** Signs in without leaving the page: by the address that the sign-in page's form posts to. */
import { z } from 'zod'

const token = z.object({ csrfToken: z.string() })

export type SignedIn = 'signed in' | 'not right' | 'too often' | 'unreached'

export async function signInHere(typed: { email: string; password: string }): Promise<SignedIn> {
  try {
    const { csrfToken } = token.parse(await (await fetch('/api/auth/csrf')).json())
    const { ok, status } = await fetch('/api/auth/callback/credentials', {
      method: 'POST',
      body: new URLSearchParams({ ...typed, csrfToken, callbackUrl: '/desk', json: 'true' }),
    })
    if (status === 429) return 'too often'
    return ok ? 'signed in' : status === 401 ? 'not right' : 'unreached'
  } catch {
    return 'unreached'
  }
}

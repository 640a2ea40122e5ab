/** What next-auth is told. The cookie holds a session's id and nothing about the person; everything else is asked of the database. */
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { configuration } from '#lib/configuration.ts'
import { database } from '#lib/database.ts'
import { authenticate } from './authenticate.ts'
import { cookies } from './cookies.ts'
import { sessionLimits } from './session-limits.ts'
import { startSession } from './start-session.ts'
import { wantedPath } from './wanted-path.ts'

const typed = z.object({ email: z.string(), password: z.string() })

type Refused = (email: string) => void

/** Takes what to do with the address when it or the password is wrong. */
export function nextAuthOptions(refused: Refused): NextAuthOptions {
  const { authSecret, publicUrl } = configuration()
  const { sessionToken, csrfToken, callbackUrl } = cookies()
  return {
    secret: authSecret,
    providers: [credentials(refused)],
    session: { strategy: 'jwt', maxAge: sessionLimits.absolute / 1000 },
    cookies: { sessionToken, csrfToken, callbackUrl },
    // `cookies=asked` tells the page that the cookie has just been set: a browser that keeps none gets a sentence, not a loop.
    pages: { signIn: '/sign-in?cookies=asked', error: '/sign-in' },
    callbacks: {
      redirect: ({ url }) => wantedPath(url, publicUrl),
      // `user` comes only with a sign-in. Name and e-mail, which next-auth would keep in the cookie, are left out.
      jwt: ({ token, user }) => (user ? { sessionId: begin(Number(user.id)) } : token),
      session: ({ session }) => ({ expires: session.expires }),
    },
  }
}

function credentials(refused: Refused) {
  return Credentials({
    credentials: { email: {}, password: {} },
    async authorize(form) {
      const { data } = typed.safeParse(form)
      const userId = await authenticate({ db: database() }, data ?? { email: '', password: '' })
      if (userId !== null) return { id: String(userId) }
      if (data) refused(data.email)
      return null
    },
  })
}

const begin = (userId: number) => startSession({ db: database(), now: new Date() }, userId)

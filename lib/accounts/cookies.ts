/** The cookies of signing in: their names and how they travel. */
import { configuration } from '#lib/configuration.ts'

/** Under https a name of the `__Host-` kind, which no other host or path can set; over http (a developer's machine) browsers refuse those. */
export function cookies() {
  const secure = configuration().publicUrl.startsWith('https://')
  const prefix = secure ? '__Host-' : ''
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const
  return {
    sessionToken: { name: `${prefix}next-auth.session-token`, options },
    csrfToken: { name: `${prefix}next-auth.csrf-token`, options },
    callbackUrl: { name: `${prefix}next-auth.callback-url`, options },
    /** The address that was typed beside a wrong password: back in its field for a minute, and in no URL. */
    typedEmail: { name: `${prefix}typed-email`, options: { ...options, maxAge: 60 } },
  }
}

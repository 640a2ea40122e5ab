/** Signs out the browser that asks: ends its session, takes back its cookie, and says so on the sign-in page. */
import { cookies as jar } from 'next/headers'
import { redirect } from 'next/navigation'
import { database } from '#lib/database.ts'
import { cookies } from './cookies.ts'
import { endSession } from './end-session.ts'
import { sessionInCookie } from './session-in-cookie.ts'

export async function signOut(): Promise<never> {
  const sessionId = await sessionInCookie()
  if (sessionId !== undefined) endSession({ db: database() }, sessionId)
  const { name, options } = cookies().sessionToken
  const kept = await jar()
  kept.delete({ name, ...options })
  redirect('/sign-in?signed=out')
}

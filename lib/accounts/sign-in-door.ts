/** What the sign-in page needs to know before it can show its form. */
import { cookies as jar } from 'next/headers'
import { redirect } from 'next/navigation'
import { configuration } from '#lib/configuration.ts'
import { allows } from '#lib/rules/permissions.ts'
import { actorHere } from './actor-here.ts'
import { bySignIn, endOfWay } from './by-sign-in.ts'
import { cookies } from './cookies.ts'

/** The page's query, as Next gives it. */
type Asked = Record<string, string | string[] | undefined>

/**
 * Gives the form's hidden values and the address typed last; the name of whoever is signed in and has no place at the desk;
 * or that the browser keeps no cookies. Sends on whoever is signed in and has one. Without next-auth's cookie the browser is
 * sent to fetch it, and comes back with `cookies=asked`.
 */
export async function signInDoor(asked: Asked) {
  const wanted = endOfWay(asked.callbackUrl, configuration().publicUrl)
  const actor = await actorHere(new Date())
  if (actor && allows(actor.role, 'work', false)) redirect(wanted)
  if (actor) return { shows: 'no place', name: actor.name } as const
  const kept = await jar()
  const csrfToken = kept.get(cookies().csrfToken.name)?.value.split('|')[0]
  if (csrfToken !== undefined) {
    const email = kept.get(cookies().typedEmail.name)?.value ?? ''
    return { shows: 'form', values: { csrfToken, callbackUrl: bySignIn(wanted), email } } as const
  }
  if (asked.cookies === undefined) redirect(`/api/auth/signin?${new URLSearchParams({ callbackUrl: wanted })}`)
  return { shows: 'no cookies' } as const
}

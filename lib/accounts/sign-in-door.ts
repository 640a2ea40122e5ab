/** What the sign-in page needs to know before it can show its form. */
import { cookies as jar } from 'next/headers'
import { redirect } from 'next/navigation'
import { configuration } from '#lib/configuration.ts'
import { actorHere } from './actor-here.ts'
import { cookies } from './cookies.ts'
import { wantedPath } from './wanted-path.ts'

/** The page's query, as Next gives it. */
export type Asked = Record<string, string | string[] | undefined>

/**
 * Gives the form's hidden values and the address typed last, or undefined where the browser keeps no cookies. Sends on whoever
 * is signed in already. Without next-auth's cookie the browser is sent to fetch it, and comes back with `cookies=asked`.
 */
export async function signInDoor(asked: Asked) {
  const callbackUrl = wantedPath(asked.callbackUrl, configuration().publicUrl)
  if (await actorHere(new Date())) redirect(callbackUrl)
  const kept = await jar()
  const csrfToken = kept.get(cookies().csrfToken.name)?.value.split('|')[0]
  if (csrfToken !== undefined)
    return { csrfToken, callbackUrl, email: kept.get(cookies().typedEmail.name)?.value ?? '' }
  if (asked.cookies === undefined) redirect(`/api/auth/signin?${new URLSearchParams({ callbackUrl })}`)
  return undefined
}

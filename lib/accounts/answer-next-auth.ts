/** next-auth's part of the site (/api/auth/…), kept inside it: every address that it is given or gives is a path of ours. */
import { cookies as jar } from 'next/headers'
import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { configuration } from '#lib/configuration.ts'
import { authAnswer } from './auth-address.ts'
import { cookies } from './cookies.ts'
import { emailToKeep } from './email-to-keep.ts'
import { nextAuthOptions } from './next-auth-options.ts'
import { wantedPath } from './wanted-path.ts'

type Context = { params: Promise<{ nextauth: string[] }> }

/** Answers a request below /api/auth. */
export async function answerNextAuth(request: NextRequest, context: Context): Promise<Response> {
  const { publicUrl } = configuration()
  // Read by next-auth at each request; without it the Host header would be believed.
  process.env.NEXTAUTH_URL = publicUrl
  const answer = authAnswer(request.method, (await context.params).nextauth)
  if (answer === 'nothing') return new Response('There is nothing at this address.', { status: 404 })
  const elsewhere = answer === 'form' ? '/sign-in' : straightened(request, publicUrl)
  if (elsewhere !== undefined) return movedTo(elsewhere)
  await dropStrangeCallbackCookie(publicUrl)
  const { typedEmail } = cookies()
  const kept = await jar()
  const options = nextAuthOptions((email) => kept.set(typedEmail.name, emailToKeep(email), typedEmail.options))
  return withPath(await NextAuth(request, context, options), publicUrl)
}

/** A `callbackUrl` that is no address at all (`javascript:…`) is a fault of our configuration to next-auth, which answers 500. */
function straightened(request: NextRequest, publicUrl: string) {
  const asked = request.nextUrl.searchParams.getAll('callbackUrl')
  const wanted = wantedPath(asked[0], publicUrl)
  if (asked.length === 0 || (asked.length === 1 && asked[0] === wanted)) return undefined
  const params = new URLSearchParams(request.nextUrl.searchParams)
  params.set('callbackUrl', wanted)
  return `${request.nextUrl.pathname}?${params}`
}

/** The same in the cookie where next-auth keeps it: not one of ours, so not kept. */
async function dropStrangeCallbackCookie(publicUrl: string) {
  const kept = await jar()
  const { name, options } = cookies().callbackUrl
  const value = kept.get(name)?.value
  if (value !== undefined && value !== wantedPath(value, publicUrl)) kept.delete({ name, ...options })
}

/** As paths, next-auth's own redirects hold for every name of this machine (localhost, 127.0.0.1), whose cookies are their own. */
function withPath(answer: Response, publicUrl: string) {
  const location = answer.headers.get('Location')
  if (location === null) return answer
  const path = wantedPath(location, publicUrl)
  answer.headers.set('Location', path === '/api/auth/signin?csrf=true' ? '/api/auth/signin?error=stale' : path)
  return answer
}

const movedTo = (path: string) => new Response(null, { status: 307, headers: { Location: path } })

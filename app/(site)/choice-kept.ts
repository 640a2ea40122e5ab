/** The answer to a reader's choice: back to a page of this site, with the cookies that remember it. */
import { type NextRequest, NextResponse } from 'next/server'
import { configuration } from '#lib/configuration.ts'
import { rememberedFor } from '#lib/rules/reader-choices.ts'

/** The value of one field of a plain form; undefined where it is not there, or nothing that a form sends. */
export async function sent(request: NextRequest, field: string): Promise<unknown> {
  const form = await request.formData().catch(() => undefined)
  return form?.get(field)
}

/** Takes where to go, and cookies by name: null for one that is forgotten. */
export function choiceKept(path: string, cookies: Readonly<Record<string, string | null>>) {
  const response = new NextResponse(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })
  const secure = configuration().publicUrl.startsWith('https:')
  // The pages' script reads them, so they are not httpOnly. None of them opens anything.
  for (const [name, value] of Object.entries(cookies))
    response.cookies.set(name, value ?? '', {
      path: '/',
      sameSite: 'lax',
      secure,
      maxAge: value === null ? 0 : rememberedFor,
    })
  return response
}

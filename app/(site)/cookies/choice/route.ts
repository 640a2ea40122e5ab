/** Remembers a reader's choice about cookies, and goes back to where it was made. Taking consent back takes what was kept with it. */
import type { NextRequest } from 'next/server'
import { choiceKept, sent } from '#app/(site)/choice-kept.ts'
import { pathBack } from '#lib/rules/path-back.ts'
import { aboutCookies, afterConsent, isConsent, withConsent } from '#lib/rules/reader-choices.ts'

export const dynamic = 'force-dynamic'

export async function POST(request: NextRequest) {
  const consent = await sent(request, 'choice')
  // Nothing was chosen that can be: the page asks once more.
  if (!isConsent(consent)) return choiceKept(aboutCookies, {})
  const back = pathBack(request.headers.get('referer'), request.headers.get('host'))
  const forgotten = consent === 'all' ? [] : withConsent.map((name) => [name, null] as const)
  return choiceKept(afterConsent(back, consent), { consent, ...Object.fromEntries(forgotten) })
}

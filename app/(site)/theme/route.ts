/** Remembers in which colours a reader wants the pages: asked for, so that it needs no consent. */
import type { NextRequest } from 'next/server'
import { choiceKept, sent } from '#app/(site)/choice-kept.ts'
import { pathBack } from '#lib/rules/path-back.ts'
import { isTheme } from '#lib/rules/reader-choices.ts'

export const dynamic = 'force-dynamic'

export async function POST(request: NextRequest) {
  const theme = await sent(request, 'theme')
  const back = pathBack(request.headers.get('referer'), request.headers.get('host'))
  return choiceKept(back, isTheme(theme) ? { theme: theme === 'system' ? null : theme } : {})
}

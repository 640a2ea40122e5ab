/** What a reader's cookies change in a page: the theme that they chose, and whether they are still asked about cookies. Nothing else does. */
import { isConsent, type Theme } from '#lib/rules/reader-choices.ts'

export type Variant = { theme: Named | undefined; hasChosen: boolean }

/** What the system shows has no name in the page. */
const named = ['light', 'dark'] as const satisfies readonly Theme[]
type Named = (typeof named)[number]

/** Takes the header Cookie. A value that nobody can have chosen counts as none. */
export function variantOf(cookies: string | undefined): Variant {
  if (cookies === undefined) return nobody
  const theme = chosenAs(cookies, 'theme')
  const consent = chosenAs(cookies, 'consent')
  return {
    theme: named.find((known) => known === theme),
    hasChosen: isConsent(consent),
  }
}

const nobody: Variant = { theme: undefined, hasChosen: false }

/** Of two cookies with one name the first counts: browsers send the more exact path first. */
function chosenAs(cookies: string, name: string) {
  const found = cookies.split(';').find((cookie) => cookie.trimStart().startsWith(`${name}=`))
  return found?.slice(found.indexOf('=') + 1).trim()
}

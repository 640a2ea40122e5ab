/** The way from the form to where somebody wanted to go: by the sign-in page, which knows whether there is a place for them. */
import { wantedPath } from './wanted-path.ts'

const signInPath = '/sign-in'

/** Takes a path of this site. Gives the sign-in page's, with that one in its query. */
export const bySignIn = (path: string) => `${signInPath}?${new URLSearchParams({ callbackUrl: path })}`

/** Takes what a query says, and our own origin. Gives the path at the end of the way, however often it leads by the sign-in page. */
export function endOfWay(asked: unknown, origin: string): string {
  const path = wantedPath(asked, origin)
  const { pathname, searchParams } = new URL(path, origin)
  return pathname === signInPath ? endOfWay(searchParams.get('callbackUrl'), origin) : path
}

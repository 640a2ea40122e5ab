/** The cookies that remember what a reader chose, as a page's script sees and sets them. */

export const chosen = (name: string) =>
  document.cookie
    .split('; ')
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.slice(name.length + 1)

/** Whether the reader allows what is not essential. */
export const isAllowed = () => chosen('consent') === 'all'

/** Takes how long it is kept, in seconds: 0 forgets it. */
export function keep(name: string, value: string, seconds: number) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser that look.md asks for, and nowhere without https
  document.cookie = `${name}=${value};path=/;samesite=lax;max-age=${seconds}${location.protocol === 'https:' ? ';secure' : ''}`
}

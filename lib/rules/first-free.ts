/** The wished slug, or with the next number behind it where others have it: two people may share a name. */
export function firstFree(wish: string, isTaken: (slug: string) => boolean): string {
  for (let count = 1; ; count++) {
    const slug = count === 1 ? wish : `${wish}-${count}`
    if (!isTaken(slug)) return slug
  }
}

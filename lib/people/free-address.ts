/** The address that a name gets: one that somebody else has or had is never given away. */
import { firstFree } from '#lib/rules/first-free.ts'
import { slugOf } from '#lib/rules/slug.ts'

/** Takes a name, who has or had a slug (their numbers), and whose the name is where they are here already (0 for somebody new): what was theirs before, they can have again. */
export function freeAddress(name: string, whose: (slug: string) => { id: number }[], of = 0): string {
  return firstFree(slugOf(name), (slug) => whose(slug).some(({ id }) => id !== of))
}

/** What goes into the slots of a wording, for somebody in a post. */
import type { Holder } from '#lib/people/holder.ts'
import type { Asked } from '#lib/rules/questions/slots.ts'

export function askedOf({ name, jobTitle, division }: Holder): Asked {
  return { leader: name, jobTitle, division }
}

/** Slots: words in braces that a wording leaves to whoever is asked. "If you were not {jobTitle}, what would you be doing?" */

/** What goes into the slots. */
export interface Asked {
  leader: string
  jobTitle: string
  division: string
}

export const slots = ['jobTitle', 'division', 'leader'] as const satisfies readonly (keyof Asked)[]

/** What stands in a slot while nobody is known to be asked: words that read well in a letter to anybody. */
const anybody: Asked = { leader: 'colleague', jobTitle: 'in this post', division: 'your division' }

const inBraces = /\{([^{}]*)\}/g

/** Words in braces that name no slot: a slip of the pen ("{job title}"), which would be printed as it stands. */
export function unknownSlots(wording: string, known: readonly string[] = slots): string[] {
  return [...wording.matchAll(inBraces)].map(([, name = '']) => name).filter((name) => !known.includes(name))
}

/** Takes a wording or the text of a letter, and who is asked (null: not known yet). Gives the words to send; other braces stay as they are. */
export function fillSlots(text: string, asked: Asked | null): string {
  const filled = asked ?? anybody
  return slots.reduce((words, slot) => words.replaceAll(`{${slot}}`, filled[slot]), text)
}

/** "Only {jobTitle}, {division} and {leader}" */
export function slotsInWords(known: readonly string[]): string {
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
  return list.format(known.map((slot) => `{${slot}}`))
}

/** How a list of people is put in order: by the last word of the name, as a telephone book has it. */
const collator = new Intl.Collator('en')

export const surname = (name: string) => name.trim().split(/\s+/).at(-1) ?? name

export function bySurname(a: { name: string }, b: { name: string }) {
  return collator.compare(surname(a.name), surname(b.name)) || collator.compare(a.name, b.name)
}

/** The letter under which somebody stands: Å and É stand under A and E. */
export const initialOf = (name: string) => surname(name).normalize('NFD').charAt(0).toUpperCase()

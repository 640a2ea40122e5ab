/** Whom a text names, as a sentence. */
interface Named {
  name: string
  jobTitle: string | null
  organisation: string | null
}

export function namedInWords({ name, jobTitle, organisation }: Named): string {
  const post = [jobTitle, organisation].filter((part) => part !== null).join(', ')
  return `The pasted text names ${name}${post && `, ${post}`}.`
}

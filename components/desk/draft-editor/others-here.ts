/** Who else has the form open, in a sentence. */
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** '' where nobody else has. */
export function othersHere(names: readonly string[]): string {
  if (names.length === 0) return ''
  return `${list.format(names)} ${names.length === 1 ? 'has' : 'have'} this interview open too.`
}

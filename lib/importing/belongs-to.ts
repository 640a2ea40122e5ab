/** Whether a label means a person whose full name is known. */

/** "Jane", "Doe", "JD", "J. D." and "Dr Doe" all mean Jane Doe. */
export function belongsTo(label: string, name: string): boolean {
  const words = name.toLowerCase().split(/[\s-]+/)
  const said = label
    .toLowerCase()
    .replace(/^(?:dr|prof|professor|sir|dame|mr|mrs|ms)\.?\s+/, '')
    .replace(/\./g, '')
  return areInitials(label, name) || said.split(/[\s-]+/).every((word) => words.includes(word))
}

/** "LDQ" of "La Dépêche du Quai", "MvH" of "Maria van Hoorn": with or without the small words. */
export function areInitials(label: string, name: string): boolean {
  const said = label.toLowerCase().replace(/[\s.]/g, '')
  const words = name.split(/[\s-]+/)
  const initials = (those: string[]): string =>
    those
      .map((word) => word[0] ?? '')
      .join('')
      .toLowerCase()
  return said === initials(words) || said === initials(words.filter((word) => /^\p{Lu}/u.test(word)))
}

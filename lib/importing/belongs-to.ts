/** Whether a label means a person whose full name is known. */

/** "Jane", "Doe", "JD" and "Dr Doe" all mean Jane Doe. */
export function belongsTo(label: string, name: string): boolean {
  const words = name.toLowerCase().split(/[\s-]+/)
  const said = label
    .toLowerCase()
    .replace(/^(?:dr|prof|professor|sir|dame|mr|mrs|ms)\.?\s+/, '')
    .replace(/\./g, '')
  const initials = words.map((word) => word[0]).join('')
  return said === initials || said.split(/[\s-]+/).every((word) => words.includes(word))
}

/** Papers give a speaker's full name first and the surname after: "Jane Doe: …", then "Doe: …". Both are one speaker. */
import { areInitials, belongsTo } from './belongs-to.ts'
import type { Label } from './label.ts'
import { isName } from './names.ts'

/** In labels: a cast is smaller. */
const most = 40

/** Takes each piece's label, if it has one; gives the same with the full name's key wherever a label can mean only that person. */
export function oneKeyEach(labels: (Label | null)[]): (Label | null)[] {
  const full = new Map<string, string>()
  for (const label of labels) {
    if (label && label.rest !== '' && full.size <= most && (isName(label.name) || isTitle(label.name)))
      full.set(label.key, label.name)
  }
  if (full.size === 0 || full.size > most) return labels
  const keys = new Map<string, string>()
  const keyOf = ({ name, key }: Label): string => {
    const known = keys.get(key)
    if (known !== undefined) return known
    const meant = full.has(key)
      ? []
      : [...full].filter(([, fullName]) => (isName(fullName) ? belongsTo : areInitials)(name, fullName))
    const found = meant.length === 1 ? (meant[0]?.[0] ?? key) : key
    keys.set(key, found)
    return found
  }
  return labels.map((label) => label && { ...label, key: keyOf(label) })
}

/** A paper may speak, and then as "LDQ". */
const isTitle = (name: string): boolean => /^\p{Lu}\S*(?: \p{L}\S*){1,4}$/u.test(name) && /\p{Ll}/u.test(name)

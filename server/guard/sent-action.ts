/**
 * Whether an action arrived as React sends it. Every action of this program is a form's: its arguments are the form's last
 * state, if it has one, and the form. React writes them as JSON in rows, where a string that begins with `$` means
 * something else than itself; one that means nothing ends in a 500 inside Next.
 */
import type { Rows } from './rows.ts'

/** Sent by React's script: row 0 lists the arguments, of which the last is the form. Next sends none to an action that takes none. */
export function isScriptsAction(rows: Rows): boolean {
  const list = rows('0')
  if (!Array.isArray(list) || list.length > 2) return false
  return list.length === 0 || (isForm(list.at(-1)) && areSound(list.slice(0, -1), rows))
}

/** Sent by a browser without scripts: row 0 names the action and the row in which the form's last state was written into the page. */
export function isPlainAction(rows: Rows): boolean {
  const bound = own(rows('0'), 'bound')
  const list = typeof bound === 'string' && bound.startsWith('$@') ? rows(bound.slice(2)) : undefined
  return Array.isArray(list) && list.length === 1 && areSound(list, rows)
}

/** What a form without scripts calls the fields that say which action it is for; those of sign-out, which has no state, are one `$ACTION_ID_…`. */
export function areActionFields(names: readonly string[]): boolean {
  const ours = new Set(names.filter((name) => name.startsWith('$ACTION_')))
  const actions = [...ours].filter((name) => /^\$ACTION_(REF|ID)_/.test(name))
  return actions.length <= 1 && [...ours].every((name) => actionField.test(name))
}

const actionField = /^\$ACTION_(REF_\d+|\d+:[0-9a-f]+|ID_[0-9a-f]+|KEY)$/

const isForm = (value: unknown) => typeof value === 'string' && /^\$K[0-9a-f]+$/.test(value)

/** No state of a form lies as deep as this. */
const deepest = 40
/** A state says twice at most what a draft holds in a few versions: a hundred exchanges, thirty links. */
const mostReferences = 2_000

function areSound(list: readonly unknown[], rows: Rows): boolean {
  const walked = new Set(['0'])
  let references = 0

  function isSound(value: unknown, depth: number): boolean {
    if (typeof value === 'string') return !value.startsWith('$') || isKnown(value, depth)
    if (typeof value !== 'object' || value === null) return true
    return depth < deepest && Object.values(value).every((part) => isSound(part, depth + 1))
  }

  /** `$$…` is a string that begins with `$`; `$0:0:values` is what stands at that place of a row, sent once for twice. */
  function isKnown(value: string, depth: number) {
    if (value.startsWith('$$') || value === '$undefined') return true
    references += 1
    if (references > mostReferences) return false
    const [row = '', ...path] = value.slice(1).split(':')
    if (path.length > deepest || !/^[0-9a-f]{1,8}$/.test(row)) return false
    return path.reduce(own, rows(row)) !== undefined && isRowSound(row, depth)
  }

  function isRowSound(row: string, depth: number) {
    if (walked.has(row)) return true
    walked.add(row)
    return isSound(rows(row), depth + 1)
  }

  return list.every((value) => isSound(value, 0))
}

function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const place = Object.getOwnPropertyDescriptor(value, key)
  return place?.enumerable ? place.value : undefined
}

/**
 * Whether an action arrived as React sends it. Every action of this program is a form's: its arguments are the form's last
 * state, if it has one, and the form. React writes them as JSON in rows, where a string that begins with `$` means
 * something else than itself; one that means nothing ends in a 500 inside Next.
 */

/** Gives what stands in a row, or undefined where there is none or it is no JSON. */
export type Rows = (row: string) => unknown

/** Sent by React's script: row 0 lists the arguments, of which the last is the form. */
export function isScriptsAction(rows: Rows): boolean {
  const list = rows('0')
  return Array.isArray(list) && isForm(list.at(-1)) && list.slice(0, -1).every((value) => isSound(value, rows))
}

/** Sent by a browser without scripts: row 0 names the action and the row in which the form's last state was written into the page. */
export function isPlainAction(rows: Rows): boolean {
  const bound = own(rows('0'), 'bound')
  const list = typeof bound === 'string' && bound.startsWith('$@') ? rows(bound.slice(2)) : undefined
  return Array.isArray(list) && list.every((value) => isSound(value, rows))
}

const isForm = (value: unknown) => typeof value === 'string' && /^\$K[0-9a-f]+$/.test(value)

/** No state of a form lies as deep as this. */
const deepest = 40

function isSound(value: unknown, rows: Rows, depth = 0): boolean {
  if (typeof value === 'string') return !value.startsWith('$') || isKnown(value, rows)
  if (typeof value !== 'object' || value === null) return true
  return depth < deepest && Object.values(value).every((part) => isSound(part, rows, depth + 1))
}

/** `$$…` is a string that begins with `$`; `$0:0:values` is what stands at that place of a row, sent once for twice. */
function isKnown(value: string, rows: Rows) {
  if (value.startsWith('$$') || value === '$undefined') return true
  const [row = '', ...path] = value.slice(1).split(':')
  return /^[0-9a-f]+$/.test(row) && path.reduce(own, rows(row)) !== undefined
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined
}

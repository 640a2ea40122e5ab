/** What is refused once the body is there: forms and action bodies that are cut off or garbled, which end in a 500 inside Next. */
import { jsonIn } from './json-in.ts'
import { rowsOf } from './rows.ts'
import type { Asked, BodyRule } from './rule.ts'
import { areActionFields, isPlainAction, isScriptsAction } from './sent-action.ts'

const garbled =
  'What was sent arrived incomplete, so nothing was changed. Go back, where your text still is, and send it again.'

export const bodyRules: readonly BodyRule[] = [
  {
    name: 'a form in parts that is cut off',
    refuses: async (asked, body) => isInParts(asked) && (await formIn(asked, body)) === undefined,
    status: 400,
    sentence: garbled,
  },
  {
    name: 'JSON that is none',
    refuses: (asked, body) => kindOf(asked) === 'application/json' && jsonIn(body.toString()) === undefined,
    status: 400,
    sentence: garbled,
  },
  {
    name: 'an action from a script, without its arguments',
    refuses: async (asked, body) => isFromScript(asked) && !isScriptsAction(await scriptsRows(asked, body)),
    status: 400,
    sentence: garbled,
  },
  {
    name: 'an action from a form without scripts, without its arguments',
    refuses: async (asked, body) => isInParts(asked) && !isFromScript(asked) && !isPlain(await partsIn(asked, body)),
    status: 400,
    sentence: garbled,
  },
]

const kindOf = ({ headers }: Asked) => headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase()

const isInParts = (asked: Asked) => kindOf(asked) === 'multipart/form-data'

const isFromScript = ({ headers }: Asked) => headers['next-action'] !== undefined

/** The rows are the parts of a form; without one there is only row 0, the whole body. */
async function scriptsRows(asked: Asked, body: Buffer<ArrayBuffer>) {
  if (!isInParts(asked)) return rowsOf((row) => (row === '0' ? body.toString() : undefined))
  const parts = await partsIn(asked, body)
  return rowsOf((row) => parts.get(row))
}

/** A form names its action by a part like `$ACTION_REF_2`, and the rows of it by parts like `$ACTION_2:0`. */
function isPlain(parts: ReadonlyMap<string, string>) {
  const names = [...parts.keys()]
  const prefixes = names.filter((name) => name.startsWith(named)).map((name) => `$ACTION_${name.slice(named.length)}:`)
  return (
    areActionFields(names) && prefixes.every((prefix) => isPlainAction(rowsOf((row) => parts.get(`${prefix}${row}`))))
  )
}

const named = '$ACTION_REF_'

/** The form's texts by name, the first of each, as React takes them. A form itself looks through all its parts for one. */
async function partsIn(asked: Asked, body: Buffer<ArrayBuffer>): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>()
  for (const [name, value] of (await formIn(asked, body)) ?? [])
    if (!parts.has(name)) parts.set(name, typeof value === 'string' ? value : '')
  return parts
}

/** Each body is read once, whichever rules ask: 2 MB in small parts take a fifth of a second. */
const forms = new WeakMap<Buffer, Promise<FormData | undefined>>()

function formIn({ headers }: Asked, body: Buffer<ArrayBuffer>) {
  const read = forms.get(body) ?? formOf(body, headers['content-type'] ?? '')
  forms.set(body, read)
  return read
}

function formOf(body: Buffer<ArrayBuffer>, type: string) {
  const form = new Response(body, { headers: { 'content-type': type } }).formData()
  return form.catch(() => undefined)
}

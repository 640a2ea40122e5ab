/** What is refused once the body is there: forms and action bodies that are cut off or garbled, which end in a 500 inside Next. */
import type { Asked, BodyRule } from './rule.ts'
import { isPlainAction, isScriptsAction } from './sent-action.ts'

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
    refuses: async (asked, body) =>
      isInParts(asked) && !isFromScript(asked) && !(await plainActions(asked, body)).every(isPlainAction),
    status: 400,
    sentence: garbled,
  },
]

const kindOf = ({ headers }: Asked) => headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase()

const isInParts = (asked: Asked) => kindOf(asked) === 'multipart/form-data'

const isFromScript = ({ headers }: Asked) => headers['next-action'] !== undefined

/** The rows are the parts of a form; without one there is only row 0, the whole body. */
async function scriptsRows(asked: Asked, body: Buffer<ArrayBuffer>) {
  if (isInParts(asked)) return rowsOf(await formIn(asked, body))
  return (row: string) => (row === '0' ? jsonIn(body.toString()) : undefined)
}

/** A form names its actions by parts like `$ACTION_REF_2`, and their rows by parts like `$ACTION_2:0`. */
async function plainActions(asked: Asked, body: Buffer<ArrayBuffer>) {
  const form = await formIn(asked, body)
  const named = [...(form?.keys() ?? [])].filter((name) => name.startsWith('$ACTION_REF_'))
  return named.map((name) => rowsOf(form, `$ACTION_${name.slice('$ACTION_REF_'.length)}:`))
}

const rowsOf =
  (form: FormData | undefined, prefix = '') =>
  (row: string) => {
    const text = form?.get(`${prefix}${row}`)
    return typeof text === 'string' ? jsonIn(text) : undefined
  }

function formIn({ headers }: Asked, body: Buffer<ArrayBuffer>) {
  const form = new Response(body, { headers: { 'content-type': headers['content-type'] ?? '' } }).formData()
  return form.catch(() => undefined)
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

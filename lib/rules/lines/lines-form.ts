/** The lines of an import as a form sends them: each as it stood on the page, and what its select says that it is. */
import { z } from 'zod'
import { type Line, lineRoles, lineSchema } from './line.ts'
import { turnInto } from './turn-into.ts'

export const linesFields = {
  interview: 'interview',
  version: 'version',
  import: 'import',
  /** Of each line, in their order. */
  line: 'line',
  role: 'role',
  /** That words which were changed since are to be set aside. */
  setAside: 'setAside',
  step: 'step',
} as const

const roles = z.array(z.enum(lineRoles))

function parsed(text: FormDataEntryValue): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null
  } catch {
    return null
  }
}

/** Gives the lines, each as its select says; or null where what was sent are no lines. */
export function readLinesForm(fields: FormData): readonly Line[] | null {
  const lines = z.array(lineSchema).safeParse(fields.getAll(linesFields.line).map(parsed))
  const chosen = roles.safeParse(fields.getAll(linesFields.role))
  if (!lines.success || !chosen.success || lines.data.length !== chosen.data.length) return null
  return chosen.data.reduce<readonly Line[]>(
    (now, role, at) => (now[at]?.role === role ? now : turnInto(now, at, role)),
    lines.data,
  )
}

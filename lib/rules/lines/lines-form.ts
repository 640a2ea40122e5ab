/** The form of an import's lines: what the select of each says that it is. The lines themselves go along once, in the answer before. */
import { z } from 'zod'
import { type Line, lineRoles } from './line.ts'
import { turnInto } from './turn-into.ts'

export const linesFields = {
  interview: 'interview',
  version: 'version',
  import: 'import',
  /** Of each line, in their order. */
  role: 'role',
  /** That words which were changed since are to be set aside. */
  setAside: 'setAside',
  step: 'step',
} as const

const roles = z.array(z.enum(lineRoles))

/** Takes the lines as they stood on the page. Gives them as their selects say; or null where there is not one for each. */
export function readLinesForm(fields: FormData, lines: readonly Line[]): readonly Line[] | null {
  const chosen = roles.safeParse(fields.getAll(linesFields.role))
  if (!chosen.success || lines.length !== chosen.data.length) return null
  return chosen.data.reduce<readonly Line[]>(
    (now, role, at) => (now[at]?.role === role ? now : turnInto(now, at, role)),
    lines,
  )
}

/**
 * Whether a form was drawn for whoever sends it. At a shared machine somebody else may have signed in since: saved as theirs, the
 * words would be nobody's whom the rules keep from approving them.
 */
import { fieldNames } from './field-names.ts'

/** Takes the form's fields and who is acting, by number. A form that does not say is taken as their own. */
export function isTypedBy(fields: FormData, userId: number): boolean {
  const typedBy = fields.get(fieldNames.typedBy)
  return typedBy === null || typedBy === String(userId)
}

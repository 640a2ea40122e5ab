'use server'
/** The doors of divisions. */
import { action } from '#lib/accounts/action.ts'
import { configuration } from '#lib/configuration.ts'
import type { Desk } from '#lib/desk.ts'
import { addDivision } from '#lib/people/add-division.ts'
import { changeDivision, changedDivision } from '#lib/people/change-division.ts'
import { divisionFields } from '#lib/people/division-fields.ts'
import { mergeDivisions } from '#lib/people/merge-divisions.ts'
import { merging } from '#lib/people/merge-leaders.ts'

/** A name ends with the institution's day. */
function inOurZone<Fields, Result>(command: (desk: Desk, fields: Fields, timeZone: string) => Result) {
  return (desk: Desk, fields: Fields) => command(desk, fields, configuration().timeZone)
}

const [changeToday, mergeToday] = [inOurZone(changeDivision), inOurZone(mergeDivisions)]

const divisionAt = (_: unknown, { division }: { division: number | null }) =>
  `/desk/divisions/${division}?done=division`

export const addADivision = action(divisionFields, addDivision, divisionAt)
export const changeADivision = action(changedDivision, changeToday, divisionAt)
export const mergeTwoDivisions = action(
  merging,
  mergeToday,
  ({ stays }) => `/desk/divisions/${stays}?done=divisionsMerged`,
)

'use server'
/** The doors of divisions. */
import { inOurZone } from '#app/desk/in-our-zone.ts'
import { action } from '#lib/accounts/action.ts'
import { addDivision } from '#lib/people/add-division.ts'
import { changeDivision, changedDivision } from '#lib/people/change-division.ts'
import { divisionFields } from '#lib/people/division-fields.ts'
import { mergeDivisions } from '#lib/people/merge-divisions.ts'
import { merging } from '#lib/people/merge-leaders.ts'

/** A name ends with the institution's day. */
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

'use server'
/** The doors of divisions. */
import { action } from '#lib/accounts/action.ts'
import { addDivision } from '#lib/people/add-division.ts'
import { changeDivision, changedDivision } from '#lib/people/change-division.ts'
import { divisionFields } from '#lib/people/division-fields.ts'

const divisionAt = (_: unknown, { division }: { division: number | null }) =>
  `/desk/divisions/${division}?done=division`

export const addADivision = action(divisionFields, addDivision, divisionAt)
export const changeADivision = action(changedDivision, changeDivision, divisionAt)

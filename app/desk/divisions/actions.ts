'use server'
/** The doors of divisions. */
import { action } from '#lib/accounts/action.ts'
import { addDivision, changeDivision, changedDivision, newDivision } from '#lib/people/keep-division.ts'

const divisionAt = (_: unknown, { division }: { division: number | null }) =>
  `/desk/divisions/${division}?done=division`

export const addADivision = action(newDivision, addDivision, divisionAt)
export const changeADivision = action(changedDivision, changeDivision, divisionAt)

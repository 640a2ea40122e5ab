'use server'
/** The glossary's doors. */
import { action } from '#lib/accounts/action.ts'
import { initialism, keepInitialism } from '#lib/glossary/keep-initialism.ts'
import { removal, removeInitialism } from '#lib/glossary/remove-initialism.ts'

const back = () => '/desk/glossary'

export const keepAnInitialism = action(initialism, keepInitialism, back)
export const removeAnInitialism = action(removal, removeInitialism, back)

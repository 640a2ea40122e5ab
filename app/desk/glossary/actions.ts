'use server'
/** The glossary's doors. */
import { action } from '#lib/accounts/action.ts'
import { initialism, keepInitialism } from '#lib/glossary/keep-initialism.ts'
import { removal, removeInitialism } from '#lib/glossary/remove-initialism.ts'
import type { GlossaryDone } from '#lib/rules/wording/glossary-done.ts'

const back = (done: GlossaryDone) => () => `/desk/glossary?done=${done}`

export const keepAnInitialism = action(initialism, keepInitialism, back('kept'))
export const removeAnInitialism = action(removal, removeInitialism, back('removed'))

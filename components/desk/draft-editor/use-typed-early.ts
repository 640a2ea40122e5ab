/**
 * What was typed before this script arrived. The page can be written in as soon as it is there, and React, when it
 * comes, puts the server's words back into every text area that had some: so the fields are read before it does.
 */
import { useState } from 'react'
import { useScripting } from '#components/desk/use-scripting.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { readFields } from '#lib/rules/drafting/read-fields.ts'

export const draftFormId = 'draft'

function fieldsOnThePage(): DraftForm | null {
  if (typeof document === 'undefined') return null
  const form = document.getElementById(draftFormId)
  return form instanceof HTMLFormElement ? readFields(new FormData(form)) : null
}

/** Gives the form as its fields stand in the page that the server sent, or null where this page was made in the browser. */
export function useTypedEarly(): DraftForm | null {
  const coming = !useScripting()
  const [typed] = useState(() => (coming ? fieldsOnThePage() : null))
  return typed
}

/** What the next save starts from, once one has been answered. */
import type { DraftAnswer } from './draft-answer.ts'
import type { DraftForm } from './draft-form.ts'
import { partsOfForm } from './parts-of-form.ts'
import type { StartedFrom } from './started-from.ts'

export type Basis = Pick<DraftAnswer, 'version' | 'startedFrom'>

/**
 * Takes what the answered save started from, the form that was sent, the form as it is now, and the answer. Somebody can begin
 * to write in a part while a colleague's words for it are on their way: that part was written from the older words, so the
 * next save starts from the older version there, and both texts are shown instead of one being overtaken unseen.
 */
export function basisAfter(
  before: Basis,
  sent: DraftForm,
  now: DraftForm,
  answered: Basis & { form: DraftForm },
): Basis {
  const { version, startedFrom } = answered
  if (now === sent || !startedFrom || !before.startedFrom) return { version, startedFrom }
  const [was, is, came] = [partsOfForm(sent), partsOfForm(now), partsOfForm(answered.form)]
  const crossed = [...was.keys()].filter((part) => came.get(part) !== was.get(part) && is.get(part) !== was.get(part))
  if (crossed.length === 0) return { version, startedFrom }
  return {
    version: before.version,
    startedFrom: { ...startedFrom, parts: withOlder(startedFrom, before.startedFrom, crossed) },
  }
}

function withOlder(newer: StartedFrom, older: StartedFrom, crossed: readonly string[]): StartedFrom['parts'] {
  const parts = Object.entries({ ...newer.parts }).filter(([part]) => !crossed.includes(part))
  const kept = crossed.flatMap((part) => {
    const mark = older.parts[part]
    return mark === undefined ? [] : [[part, mark] as const]
  })
  return Object.fromEntries([...parts, ...kept])
}

/** Says which two are one. Sent as an address: what it leads to says in words what a merge would move, and moves nothing. */

import type { Problem } from '#lib/rules/problem.ts'
import { Button } from './button.tsx'
import { ProblemList } from './problem-list.tsx'
import { problemsAt } from './problems-at.ts'
import { SelectField } from './select-field.tsx'

type Props = {
  /** The page that says it: "/desk/leaders/3/merge". */
  page: string
  /** What the choice is called in its address. */
  field: 'goes' | 'into'
  label: string
  hint: string
  none: string
  others: readonly { id: number; name: string }[]
  chosen?: string
  problems?: readonly Problem[]
}

export function MergeChoice({ page, field, others, chosen = '', problems = [], ...words }: Props) {
  return (
    <form action={page} autoComplete="off" className="grid max-w-measure gap-4">
      <ProblemList problems={problems} />
      <SelectField
        {...words}
        id={field}
        options={others}
        defaultValue={chosen}
        problems={problemsAt(problems, field)}
      />
      <p>
        <Button>See what would move</Button>
      </p>
    </form>
  )
}

/** The glossary as a list; for whoever keeps it, with the form that adds and corrects. */
import type { Action } from '#components/desk/use-answer.ts'
import type { Initialism } from '#lib/rules/advice/known.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { KeepInitialism } from './keep-initialism.tsx'
import { RemoveInitialism } from './remove-initialism.tsx'

type Props = {
  initialisms: readonly Initialism[]
  /** Null for whoever may read it and no more. */
  actions: { keep: Action<FormAnswer>; remove: Action<FormAnswer> } | null
}

export function Glossary({ initialisms, actions }: Props) {
  return (
    <div className="grid max-w-measure gap-8">
      {initialisms.length === 0 ? (
        <p className="text-ink-2">Nothing is here yet. What an admin adds is explained in the advice on drafts.</p>
      ) : (
        <dl className="border-t border-rule">
          {initialisms.map(({ letters, meaning }) => (
            <div key={letters} className="flex flex-wrap items-center gap-x-4 border-b border-rule py-2">
              <dt className="w-24 font-semibold">{letters}</dt>
              <dd className="mr-auto min-w-0">
                {meaning || <span className="text-ink-2">Everybody here knows it; it needs no explaining</span>}
              </dd>
              {actions && (
                <dd>
                  <RemoveInitialism letters={letters} action={actions.remove} />
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
      {actions && <KeepInitialism action={actions.keep} />}
    </div>
  )
}

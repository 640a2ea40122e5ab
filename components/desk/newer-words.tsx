/** What somebody else saved while a form was open, part by part, where it is other than what was typed. */
import type { Shown } from '#lib/rules/wording/as-shown.ts'

export function NewerWords({ parts }: { parts: Shown }) {
  return (
    <dl className="mt-2">
      {Object.entries(parts).map(([part, text]) => (
        <div key={part} className="border-t border-rule py-2">
          <dt className="text-s0 text-ink-2">{part}</dt>
          <dd className="whitespace-pre-line wrap-anywhere">
            {text || <span className="text-ink-2">Nothing here.</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Looks for interviews to add, and adds them. Each press saves the issue as well: nothing that was typed is lost on the way. */
import { Button } from '#components/desk/button.tsx'
import { TextInput } from '#components/desk/text-input.tsx'
import type { PieceInIssue } from './issue-pieces.tsx'

type Props = {
  /** What was looked for; '' where nobody looked yet. */
  words: string
  found: readonly PieceInIssue[]
  field: { id: string; defaultValue: string; problems: readonly string[] }
  waiting: boolean
}

export function FindPieces({ words, found, field, waiting }: Props) {
  return (
    <div className="rounded-sm bg-sunk p-4">
      <TextInput
        {...field}
        label="Add an interview"
        hint="A leader’s name, or words of the headline; live or approved"
        autoComplete="off"
      />
      <p className="mt-2">
        <Button name="step" value="find" aria-disabled={waiting || undefined}>
          Find
        </Button>
      </p>
      <p id="found" className="mt-4 font-semibold">
        {saidOf(words, found.length)}
      </p>
      {found.length > 0 && (
        <ul aria-labelledby="found" className="mt-1">
          {found.map(({ id, leader, headline, said }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-x-3 border-t border-rule py-2">
              <span className="min-w-0 flex-1 basis-56">
                <span className="font-display text-[1.125rem]/[1.3]">{headline}</span>
                <span className="block text-ink-2">{leader}</span>
                {said !== '' && <span className="block text-ink-2">{said}</span>}
              </span>
              <Button
                look="mini"
                name="step"
                value={`add ${id}`}
                aria-label={`Add: ${headline}, ${leader}`}
                aria-disabled={waiting || undefined}
              >
                Add
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function saidOf(words: string, count: number): string {
  if (words === '') return count === 0 ? 'Every interview stands in an issue already.' : 'The newest in no issue yet'
  return count === 0 ? `Nothing more is found for “${words}”.` : `Found for “${words}”, newest first`
}

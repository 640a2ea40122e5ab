/** Somebody else's text for a field, where it differs from what stands in the field. Without JavaScript it is read and copied. */
import { Button } from '#components/desk/button.tsx'
import { useScripting } from '#components/desk/use-scripting.ts'

type Props = {
  by: string
  /** What the field is, for the button's name: "the headline", "answer 2". */
  called: string
  mine: string
  theirs: string
  onUse: () => void
}

export function TheirsBeside({ by, called, mine, theirs, onUse }: Props) {
  const scripting = useScripting()
  if (mine.trim() === theirs.trim()) return null
  return (
    <div className="mt-2 rounded-sm bg-sunk px-3 py-2">
      <p className="text-s0 text-ink-2">Your text stands in the field. {by} wrote:</p>
      {theirs.trim() === '' ? (
        <p className="text-ink-2">Nothing here.</p>
      ) : (
        <blockquote className="font-text text-[1.0625rem]/[1.5] whitespace-pre-wrap">{theirs}</blockquote>
      )}
      {scripting && (
        <p className="mt-2">
          <Button type="button" onClick={onUse} aria-label={`Use this text for ${called}`}>
            Use this text
          </Button>
        </p>
      )}
    </div>
  )
}

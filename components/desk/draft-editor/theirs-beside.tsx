/** Somebody else's text for a field, with the difference to what stands in the field marked. Without JavaScript it is read and copied. */
import { Button } from '#components/desk/button.tsx'
import { MarkedRuns } from '#components/desk/review/marked-runs.tsx'
import { useScripting } from '#components/desk/use-scripting.ts'
import { wordRuns } from '#lib/rules/differences/word-runs.ts'

type Props = {
  by: string
  /** What the field is, for the button's name: "the headline", "answer 2". */
  called: string
  mine: string
  theirs: string
  onUse: () => void
  /** Puts this text into the field: mine with theirs behind it. Absent where two texts make no sense in one field. */
  onBoth?: ((both: string) => void) | undefined
}

export function TheirsBeside({ by, called, mine, theirs, onUse, onBoth }: Props) {
  const scripting = useScripting()
  if (mine.trim() === theirs.trim()) return null
  const both = mine.includes(theirs.trim()) ? null : `${mine.trimEnd()}\n\n${theirs.trimStart()}`
  return (
    <div className="mt-2 rounded-sm bg-sunk px-3 py-2">
      <p className="text-s0 text-ink-2">
        Your text stands in the field. {by} wrote this; words that only theirs has are underlined, words that only yours
        has are struck through:
      </p>
      <blockquote className="font-text text-[1.0625rem]/[1.5] whitespace-pre-wrap">
        <MarkedRuns runs={wordRuns(mine, theirs)} />
      </blockquote>
      {!scripting && theirs.trim() !== '' && (
        <>
          <p className="text-s0 text-ink-2">To be copied, without the marks:</p>
          <blockquote className="font-text text-[1.0625rem]/[1.5] whitespace-pre-wrap">{theirs}</blockquote>
        </>
      )}
      {theirs.trim() === '' && <p className="text-ink-2">Nothing is left of it in their text.</p>}
      {scripting && (
        <p className="mt-2 flex flex-wrap gap-2">
          <Button type="button" onClick={onUse} aria-label={`Use this text for ${called}`}>
            Use this text
          </Button>
          {onBoth && both !== null && theirs.trim() !== '' && (
            <Button type="button" onClick={() => onBoth(both)} aria-label={`Put both texts into ${called}`}>
              Put both in
            </Button>
          )}
        </p>
      )}
    </div>
  )
}

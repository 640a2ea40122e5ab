/** A line's sentences, each with a button that splits behind it: the way to split without JavaScript. */
import { Button } from '#components/desk/button.tsx'
import { lineStepValue } from '#lib/rules/lines/line-step.ts'
import { linesFields } from '#lib/rules/lines/lines-form.ts'
import { sentenceEnds } from '#lib/rules/lines/split-at.ts'

/** The last words before a place in the text: enough to know it again. */
function wordsBefore(text: string, offset: number): string {
  const words = text.slice(0, offset).trim().split(' ')
  return `${words.length > 5 ? '… ' : ''}${words.slice(-5).join(' ')}`
}

export function SentenceSplits({ at, text }: { at: number; text: string }) {
  const ends = sentenceEnds(text)
  if (ends.length === 0) return null
  return (
    <details>
      <summary className="px-2 py-[0.2rem] text-s0 text-ink-2">
        Split<span className="sr-only"> line {at + 1}</span>
      </summary>
      <ul>
        {ends.map((offset) => (
          <li key={offset}>
            <Button look="mini" name={linesFields.step} value={lineStepValue({ verb: 'split', at, offset })}>
              {`Split line ${at + 1} after “${wordsBefore(text, offset)}”`}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/**
 * What a reader has chosen about cookies, as far as it is known: the page is the same for everybody, so that without scripts it
 * says so just after the choice (by its address), and with them always (say-consent.ts shows the sentence that is true).
 */
import type { Consent } from '#lib/rules/reader-choices.ts'

const sentences = {
  all: 'You have accepted all cookies. This browser remembers it for a year.',
  essential: 'You have rejected all non-essential cookies. This browser remembers it for a year.',
  none: 'You have not chosen yet: nothing is counted, and nothing is kept that is not essential.',
} as const

export function ChosenNow({ chosen }: { chosen: Consent | null }) {
  return (
    <div role="status" className="font-semibold has-[p:not([hidden])]:mb-4">
      {(['all', 'essential', 'none'] as const).map((choice) => (
        <p key={choice} data-chosen={choice} hidden={choice !== chosen}>
          {sentences[choice]}
        </p>
      ))}
    </div>
  )
}

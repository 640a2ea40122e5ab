/** Exchanges that only somebody else's text has: added there while this form was open, or removed here. */
import { Button } from '#components/desk/button.tsx'
import { useScripting } from '#components/desk/use-scripting.ts'
import type { Theirs } from '#lib/rules/drafting/draft-answer.ts'
import type { ExchangeFields } from '#lib/rules/drafting/draft-form.ts'

type Props = {
  theirs: Theirs
  mine: readonly ExchangeFields[]
  onUse: (exchange: ExchangeFields) => void
}

export function TheirExchanges({ theirs, mine, onUse }: Props) {
  const scripting = useScripting()
  const only = theirs.form.exchanges.filter(({ id }) => mine.every((one) => one.id !== id))
  return only.map((exchange) => (
    <section key={exchange.id} className="mt-4 rounded-sm bg-sunk p-4">
      <h2 className="font-work text-s1 font-semibold tracking-normal">Only in {theirs.by}’s text</h2>
      <p className="font-display text-[1.25rem]/[1.3]">{exchange.wording || 'No words yet'}</p>
      <blockquote className="mt-1 font-text text-[1.0625rem]/[1.5] whitespace-pre-wrap">{exchange.answer}</blockquote>
      {scripting && (
        <p className="mt-2">
          <Button type="button" onClick={() => onUse(exchange)} aria-label={`Add this exchange: ${exchange.wording}`}>
            Add this exchange
          </Button>
        </p>
      )}
    </section>
  ))
}

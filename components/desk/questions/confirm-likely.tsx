/** One press that says yes to every likely question of a draft at once. */
import { useState } from 'react'
import { Button } from '#components/desk/button.tsx'
import { useScripting } from '#components/desk/use-scripting.ts'
import type { ExchangeFields } from '#lib/rules/drafting/draft-form.ts'
import { type BankOnOffer, unsaid } from '#lib/rules/questions/offers.ts'
import { capitalised, inWords, numberInWords } from '#lib/rules/wording/number-in-words.ts'

type Props = { bank: BankOnOffer; exchanges: ExchangeFields[]; onConfirm: (exchanges: ExchangeFields[]) => void }

export function ConfirmLikely({ bank, exchanges, onConfirm }: Props) {
  const [confirmed, setConfirmed] = useState(0)
  const scripting = useScripting()
  const likely = unsaid(bank, exchanges)
  if (!scripting) return null

  function confirm() {
    onConfirm(exchanges.map((one) => ({ ...one, question: `${likely.get(one.id) ?? one.question}` })))
    setConfirmed(likely.size)
  }

  const said =
    confirmed > 0 && likely.size === 0
      ? `${capitalised(numberInWords(confirmed, 'question is', 'questions are'))} confirmed.`
      : ''
  return (
    <div className={`flex flex-wrap items-center gap-x-3 gap-y-1 ${likely.size > 1 || said !== '' ? 'mt-4' : ''}`}>
      {likely.size > 1 && (
        <>
          <span className="text-s0 text-ink-2">
            {capitalised(numberInWords(likely.size, 'question is', 'questions are'))} likely in the bank.
          </span>
          <Button type="button" onClick={confirm}>{`Confirm all ${inWords(likely.size)} likely ones`}</Button>
        </>
      )}
      <span role="status" className="text-s0 text-ink-2">
        {said}
      </span>
    </div>
  )
}

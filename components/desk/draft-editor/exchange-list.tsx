/** The exchanges in their order, what was removed from among them, and the buttons that add one. */
import { Fragment } from 'react'
import { ConfirmLikely } from '#components/desk/questions/confirm-likely.tsx'
import { useScripting } from '#components/desk/use-scripting.ts'
import { exchangeKinds } from '#lib/rules/content/content.ts'
import type { Theirs } from '#lib/rules/drafting/draft-answer.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import type { Problem } from '#lib/rules/problem.ts'
import type { BankOnOffer } from '#lib/rules/questions/offers.ts'
import { elementIds } from './element-ids.ts'
import { ExchangePart } from './exchange-part.tsx'
import { kindWords } from './kind-words.ts'
import { RemovedLine } from './removed-line.tsx'
import { StepButton } from './step-button.tsx'
import { TheirExchanges } from './their-exchanges.tsx'
import type { ChangeForm, Take } from './use-draft.ts'

type Props = {
  form: DraftForm
  problems: readonly Problem[]
  theirs: Theirs | null
  bank: BankOnOffer
  change: ChangeForm
  take: Take
}

export function ExchangeList({ form: { exchanges, removed }, problems, theirs, bank, change, take }: Props) {
  const scripting = useScripting()
  const hole = removed?.what === 'exchange' ? Math.min(removed.at, exchanges.length) : null
  const undo = removed && <RemovedLine removed={removed} take={take} />
  return (
    <div id={elementIds.exchanges} tabIndex={-1} className="scroll-mt-4">
      {!scripting && (
        <p className="mt-6 text-s0 text-ink-2">
          In answers an empty line begins a new paragraph, a line with “- ” in front is an item of a list, “&gt; ” a
          quotation; *emphasis*, **strong words**, [a link](https://…).
        </p>
      )}
      <ConfirmLikely bank={bank} exchanges={exchanges} onConfirm={(confirmed) => change({ exchanges: confirmed })} />
      {exchanges.map((exchange, at) => (
        <Fragment key={exchange.id}>
          {hole === at && undo}
          <ExchangePart
            exchange={exchange}
            at={at}
            of={exchanges.length}
            problems={problems}
            theirs={theirs}
            bank={bank}
            onChange={(changed, goTo) => change({ exchanges: exchanges.with(at, changed) }, goTo)}
            take={take}
          />
        </Fragment>
      ))}
      {hole === exchanges.length && undo}
      {theirs && (
        <TheirExchanges
          theirs={theirs}
          mine={exchanges}
          onUse={(exchange) => {
            const isBack = removed?.what === 'exchange' && removed.exchange.id === exchange.id // one exchange, one id
            change(
              { exchanges: [...exchanges, exchange], removed: isBack ? null : removed },
              fieldNames.wording(exchange.id),
            )
          }}
        />
      )}
      <p className="mt-4 flex flex-wrap gap-2">
        {exchangeKinds.map((kind) => (
          <StepButton key={kind} step={{ verb: 'add', of: kind }} take={take} look="plain">
            {kindWords[kind].add}
          </StepButton>
        ))}
      </p>
    </div>
  )
}

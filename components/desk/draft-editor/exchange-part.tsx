/** One exchange as it is edited: the words that were put, and the answer. */
import { useMemo } from 'react'
import { AnswerEditor } from '#components/desk/answer-editor/answer-editor.tsx'
import { CutSentences } from '#components/desk/cut/cut-sentences.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import { QuestionField } from '#components/desk/questions/question-field.tsx'
import { cutOfFields, withSentences } from '#lib/rules/cut/cut-of-fields.ts'
import type { Theirs } from '#lib/rules/drafting/draft-answer.ts'
import type { ExchangeFields } from '#lib/rules/drafting/draft-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import type { Problem } from '#lib/rules/problem.ts'
import type { BankOnOffer } from '#lib/rules/questions/offers.ts'
import { elementIds } from './element-ids.ts'
import { ExchangeHead } from './exchange-head.tsx'
import { kindWords } from './kind-words.ts'
import { LineField } from './line-field.tsx'
import { TheirsBeside } from './theirs-beside.tsx'
import type { Take } from './use-draft.ts'
import { wordsOfAnswer } from './words-of-draft.ts'

type Props = {
  exchange: ExchangeFields
  at: number
  of: number
  problems: readonly Problem[]
  theirs: Theirs | null
  bank: BankOnOffer
  onChange: (exchange: ExchangeFields, goTo?: string) => void
  take: Take
}

export function ExchangePart({ exchange, at, of, problems, theirs, bank, onChange, take }: Props) {
  const { id, wording, answer, kind } = exchange
  const words = useMemo(() => wordsOfAnswer({ answer }), [answer])
  const inCut = useMemo(() => cutOfFields(exchange).words, [exchange])
  const ofWording = problemsAt(problems, fieldNames.wording(id))
  const ofAnswer = problemsAt(problems, fieldNames.answer(id))
  const edge = ofWording.length + ofAnswer.length > 0 ? 'border-bad' : 'border-rule'
  const place = `${at + 1}`
  const theirExchange = theirs?.form.exchanges.find((one) => one.id === id)
  return (
    <section
      id={elementIds.exchange(id)}
      aria-label={`Exchange ${place}`}
      className={`mt-4 scroll-mt-4 rounded-sm border bg-raised p-4 ${edge}`}
    >
      <input type="hidden" name={fieldNames.exchange} value={id} />
      <ExchangeHead
        exchange={exchange}
        at={at}
        of={of}
        words={words}
        inCut={inCut}
        onKind={(chosen) => onChange({ ...exchange, kind: chosen })}
        take={take}
      />
      <LineField
        id={fieldNames.wording(id)}
        label={kindWords[kind].called}
        unseen={place}
        value={wording}
        problems={ofWording}
        onText={(text) => onChange({ ...exchange, wording: text })}
      />
      {theirs && theirExchange && (
        <TheirsBeside
          by={theirs.by}
          called={`the words of exchange ${place}`}
          mine={wording}
          theirs={theirExchange.wording}
          onUse={() => onChange({ ...exchange, wording: theirExchange.wording }, fieldNames.wording(id))}
        />
      )}
      <QuestionField
        exchange={exchange}
        place={place}
        bank={bank}
        onQuestion={(question) => onChange({ ...exchange, question })}
      />
      <div className="mt-4">
        <AnswerEditor
          id={fieldNames.answer(id)}
          label="Answer"
          unseen={place}
          value={answer}
          problems={ofAnswer}
          cut={exchange.cut}
          onText={(text) => onChange({ ...exchange, answer: text })}
          onCut={(sentences) => onChange({ ...exchange, ...withSentences(exchange, sentences) })}
        />
      </div>
      <CutSentences
        exchange={exchange}
        place={at + 1}
        onCut={(sentences) => onChange({ ...exchange, ...withSentences(exchange, sentences) })}
        take={take}
      />
      {theirs && theirExchange && (
        <TheirsBeside
          by={theirs.by}
          called={`answer ${place}`}
          mine={answer}
          theirs={theirExchange.answer}
          onUse={() => onChange({ ...exchange, answer: theirExchange.answer }, fieldNames.answer(id))}
          onBoth={(both) => onChange({ ...exchange, answer: both }, fieldNames.answer(id))}
        />
      )}
      {theirs && !theirExchange && (
        <p className="mt-2 text-s0 text-ink-2">{theirs.by}’s text does not have this exchange.</p>
      )}
    </section>
  )
}

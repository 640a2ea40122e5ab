/** Keeps what is not saved yet in the browser's store, and gives what an earlier page left there. */
import { useEffect, useRef, useState } from 'react'
import type { Basis } from '#lib/rules/drafting/basis-after.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { freshId } from './fresh-id.ts'
import { forgetWords, type KeptWords, keepWords, keptFor, wordsKept } from './kept-words.ts'
import { stillUnsaved } from './still-unsaved.ts'

type Props = {
  userId: number
  interviewId: number
  form: DraftForm
  basis: Basis
  dirty: boolean
  /** Two texts stand beside each other, and nobody has chosen yet. */
  decides: boolean
}

type Left = { keys: string[]; words: KeptWords; changes: string }

export function useKeptWords({ userId, interviewId, form, basis, dirty, decides }: Props) {
  const prefix = keptFor(userId, interviewId)
  const [left, setLeft] = useState<Left | null>(null)
  const own = useRef<string | null>(null)
  const opened = useRef(form)
  const from = useRef(basis)

  useEffect(() => {
    const found = wordsKept(localStorage, prefix)
    const wanted = found.map((one) => ({ ...one, changes: stillUnsaved(one.words, opened.current) }))
    forgetWords(
      localStorage,
      wanted.filter(({ changes }) => changes === null).map(({ key }) => key),
    )
    const newest = wanted.find(({ changes }) => changes !== null)
    if (newest?.changes) setLeft({ keys: [newest.key], words: newest.words, changes: newest.changes })
  }, [prefix])

  useEffect(() => {
    // Until then they are words from before the other's: put back from after them, they would take their place unasked.
    if (!decides) from.current = basis
    if (dirty) {
      own.current ??= `${prefix}${freshId()}`
      keepWords(localStorage, own.current, {
        form,
        version: from.current.version,
        startedFrom: from.current.startedFrom,
        at: Date.now(),
      })
    } else if (own.current) {
      forgetWords(localStorage, [own.current])
    }
  }, [prefix, form, basis, dirty, decides])

  /** Once somebody has said what shall become of them. */
  function settle() {
    if (left) forgetWords(localStorage, left.keys)
    setLeft(null)
  }

  return { left, settle }
}

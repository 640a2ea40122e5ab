/** A draft's portrait while it is being chosen: what is on its way to the desk, and what came of it. */
import { useEffect, useRef, useState } from 'react'
import type { PortraitFields, Removed } from '#lib/rules/drafting/draft-form.ts'
import { pictureLimits } from '#lib/rules/picture-limits.ts'
import type { FocalPoint } from '#lib/rules/portrait-frame.ts'
import type { PortraitAnswered, PortraitToFrame } from '#lib/rules/portrait-to-frame.ts'
import { pictureProblems } from '#lib/rules/wording/pictures.ts'
import { sendFocus } from './send-focus.ts'
import { sendPicture } from './send-picture.ts'

/** What the desk is busy with: a picture on its way (`share` of it sent), its crops, or a new framing. */
export type Busy = { doing: 'sending'; name: string; share: number } | { doing: 'making' } | { doing: 'framing' } | null

/** Milliseconds without a movement, after which a framing is meant. */
const stillness = 400

type Choose = (portrait: PortraitFields, removed?: Removed) => void

export function usePortrait(portrait: PortraitFields, known: readonly PortraitToFrame[], choose: Choose) {
  const [portraits, setPortraits] = useState(known)
  const [busy, setBusy] = useState<Busy>(null)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const [moved, setMoved] = useState<FocalPoint | null>(null)
  /** What came back belongs to the words as they stand by then, not as they stood when it was sent. */
  const latest = useRef(portrait)
  const giveUp = useRef<AbortController | null>(null)
  useEffect(() => {
    latest.current = portrait
  }, [portrait])
  useEffect(() => () => giveUp.current?.abort(), [])

  const toFrame = portraits.find(({ hash }) => hash === portrait.hash) ?? null

  function begin(doing: Busy): AbortController {
    giveUp.current?.abort()
    const mine = new AbortController()
    giveUp.current = mine
    setBusy(doing)
    setSaid('')
    setProblem('')
    return mine
  }

  /** Gives the portrait, or null where there is none and the reason is shown. */
  function settle(mine: AbortController, answered: PortraitAnswered | null): PortraitToFrame | null {
    if (giveUp.current !== mine) return null
    giveUp.current = null
    setBusy(null)
    setMoved(null)
    if (answered === null) return null
    if ('problem' in answered) {
      setProblem(answered.problem)
      return null
    }
    setPortraits((before) => [...before.filter(({ hash }) => hash !== answered.hash), answered])
    return answered
  }

  async function upload(picture: File) {
    if (picture.size > pictureLimits.bytes) {
      setProblem(pictureProblems.large)
      return
    }
    const mine = begin({ doing: 'sending', name: picture.name, share: 0 })
    const onSent = (share: number) =>
      giveUp.current === mine &&
      setBusy(share < 1 ? { doing: 'sending', name: picture.name, share } : { doing: 'making' })
    const made = settle(mine, await sendPicture(picture, { onSent, signal: mine.signal }))
    if (!made) return
    setSaid('The portrait is here. Say what it shows, and save.')
    const before = latest.current
    if (before.hash === made.hash) return
    choose(
      { hash: made.hash, alt: made.alt, decorative: false, credit: '' },
      before.hash === '' ? undefined : { what: 'portrait', at: 0, portrait: before },
    )
  }

  async function frame(focus: FocalPoint) {
    const mine = begin({ doing: 'framing' })
    const { hash } = latest.current
    setMoved(focus)
    await new Promise((still) => setTimeout(still, stillness))
    if (mine.signal.aborted) return
    const made = settle(mine, await sendFocus(hash, focus, mine.signal))
    if (!made) return
    setSaid('The crops are made anew. Save to keep them.')
    choose({ ...latest.current, hash: made.hash })
  }

  function cancel() {
    giveUp.current?.abort()
    giveUp.current = null
    setBusy(null)
    setMoved(null)
    setSaid('Cancelled. The portrait is as it was.')
  }

  return { toFrame, focus: moved ?? toFrame?.focus ?? null, busy, said, problem, upload, frame, cancel, setProblem }
}

/** The draft as readers will get it, beside the form or over the whole window, while it is being written. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '#components/desk/button.tsx'
import { Page } from '#components/page/page.tsx'
import { Interview } from '#components/site/interview.tsx'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { type Piece, pieceOfForm } from './piece-of-form.ts'
import { previewButtonId } from './preview-button.tsx'
import { PreviewFrame } from './preview-frame.tsx'
import { firstLook, type PreviewLook } from './preview-look.ts'
import { PreviewSwitches } from './preview-switches.tsx'

/** What readers get beside the words: the piece as it was saved, and the page around it. */
export interface PreviewOf {
  saved: Piece
  institution: string
  timeZone: string
}

type Props = { form: DraftForm; of: PreviewOf; onClose: () => void }

/** Where there is no room beside the form, the preview opens over it. */
const roomBeside = '(min-width: 64rem)'

/** The switch in the page leads to these addresses; here it changes the look. */
const lengths = { full: '?full', cut: '?cut' }

export function Preview({ form, of: { saved, institution, timeZone }, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [look, setLook] = useState<PreviewLook>(firstLook)
  const [isFull, setFull] = useState(() => !window.matchMedia(roomBeside).matches)
  const piece = pieceOfForm(form, saved)
  const hasCut = (piece?.cutWords ?? null) !== null

  useEffect(() => {
    const shown = dialog.current
    if (isFull) shown?.showModal()
    else shown?.show()
    return () => shown?.close()
  }, [isFull])

  const follow = useCallback((address: string) => {
    if (address === lengths.cut) setLook((now) => ({ ...now, length: 'cut' }))
    if (address === lengths.full) setLook((now) => ({ ...now, length: 'full' }))
  }, [])

  /** Back to the button that opened it: what lies behind a modal dialog cannot take the focus before that is closed. */
  function close() {
    dialog.current?.close()
    document.getElementById(previewButtonId)?.focus()
    onClose()
  }

  return (
    <dialog
      ref={dialog}
      aria-label="Preview"
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      className="static m-0 h-[calc(100dvh-7rem)] max-h-none w-full max-w-none flex-col gap-3 border-0 bg-paper p-0 text-ink open:flex lg:sticky lg:top-4 lg:col-start-2 lg:row-span-2 lg:row-start-1 [&:modal]:fixed [&:modal]:inset-0 [&:modal]:h-dvh [&:modal]:p-4"
    >
      <PreviewSwitches look={look} hasCut={hasCut} change={(changed) => setLook({ ...look, ...changed })}>
        <Button type="button" look="mini" aria-pressed={isFull} onClick={() => setFull(!isFull)}>
          Whole window
        </Button>
        <Button type="button" look="mini" onClick={close}>
          Close the preview
        </Button>
      </PreviewSwitches>
      {piece ? (
        <PreviewFrame title="The interview as readers will see it" look={look} onFollow={follow}>
          <Page institution={institution} section="interviews" isPreview>
            <Interview interview={piece} timeZone={timeZone} lengths={lengths} length={look.length} isPreview />
          </Page>
        </PreviewFrame>
      ) : (
        <p>This is more than a draft can hold. Mend what is listed, and the preview comes back.</p>
      )}
    </dialog>
  )
}

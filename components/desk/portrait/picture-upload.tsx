/** Chooses a picture and sends it at once; says how far it has come, and lets it be cancelled. */
import { useEffect, useRef } from 'react'
import { Button } from '#components/desk/button.tsx'
import { buttonLook } from '#components/desk/button-look.ts'
import { pictureLimits } from '#lib/rules/picture-limits.ts'
import type { Busy } from './use-portrait.ts'

type Props = {
  /** Whether there is a portrait already. */
  another: boolean
  busy: Busy
  /** What came of it. */
  said: string
  problem: string
  onPicture: (picture: File) => void
  onCancel: () => void
}

const inputId = 'picture'
const stillComing = 'The portrait is still on its way. Wait for it, or cancel it.'

/** Read out in quarters: every hundredth would be noise. */
function announced(busy: Busy): string {
  if (busy?.doing === 'framing' || busy?.doing === 'making') return 'Making the crops…'
  if (busy?.doing !== 'sending') return ''
  const quarters = Math.floor(busy.share * 4) * 25
  return quarters === 0 ? `Uploading ${busy.name}` : `${quarters} % uploaded`
}

export function PictureUpload({ another, busy, said, problem, onPicture, onCancel }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const isBusy = busy !== null
  useEffect(() => {
    // The browser holds the form back and says why; saving alone does not ask (the button has formNoValidate).
    input.current?.setCustomValidity(isBusy ? stillComing : '')
  }, [isBusy])
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label
          htmlFor={inputId}
          className={`${buttonLook.plain} cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent`}
        >
          {another ? 'Upload another portrait' : 'Upload a portrait'}
          <input
            ref={input}
            type="file"
            id={inputId}
            accept="image/jpeg,image/png,image/webp"
            aria-describedby={`${inputId}-hint${problem ? ` ${inputId}-problem` : ''}`}
            aria-invalid={problem ? true : undefined}
            onChange={({ target }) => {
              const picture = target.files?.[0]
              target.value = '' // else the same file cannot be chosen twice
              if (picture) onPicture(picture)
            }}
            className="sr-only"
          />
        </label>
        <span id={`${inputId}-hint`} className="text-s0 text-ink-2">
          {`or drop one here. JPEG, PNG or WebP, at most ${pictureLimits.bytes / 1_000_000} MB.`}
        </span>
      </p>
      {isBusy && (
        <p className="flex flex-wrap items-center gap-3">
          <progress
            aria-label="Upload of the portrait"
            {...(busy.doing === 'sending' && { value: busy.share, max: 1 })}
            className="h-2 w-40 accent-accent"
          />
          <span className="text-ink-2 tabular-nums">
            {busy.doing === 'sending'
              ? `Uploading ${busy.name}: ${Math.round(busy.share * 100)} %`
              : 'Making the crops…'}
          </span>
          <Button type="button" onClick={onCancel}>
            Cancel
          </Button>
        </p>
      )}
      <p role="status" className={isBusy ? 'sr-only' : 'text-ink-2 empty:hidden'}>
        {isBusy ? announced(busy) : said}
      </p>
      <p id={`${inputId}-problem`} role="alert" className="font-semibold text-bad empty:hidden">
        {problem}
      </p>
    </div>
  )
}

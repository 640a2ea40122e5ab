/** The e-mail to an interviewee: to be read, copied, or opened in a mail program. */
'use client'

import { useRef, useState } from 'react'
import { Button } from '#components/desk/button.tsx'
import { LinkButton } from '#components/desk/link-button.tsx'
import { TextArea } from '#components/desk/text-area.tsx'
import { useScripting } from '#components/desk/use-scripting.ts'
import { mailtoOf, type Letter as Text } from '#lib/rules/questions/letter.ts'

const said = { copied: 'Copied.', chosen: 'The text is chosen: copy it with the keyboard.', none: '' } as const

export function Letter({ letter }: { letter: Text }) {
  const [outcome, setOutcome] = useState<keyof typeof said>('none')
  const area = useRef<HTMLTextAreaElement>(null)
  const scripting = useScripting()
  const mailto = mailtoOf(letter)

  /** A page served over plain http may not write to the clipboard: there the text is chosen, and the keys copy it. */
  async function copy() {
    area.current?.select()
    try {
      await navigator.clipboard.writeText(letter.body)
      setOutcome('copied')
    } catch {
      area.current?.focus()
      setOutcome('chosen')
    }
  }

  return (
    <div>
      <TextArea
        ref={area}
        id="letter"
        label="The e-mail"
        hint={`Subject: ${letter.subject}. A reply with the answers below the questions can be pasted as it comes.`}
        height="page"
        rows={18}
        readOnly
        value={letter.body}
      />
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {scripting && (
          <Button type="button" onClick={copy}>
            Copy the e-mail
          </Button>
        )}
        {mailto === null ? (
          <span className="text-s0 text-ink-2">It is too long to be handed to a mail program: copy it.</span>
        ) : (
          <LinkButton href={mailto}>Open in your mail program</LinkButton>
        )}
        <span role="status" className="text-s0 text-ink-2">
          {said[outcome]}
        </span>
      </div>
    </div>
  )
}

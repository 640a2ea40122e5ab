/** The portrait of a draft as three plain forms: upload, frame and describe, take the leader's or have none. */
'use client'

import { Button } from '#components/desk/button.tsx'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { Notice } from '#components/desk/notice.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import { TextArea } from '#components/desk/text-area.tsx'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import { Portrait } from '#components/page/portrait.tsx'
import type { PortraitFields } from '#lib/rules/drafting/draft-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { pictureLimits } from '#lib/rules/picture-limits.ts'
import { DecorativeField } from './decorative-field.tsx'
import { FocalPointField } from './focal-point-field.tsx'
import { altHint, creditHint } from './hints.ts'
import type { KnownPortraits } from './portrait-part.tsx'

type Props = {
  interviewId: number
  /** The draft's version that these forms started from. */
  version: number
  leader: string | null
  portrait: PortraitFields
  known: KnownPortraits
  /** What was just done, in a sentence. */
  done: string | null
  /** Why the picture that was uploaded became no portrait. */
  problem: string | null
  action: Action<FormAnswer>
}

const back = (interviewId: number) => `/desk/interviews/${interviewId}`

export function PortraitForms({ interviewId, version, leader, portrait, known, done, problem, action }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const { own, leaders } = known
  const typed = (id: string, otherwise: string) => answer.values[id] ?? otherwise
  const draft = (
    <>
      <input type="hidden" name={fieldNames.interview} value={interviewId} />
      <input type="hidden" name={fieldNames.version} value={version} />
    </>
  )
  return (
    <div className="grid max-w-measure gap-8">
      <p>
        <a href={back(interviewId)}>Back to the draft</a>
      </p>
      {done !== null && <Notice kind="happened">{done}</Notice>}
      {problem !== null && <Notice kind="refused">{`${problem}.`.replace('..', '.')}</Notice>}
      <Panel title={portrait.hash === '' ? 'Upload a portrait' : 'Upload another portrait'}>
        <form
          method="post"
          encType="multipart/form-data"
          action={`${back(interviewId)}/portrait/upload`}
          className="grid gap-3 py-3"
        >
          {draft}
          <label htmlFor="upload" className="block font-semibold">
            Picture
          </label>
          <span id="upload-hint" className="text-s0 text-ink-2">
            {`JPEG, PNG or WebP, at most ${pictureLimits.bytes / 1_000_000} MB.`}
          </span>
          <input
            type="file"
            id="upload"
            name={fieldNames.portrait}
            accept="image/jpeg,image/png,image/webp"
            aria-describedby="upload-hint"
            className="max-w-full"
          />
          <p>
            <Button>Upload this picture</Button>
          </p>
        </form>
      </Panel>
      {portrait.hash !== '' && (
        <Panel title="The portrait">
          <form {...form} autoComplete="off" className="grid gap-4 py-3">
            <FormNotices {...notices} />
            {draft}
            <input type="hidden" name={fieldNames.portrait} value={portrait.hash} />
            {own?.picture ? (
              <>
                <FocalPointField hash={own.hash} picture={own.picture} focus={own.focus} onFocus={undefined} />
                <div className="grid gap-4 sm:grid-cols-2">
                  {(
                    [
                      [fieldNames.focusAcross, 'Focal point across, in per cent', own.focus.x],
                      [fieldNames.focusDown, 'Focal point down, in per cent', own.focus.y],
                    ] as const
                  ).map(([id, label, value]) => (
                    <TextInput
                      key={id}
                      id={id}
                      label={label}
                      type="number"
                      min={0}
                      max={100}
                      step="0.1"
                      defaultValue={typed(id, String(value / 10))}
                      problems={problemsAt(answer.problems, id)}
                    />
                  ))}
                </div>
              </>
            ) : (
              <div className="w-40">
                <Portrait
                  name={leader ?? 'Nobody yet'}
                  portrait={{ hash: portrait.hash, alt: '', place: 'desk' }}
                  sizes="10rem"
                />
              </div>
            )}
            <TextArea
              id={fieldNames.portraitAlt}
              label="Description of the portrait"
              hint={altHint}
              height="sentence"
              rows={2}
              defaultValue={typed(fieldNames.portraitAlt, portrait.alt)}
              problems={problemsAt(answer.problems, fieldNames.portraitAlt)}
            />
            <DecorativeField checked={portrait.decorative} />
            <TextInput
              id={fieldNames.portraitCredit}
              label="Credit"
              hint={creditHint}
              defaultValue={typed(fieldNames.portraitCredit, portrait.credit)}
              problems={problemsAt(answer.problems, fieldNames.portraitCredit)}
            />
            <p>
              <Button look="main" aria-disabled={waiting || undefined}>
                {waiting ? 'Saving…' : 'Save the portrait'}
              </Button>
            </p>
          </form>
        </Panel>
      )}
      {leaders && leaders.hash !== portrait.hash && (
        <Panel title="The leader’s portrait">
          <form {...form} className="grid gap-3 py-3">
            {draft}
            <input type="hidden" name={fieldNames.portrait} value={leaders.hash} />
            <input type="hidden" name={fieldNames.portraitAlt} value={leaders.alt} />
            <input type="hidden" name={fieldNames.portraitCredit} value={leaders.credit} />
            <div className="w-20">
              <Portrait name={leader ?? ''} portrait={{ ...leaders, place: 'desk' }} described sizes="5rem" />
            </div>
            <p>
              <Button>Use the leader’s portrait</Button>
            </p>
          </form>
        </Panel>
      )}
      {portrait.hash !== '' && (
        <Panel title="No portrait">
          <form {...form} className="grid gap-3 py-3">
            {draft}
            <input type="hidden" name={fieldNames.portrait} value="" />
            <p>
              <Button>Remove the portrait</Button>
            </p>
          </form>
        </Panel>
      )}
    </div>
  )
}

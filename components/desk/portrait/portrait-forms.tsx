/** The portrait of a draft as plain forms: upload, frame and describe, take the leader's or have none. */
'use client'

import { Notice } from '#components/desk/notice.tsx'
import { Panel } from '#components/desk/panel.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import type { PortraitFields } from '#lib/rules/drafting/draft-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { LeadersPortraitForm } from './leaders-portrait-form.tsx'
import { PortraitForm } from './portrait-form.tsx'
import type { KnownPortraits } from './portrait-part.tsx'
import { RemovePortraitForm } from './remove-portrait-form.tsx'
import { UploadForm } from './upload-form.tsx'

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

export function PortraitForms({ interviewId, version, leader, portrait, known, done, problem, action }: Props) {
  const { own, leaders } = known
  const draft = { interviewId, version }
  return (
    <div className="grid max-w-measure gap-8">
      <p>
        <a href={`/desk/interviews/${interviewId}`}>Back to the draft</a>
      </p>
      {done !== null && <Notice kind="happened">{done}</Notice>}
      {problem !== null && <Notice kind="refused">{`${problem}.`.replace('..', '.')}</Notice>}
      <Panel title={portrait.hash === '' ? 'Upload a portrait' : 'Upload another portrait'}>
        <UploadForm draft={draft} />
      </Panel>
      {portrait.hash !== '' && (
        <Panel title="The portrait">
          <PortraitForm draft={draft} leader={leader} portrait={portrait} toFrame={own} action={action} />
        </Panel>
      )}
      {leaders && leaders.hash !== portrait.hash && (
        <Panel title="The leader’s portrait">
          <LeadersPortraitForm draft={draft} leader={leader} portrait={leaders} action={action} />
        </Panel>
      )}
      {portrait.hash !== '' && (
        <Panel title="No portrait">
          <RemovePortraitForm draft={draft} action={action} />
        </Panel>
      )}
    </div>
  )
}

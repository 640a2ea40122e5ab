/** The closing links, for whoever wants to know more. */
import { Fragment } from 'react'
import { problemsAt } from '#components/desk/problems-at.ts'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Theirs } from '#lib/rules/drafting/draft-answer.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { elementIds } from './element-ids.ts'
import { RemovedLine } from './removed-line.tsx'
import { StepButton } from './step-button.tsx'
import { TheirsBeside } from './theirs-beside.tsx'
import type { ChangeForm, Take } from './use-draft.ts'

type Props = {
  form: DraftForm
  problems: readonly Problem[]
  theirs: Theirs | null
  change: ChangeForm
  take: Take
}

const inWords = (links: DraftForm['links']) => links.map(({ label, url }) => `${label}: ${url}`).join('\n')

export function LinkPart({ form: { links, removed }, problems, theirs, change, take }: Props) {
  const hole = removed?.what === 'link' ? Math.min(removed.at, links.length) : null
  const undo = removed && <RemovedLine removed={removed} take={take} />
  return (
    <section id={elementIds.links} tabIndex={-1} aria-labelledby="links-heading">
      <h2 id="links-heading" className="font-work text-s1/[1.35] font-semibold tracking-normal">
        For more information
      </h2>
      {links.map((link, at) => (
        <Fragment key={link.id}>
          {hole === at && undo}
          <div className="mt-3 grid items-start gap-x-3 gap-y-2 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]">
            <input type="hidden" name={fieldNames.link} value={link.id} />
            <TextInput
              id={fieldNames.label(link.id)}
              label="Words"
              unseen={`of link ${at + 1}`}
              value={link.label}
              problems={problemsAt(problems, fieldNames.label(link.id))}
              onChange={({ target }) => change({ links: links.with(at, { ...link, label: target.value }) })}
            />
            <TextInput
              id={fieldNames.url(link.id)}
              label="Address"
              unseen={`of link ${at + 1}`}
              inputMode="url"
              spellCheck={false}
              value={link.url}
              problems={problemsAt(problems, fieldNames.url(link.id))}
              onChange={({ target }) => change({ links: links.with(at, { ...link, url: target.value }) })}
            />
            <p className="md:pt-7">
              <StepButton
                step={{ verb: 'removeLink', of: link.id }}
                take={take}
                label={`Remove link ${at + 1}: ${link.label.trim() || 'no words yet'}`}
              >
                Remove
              </StepButton>
            </p>
          </div>
        </Fragment>
      ))}
      {hole === links.length && undo}
      {theirs && (
        <TheirsBeside
          by={theirs.by}
          called="the links"
          mine={inWords(links)}
          theirs={inWords(theirs.form.links)}
          onUse={() => change({ links: theirs.form.links }, elementIds.links)}
        />
      )}
      <p className="mt-3">
        <StepButton step={{ verb: 'addLink' }} take={take} look="plain">
          Add a link
        </StepButton>
      </p>
    </section>
  )
}

/** The lines of the import that found no place, until each is placed or let go. */
import { Fragment } from 'react'
import { Panel } from '#components/desk/panel.tsx'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { inWords } from '#lib/rules/wording/number-in-words.ts'
import { elementIds } from './element-ids.ts'
import { type Imported, LeftOverCounters } from './left-over-counters.tsx'
import { LeftOverLine } from './left-over-line.tsx'
import { RemovedLine } from './removed-line.tsx'
import { StepButton } from './step-button.tsx'
import type { Take } from './use-draft.ts'

/** A line keeps its choice of place while others leave the tray; of two equal lines the first is the first. */
function keysOf(lines: readonly string[]): string[] {
  return lines.map((line, at) => `${lines.slice(0, at).filter((other) => other === line).length} ${line}`)
}

type Props = { form: DraftForm; take: Take; imported: Imported | null }

export function LeftOverTray({ form: { leftOver, exchanges, removed }, take, imported }: Props) {
  const keys = keysOf(leftOver)
  const isHere = removed?.what === 'leftOver' || removed?.what === 'allLeftOver'
  const hole = isHere ? Math.min(removed.at, leftOver.length) : null
  const undo = removed && <RemovedLine removed={removed} take={take} />
  return (
    <div id={elementIds.tray} tabIndex={-1}>
      <Panel title="Left over from the import" count={leftOver.length}>
        {imported && <LeftOverCounters {...imported} />}
        <p className="text-s0 text-ink-2">
          {leftOver.length === 0
            ? 'Every line is placed or let go.'
            : 'Nothing here is published. Place each line, or let it go.'}
        </p>
        <ul>
          {leftOver.map((line, at) => (
            <Fragment key={keys[at]}>
              {hole === at && <li>{undo}</li>}
              <LeftOverLine line={line} at={at} exchanges={exchanges} take={take} />
            </Fragment>
          ))}
          {hole === leftOver.length && <li>{undo}</li>}
        </ul>
        {leftOver.length > 1 && (
          <p className="mt-3">
            <StepButton step={{ verb: 'letAllGo' }} take={take} look="plain">
              {`Let go of all ${inWords(leftOver.length)} lines`}
            </StepButton>
          </p>
        )}
      </Panel>
    </div>
  )
}

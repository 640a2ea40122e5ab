/** The lines of the import that found no place, until each is placed or let go. */
import { Fragment } from 'react'
import { Panel } from '#components/desk/panel.tsx'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { elementIds } from './element-ids.ts'
import { LeftOverLine } from './left-over-line.tsx'
import { RemovedLine } from './removed-line.tsx'
import type { Take } from './use-draft.ts'

/** A line keeps its choice of place while others leave the tray; of two equal lines the first is the first. */
function keysOf(lines: readonly string[]): string[] {
  return lines.map((line, at) => `${lines.slice(0, at).filter((other) => other === line).length} ${line}`)
}

export function LeftOverTray({ form: { leftOver, exchanges, removed }, take }: { form: DraftForm; take: Take }) {
  const keys = keysOf(leftOver)
  const hole = removed?.what === 'leftOver' ? Math.min(removed.at, leftOver.length) : null
  const undo = removed && <RemovedLine removed={removed} take={take} />
  return (
    <div id={elementIds.tray} tabIndex={-1}>
      <Panel title="Left over from the import" count={leftOver.length}>
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
      </Panel>
    </div>
  )
}

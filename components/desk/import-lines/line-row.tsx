/** One line of an import: what it is and why, its words, and the ways to join and split it. */
import { type Dispatch, type KeyboardEvent, memo } from 'react'
import { Button } from '#components/desk/button.tsx'
import { asks, asPasted, type Line, lineRoles } from '#lib/rules/lines/line.ts'
import { lineStepValue } from '#lib/rules/lines/line-step.ts'
import { linesFields } from '#lib/rules/lines/lines-form.ts'
import { roleWords } from '#lib/rules/lines/role-words.ts'
import { actOfKey } from './keys.ts'
import type { Act } from './lines-in-hand.ts'
import { rowId } from './row-id.ts'
import { SentenceSplits } from './sentence-splits.tsx'
import { SplitField } from './split-field.tsx'

type Props = {
  line: Line
  at: number
  /** Whether its words stand in a field; an answer without a question above it has none to stand in. */
  placed: boolean
  /** Whether it has the focus, or would get it: only its own controls are in the order of the Tab key. */
  active: boolean
  splitting: boolean
  scripting: boolean
  dispatch: Dispatch<Act>
}

function look(line: Line, placed: boolean): string {
  if (!placed) return 'text-ink-2'
  if (line.role === 'headline') return 'font-display text-d1'
  if (asks(line)) return 'font-display text-[1.1875rem]/[1.3]'
  return line.role === 'link' || line.role === 'topics' ? '' : 'font-text text-[1.0625rem]/[1.5]'
}

function whyIn({ role, reason }: Line, placed: boolean): string {
  const why = reason.charAt(0).toUpperCase() + reason.slice(1)
  return role === 'answer' && !placed ? `${why}; no question stands above it, so it is left over` : why
}

/** Redrawn only when it changes: a long text has a thousand lines, and one key changes one of them. */
export const LineRow = memo(function LineRow({ line, at, placed, active, splitting, scripting, dispatch }: Props) {
  const number = at + 1
  const called = roleWords[line.role].called
  const why = whyIn(line, placed)
  const reach = scripting && !active ? -1 : undefined

  /** Within its select, its buttons or its open text the keys are theirs. */
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isOnRow = event.target === event.currentTarget
    const done: Act | null = isOnRow ? actOfKey(event.key, at) : event.key === 'Escape' ? { does: 'leave' } : null
    if (!done) return
    event.preventDefault()
    dispatch(done)
  }

  /** With JavaScript a row of a grid that has one column, in which the arrows move; without, an item of a list. */
  const row = scripting
    ? {
        role: 'row',
        'aria-label': `Line ${number}, ${called.toLowerCase()}: ${line.text} ${why}.`,
        tabIndex: active ? 0 : -1,
        onKeyDown,
        onFocus: () => dispatch({ does: 'focus', at }),
      }
    : { role: 'listitem' }

  return (
    <div {...row} id={rowId(at)} className={`scroll-my-32 border-b border-rule py-3 ${placed ? '' : 'bg-sunk'}`}>
      <div
        role={scripting ? 'gridcell' : undefined}
        className="grid gap-x-4 gap-y-2 px-2 md:grid-cols-[12.5rem_minmax(0,1fr)]"
      >
        <div className="flex items-start gap-2">
          <span className="w-7 pt-1 text-right text-s0 text-ink-2 tabular-nums">{number}</span>
          <select
            name={linesFields.role}
            value={line.role}
            aria-label={`Line ${number} is`}
            tabIndex={reach}
            onChange={({ target }) => {
              const role = lineRoles.find((one) => one === target.value)
              if (role) dispatch({ does: 'step', step: { verb: 'turn', at, role }, stays: true })
            }}
            className="min-h-8 min-w-0 flex-1 rounded-sm border border-edge bg-raised px-1 py-[0.2rem] text-s0 text-ink"
          >
            {lineRoles.map((role) => (
              <option key={role} value={role}>
                {roleWords[role].called}
              </option>
            ))}
          </select>
        </div>
        <div className="min-w-0">
          {splitting ? (
            <SplitField
              id={`${rowId(at)}.split`}
              number={number}
              text={line.text}
              onSplit={(offset) => dispatch({ does: 'step', step: { verb: 'split', at, offset } })}
              onCancel={() => dispatch({ does: 'leave' })}
            />
          ) : (
            <p className={look(line, placed)}>{asPasted(line)}</p>
          )}
          <div className="mt-1 flex flex-wrap items-start gap-x-1 text-s0 text-ink-2">
            <span className="mr-auto py-[0.2rem]">{why}</span>
            {at > 0 && (
              <Button
                look="mini"
                name={linesFields.step}
                value={lineStepValue({ verb: 'join', at })}
                tabIndex={reach}
                aria-label={`Join with above: line ${number}`}
                onClick={(event) => {
                  event.preventDefault()
                  dispatch({ does: 'step', step: { verb: 'join', at } })
                }}
              >
                Join with above
              </Button>
            )}
            {scripting ? (
              <Button
                type="button"
                look="mini"
                tabIndex={reach}
                aria-label={`Split line ${number}`}
                onClick={() => dispatch({ does: 'split', at })}
              >
                Split
              </Button>
            ) : (
              <SentenceSplits at={at} text={line.text} />
            )}
          </div>
        </div>
      </div>
    </div>
  )
})

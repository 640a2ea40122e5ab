/** What is said at the head of an interview: what was just done, the press that takes it back, and the note with which it was sent back. */
import type { ReactNode } from 'react'
import { Notice } from './notice.tsx'

type Props = {
  done: string | null
  undo?: ReactNode
  sentBack: { by: string; at: string; note: string } | null
}

export function Happened({ done, undo, sentBack }: Props) {
  return (
    <div className="grid gap-4 not-empty:mb-6">
      {done !== null && <Notice kind="happened">{done}</Notice>}
      {done !== null && undo}
      {sentBack && (
        <section aria-label="Sent back" className="border-l-4 border-bad bg-sunk px-4 py-3">
          <h2 className="font-work text-s1/[1.4] font-semibold tracking-normal">
            {sentBack.by} sent this back on {sentBack.at}
          </h2>
          <p className="mt-1 whitespace-pre-line">{sentBack.note}</p>
        </section>
      )}
    </div>
  )
}

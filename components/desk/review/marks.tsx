/** Inserted and deleted words: told apart by a line under or through them, by their ground, and for the ear by a word. */
import type { ReactNode } from 'react'

export function Inserted({ children }: { children: ReactNode }) {
  return (
    <ins className="rounded-sm bg-accent-soft underline decoration-accent decoration-2 underline-offset-[0.2em]">
      <span className="sr-only">Inserted: </span>
      {children}
    </ins>
  )
}

export function Deleted({ children }: { children: ReactNode }) {
  return (
    <del className="rounded-sm bg-bad-soft line-through decoration-bad decoration-2">
      <span className="sr-only">Deleted: </span>
      {children}
    </del>
  )
}

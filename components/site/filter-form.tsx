/** What narrows a list: a plain form, which asks at its own address, so that what it shows can be sent to a colleague. */
import type { ReactNode } from 'react'

export function FilterForm({ action, button, children }: { action: string; button: string; children: ReactNode }) {
  return (
    <form action={action} className="mt-8 flex flex-wrap items-end gap-x-4 gap-y-3 rounded-sm bg-sunk p-4 print:hidden">
      {children}
      <button
        type="submit"
        className="rounded-sm border border-edge bg-raised px-4 py-[0.45rem] text-s1 font-medium hover:underline"
      >
        {button}
      </button>
    </form>
  )
}

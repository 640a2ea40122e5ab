/** What narrows a list: a plain form, which asks at its own address, so that what it shows can be sent to a colleague. */
import type { ReactNode } from 'react'
import { buttonLook } from './control-look.ts'

export function FilterForm({ action, button, children }: { action: string; button: string; children: ReactNode }) {
  return (
    <form action={action} className="mt-8 flex flex-wrap items-end gap-x-4 gap-y-3 rounded-sm bg-sunk p-4 print:hidden">
      {children}
      <button type="submit" className={buttonLook.plain}>
        {button}
      </button>
    </form>
  )
}

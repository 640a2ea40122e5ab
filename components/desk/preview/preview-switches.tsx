/** The switches over a preview: buttons that stay pressed. */
import type { ReactNode } from 'react'
import { Button } from '#components/desk/button.tsx'
import type { PreviewLook } from './preview-look.ts'

type Props = {
  look: PreviewLook
  /** Whether there is a 60-second version to show. */
  hasCut: boolean
  change: (changed: Partial<PreviewLook>) => void
  children: ReactNode
}

type Choice = { name: string; look: Partial<PreviewLook>; pressed: (now: PreviewLook) => boolean }

const groups: { called: string; choices: Choice[] }[] = [
  {
    called: 'Length',
    choices: [
      { name: 'Full', look: { length: 'full' }, pressed: ({ length }) => length === 'full' },
      { name: '60 seconds', look: { length: 'cut' }, pressed: ({ length }) => length === 'cut' },
    ],
  },
  {
    called: 'Shown on',
    choices: [
      {
        name: 'Phone',
        look: { width: 'phone', onPaper: false },
        pressed: (now) => !now.onPaper && now.width === 'phone',
      },
      {
        name: 'Desktop',
        look: { width: 'desktop', onPaper: false },
        pressed: (now) => !now.onPaper && now.width === 'desktop',
      },
      { name: 'Paper', look: { onPaper: true }, pressed: ({ onPaper }) => onPaper },
    ],
  },
  {
    called: 'Theme',
    choices: [
      { name: 'Light', look: { theme: 'light' }, pressed: ({ theme }) => theme === 'light' },
      { name: 'Dark', look: { theme: 'dark' }, pressed: ({ theme }) => theme === 'dark' },
    ],
  },
]

const pressedLook = 'inline-flex rounded-sm has-[[aria-pressed=true]]:bg-accent-soft'

export function PreviewSwitches({ look, hasCut, change, children }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      {groups.map(({ called, choices }) => (
        <fieldset key={called} className="flex flex-wrap items-center gap-1">
          <legend className="sr-only">{called}</legend>
          {choices.map(({ name, look: chosen, pressed }) => (
            <span key={name} className={pressedLook}>
              <Button
                type="button"
                look="mini"
                aria-pressed={pressed(look)}
                disabled={(called === 'Length' && !hasCut) || (called === 'Theme' && look.onPaper)}
                onClick={() => change(chosen)}
              >
                {name}
              </Button>
            </span>
          ))}
        </fieldset>
      ))}
      <span className="ml-auto flex gap-1">{children}</span>
      {!hasCut && (
        <p className="w-full text-s0 text-ink-2">A cut of 60 seconds or less is shown here once it is marked.</p>
      )}
    </div>
  )
}

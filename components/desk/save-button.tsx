/** The button that saves a form; its words say when it is at it. */
import type { ComponentProps } from 'react'
import { Button } from './button.tsx'

type Props = Omit<ComponentProps<typeof Button>, 'aria-disabled' | 'children'> & { waiting: boolean; children: string }

export function SaveButton({ waiting, children, ...button }: Props) {
  return (
    <Button {...button} aria-disabled={waiting || undefined}>
      {waiting ? 'Saving…' : children}
    </Button>
  )
}

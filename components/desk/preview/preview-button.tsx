/** The way to the preview: a page of its own without JavaScript, a panel beside the form with it. */
import { Button } from '#components/desk/button.tsx'
import { LinkButton } from '#components/desk/link-button.tsx'
import { useScripting } from '#components/desk/use-scripting.ts'

export const previewButtonId = 'preview'

type Props = { shown: boolean; toggle: () => void; address: string }

export function PreviewButton({ shown, toggle, address }: Props) {
  if (!useScripting()) return <LinkButton href={address}>Preview</LinkButton>
  return (
    <Button id={previewButtonId} type="button" aria-pressed={shown} onClick={toggle}>
      Preview
    </Button>
  )
}

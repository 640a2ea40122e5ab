/** The portrait that somebody else chose meanwhile, where it is another one. */
import { Button } from '#components/desk/button.tsx'
import type { ChangeForm } from '#components/desk/draft-editor/use-draft.ts'
import { useScripting } from '#components/desk/use-scripting.ts'
import { Portrait } from '#components/page/portrait.tsx'
import type { Theirs } from '#lib/rules/drafting/draft-answer.ts'
import type { PortraitFields } from '#lib/rules/drafting/draft-form.ts'

type Props = { theirs: Theirs; mine: PortraitFields; change: ChangeForm }

export function TheirPortrait({ theirs: { by, form }, mine, change }: Props) {
  const scripting = useScripting()
  const { hash } = form.portrait
  if (hash === mine.hash) return null
  return (
    <div className="rounded-sm bg-sunk px-3 py-2">
      <p className="text-s0 text-ink-2">
        {hash === '' ? `${by} has no portrait here.` : `Your portrait stands above. ${by} chose this one:`}
      </p>
      {hash !== '' && (
        <div className="mt-2 w-20">
          <Portrait name={by} portrait={{ hash, alt: form.portrait.alt, place: 'desk' }} described sizes="5rem" />
        </div>
      )}
      {scripting && (
        <p className="mt-2">
          <Button type="button" onClick={() => change({ portrait: form.portrait })}>
            {hash === '' ? 'Have no portrait either' : 'Use this portrait'}
          </Button>
        </p>
      )}
    </div>
  )
}

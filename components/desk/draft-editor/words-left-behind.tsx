/** Words that an earlier page could not save any more, offered back. */
import { Button } from '#components/desk/button.tsx'
import { Notice } from '#components/desk/notice.tsx'

type Props = {
  /** When they were typed, in words. */
  at: string
  /** What they would change, in a sentence. */
  changes: string
  onPutBack: () => void
  onLetGo: () => void
}

export function WordsLeftBehind({ at, changes, onPutBack, onLetGo }: Props) {
  return (
    <Notice kind="happened">
      <p className="font-semibold">Words that you typed here were not saved when the page was closed.</p>
      <p>
        They are of {at}, and kept in this browser alone. {changes}
      </p>
      <p className="mt-2 flex flex-wrap gap-2">
        <Button type="button" onClick={onPutBack}>
          Put them back
        </Button>
        <Button type="button" onClick={onLetGo}>
          Let them go
        </Button>
      </p>
    </Notice>
  )
}

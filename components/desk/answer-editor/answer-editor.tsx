/** The field of an answer: plain Markdown in the page that is sent, and for ever without JavaScript; a text box with tools with it. */
import { type ComponentType, useEffect, useRef, useState } from 'react'
import { TextArea } from '#components/desk/text-area.tsx'

export type AnswerEditorProps = {
  id: string
  label: string
  unseen?: string
  /** The answer as Markdown: as it is held, posted and saved. */
  value: string
  problems: readonly string[]
  /** What stands in it while it is empty: "Write or paste the answer", where nothing else is said. */
  empty?: string
  /** The sentences of the answer that are in the cut. */
  cut?: readonly string[]
  onText: (markdown: string) => void
  /** Told the sentences of the cut, verbatim and in the answer's order, when some are put in or taken out. */
  onCut?: (sentences: string[]) => void
}

type Box = ComponentType<AnswerEditorProps>
let arrived: Box | null = null

/** The text box, once its code is here. It comes after everything else: nobody waits for it to read or to save. */
function useBox(id: string): Box | null {
  const [box, setBox] = useState<Box | null>(() => arrived)
  useEffect(() => {
    if (box) return
    const area = document.getElementById(id)
    // Whoever is writing already goes on in the plain field: the text box takes its place when they leave it.
    const take = () => {
      if (document.activeElement !== area) setBox(() => arrived)
    }
    let turn: ReturnType<typeof setTimeout> | undefined
    import('./text-box.tsx').then(({ TextBox }) => {
      arrived = TextBox
      turn = setTimeout(take) // one box a turn: thirty at once would keep a key waiting
      area?.addEventListener('blur', take)
    })
    return () => {
      clearTimeout(turn)
      area?.removeEventListener('blur', take)
    }
  }, [box, id])
  return box
}

/** The same two functions for good, which call the newest: a box is not drawn again because another answer changed. */
function useNewest({ onText, onCut }: Pick<AnswerEditorProps, 'onText' | 'onCut'>) {
  const newest = useRef({ onText, onCut })
  useEffect(() => {
    newest.current = { onText, onCut }
  })
  const [calls] = useState(() => ({
    onText: (markdown: string) => newest.current.onText(markdown),
    onCut: (sentences: string[]) => newest.current.onCut?.(sentences),
  }))
  return onCut ? calls : { onText: calls.onText }
}

export function AnswerEditor(props: AnswerEditorProps) {
  const Box = useBox(props.id)
  const calls = useNewest(props)
  const { cut, empty, onCut: _, onText, ...field } = props
  if (Box) return <Box {...field} {...(cut && { cut })} {...(empty !== undefined && { empty })} {...calls} />
  return <TextArea {...field} look="answer" rows={8} onChange={({ target }) => onText(target.value)} />
}

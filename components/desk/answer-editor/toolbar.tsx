/** The tools of one answer. Pressed with the pointer they give the focus back to the text; with a key they keep it. */
import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import type { MouseEvent, Ref } from 'react'
import { useImperativeHandle } from 'react'
import { cutTool, linkTool, tools } from './tools.ts'
import { useRoving } from './use-roving.ts'

/** On is said by the ground and by the line under the words, and told to ears. */
const look =
  'min-h-7 rounded-sm px-2 py-[0.2rem] text-s0/[1.3] font-medium text-ink-2 hover:bg-sunk hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-accent aria-pressed:decoration-2 aria-pressed:underline-offset-4'

export interface ToolbarFocus {
  focus: () => void
}

type Props = {
  editor: Editor
  /** "Answer 2". */
  called: string
  /** The id of the element that is written in. */
  controls: string
  linking: boolean
  onLink: () => void
  onCut: ((sentences: string[]) => void) | undefined
  ref: Ref<ToolbarFocus>
}

export function Toolbar({ editor, called, controls, linking, onLink, onCut, ref }: Props) {
  const { toolbar, tabIndexAt, enter } = useRoving(() => editor.commands.focus())
  useImperativeHandle(ref, () => ({ focus: enter }))
  const pressed = useEditorState({
    editor,
    selector: ({ editor: now }) => [...tools, linkTool, cutTool].map(({ isOn }) => isOn(now)),
  })

  const buttons = [
    ...tools.map(({ name, use }) => ({ name, use: () => use(editor), isToggle: true })),
    { name: linkTool.name, use: onLink, isToggle: false },
    ...(onCut ? [{ name: cutTool.name, use: () => onCut(cutTool.sentences(editor)), isToggle: true }] : []),
  ]

  return (
    <div
      {...toolbar}
      role="toolbar"
      aria-label={`Tools for ${called}`}
      aria-controls={controls}
      aria-keyshortcuts="Alt+F10"
      className="flex flex-wrap gap-[2px] border-b border-rule p-[3px]"
    >
      {buttons.map(({ name, use, isToggle }, at) => (
        <button
          key={name}
          type="button"
          tabIndex={tabIndexAt(at)}
          aria-pressed={pressed[at] ?? false}
          aria-expanded={isToggle ? undefined : linking}
          onMouseDown={(event: MouseEvent) => event.preventDefault()}
          onClick={({ detail }) => {
            use()
            if (isToggle && detail > 0) editor.commands.focus()
          }}
          className={look}
        >
          {name}
        </button>
      ))}
    </div>
  )
}

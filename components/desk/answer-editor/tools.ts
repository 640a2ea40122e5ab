/** What the toolbar offers: the name of each tool, whether it is on where the caret stands, and what it does. */
import type { Editor } from '@tiptap/react'
import { isInCut, toggledCut } from './cut-marks.ts'

type ToolName = 'Emphasis' | 'Strong' | 'Bulleted list' | 'Numbered list' | 'Quotation' | 'Link' | 'In the cut'

interface Tool {
  name: ToolName
  isOn: (editor: Editor) => boolean
  use: (editor: Editor) => void
}

export const tools: readonly Tool[] = [
  {
    name: 'Emphasis',
    isOn: (editor) => editor.isActive('emphasis'),
    use: (editor) => editor.commands.toggleMark('emphasis'),
  },
  {
    name: 'Strong',
    isOn: (editor) => editor.isActive('strong'),
    use: (editor) => editor.commands.toggleMark('strong'),
  },
  {
    name: 'Bulleted list',
    isOn: (editor) => editor.isActive('bulletList'),
    use: (editor) => editor.commands.toggleBulletList(),
  },
  {
    name: 'Numbered list',
    isOn: (editor) => editor.isActive('orderedList'),
    use: (editor) => editor.commands.toggleOrderedList(),
  },
  {
    name: 'Quotation',
    isOn: (editor) => editor.isActive('quotation'),
    use: (editor) => editor.commands.toggleWrap('quotation'),
  },
]

/** A link needs an address first: what the button does is the toolbar's business. */
export const linkTool = {
  name: 'Link',
  isOn: (editor: Editor) => editor.isActive('link'),
} as const

export const cutTool = {
  name: 'In the cut',
  isOn: ({ state }: Editor) => isInCut(state),
  sentences: ({ state }: Editor) => toggledCut(state),
} as const

/** Takes a file that is dropped anywhere on an element. A browser left to itself would leave the page and show the file. */
import { type DragEvent, useState } from 'react'

/** Gives the attributes of the element, and whether a file is held over it. */
export function useDrop(onFile: (file: File) => void, onSeveral: () => void) {
  const [isOver, setOver] = useState(false)

  return {
    isOver,
    drop: {
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: (event: DragEvent) => {
        const to = event.relatedTarget
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false)
      },
      onDrop: (event: DragEvent) => {
        setOver(false)
        const [file, ...others] = event.dataTransfer.files
        if (!file) return
        event.preventDefault()
        if (others.length > 0) onSeveral()
        else onFile(file)
      },
    },
  }
}

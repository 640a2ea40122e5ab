/**
 * A window of its own for the readers' page: their component, their style sheet, another width. Nothing is fetched but
 * the style sheet that is here already, and no page of ours has to allow being framed (docs/decisions/the-cut.md).
 */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { applyPaperRules } from './paper-rules.ts'
import { type PreviewLook, widthOf } from './preview-look.ts'

type Props = {
  title: string
  look: PreviewLook
  /** Takes the address of a link that was followed within the page. */
  onFollow: (address: string) => void
  children: ReactNode
}

/** With a doctype: without one a browser would draw the page by the rules of 1998. */
const emptyPage = '<!doctype html><html lang="en-GB"><head><title>Preview</title></head><body></body></html>'

/** Puts this page's style sheets into the frame; anew each time, because paper changes their rules. */
function dress(frame: Document, paper: boolean) {
  const former = frame.head.querySelectorAll('link, style')
  const sheets = document.querySelectorAll('link[rel="stylesheet"], style')
  const copies = Array.from(sheets, (sheet) => frame.importNode(sheet, true))
  const apply = () => {
    const { defaultView } = frame
    if (!paper || !defaultView) return
    for (const { cssRules } of frame.styleSheets) applyPaperRules(cssRules, defaultView)
  }
  for (const copy of copies) copy.addEventListener('load', apply)
  frame.head.append(...copies)
  for (const sheet of former) sheet.remove()
}

/** As tall as there is room. Paper keeps the margins of the style sheet’s @page around it: 24 mm at the sides, 20 mm above. */
const shapes = {
  phone: 'h-[calc(100%/var(--fit,1))] w-[390px]',
  desktop: 'h-[calc(100%/var(--fit,1))] w-[1280px]',
  paper: 'box-content h-[calc(100%/var(--fit,1)-152px)] w-[612px] bg-[white] px-[91px] py-[76px]',
} as const

export function PreviewFrame({ title, look, onFollow, children }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const [page, setPage] = useState<Document | null>(null)
  const { theme, onPaper } = look
  const width = widthOf(look)

  useEffect(() => {
    if (page) dress(page, onPaper)
  }, [page, onPaper])

  useEffect(() => {
    if (page) page.documentElement.dataset.theme = onPaper ? 'light' : theme
  }, [page, theme, onPaper])

  useEffect(() => {
    const box = host.current
    if (!box) return
    const fit = () => box.style.setProperty('--fit', String(Math.min(1, box.clientWidth / width)))
    const watch = new ResizeObserver(fit)
    watch.observe(box)
    return () => watch.disconnect()
  }, [width])

  // The frame shows one page: its anchors work, its links do not lead out of the draft.
  useEffect(() => {
    if (!page) return
    const follow = (event: MouseEvent) => {
      const address = addressFollowed(page, event)
      if (address === null) return
      event.preventDefault()
      if (address.startsWith('#')) page.getElementById(address.slice(1))?.scrollIntoView()
      else onFollow(address)
    }
    page.addEventListener('click', follow)
    return () => page.removeEventListener('click', follow)
  }, [page, onFollow])

  return (
    <div ref={host} className="h-full min-h-0 w-full overflow-hidden border border-edge bg-sunk">
      <iframe
        title={title}
        srcDoc={emptyPage}
        onLoad={({ currentTarget }) => setPage(currentTarget.contentDocument)}
        className={`mx-auto block max-w-none origin-top-left scale-(--fit) ${onPaper ? shapes.paper : shapes[look.width]}`}
      />
      {page && createPortal(children, page.body)}
    </div>
  )
}

/** What lies in the frame is made of the frame's own classes: `instanceof` asks those. */
function addressFollowed({ defaultView }: Document, event: MouseEvent): string | null {
  if (!defaultView) return null
  const link = event.composedPath().find((node) => node instanceof defaultView.HTMLAnchorElement)
  return link instanceof defaultView.HTMLAnchorElement ? link.getAttribute('href') : null
}

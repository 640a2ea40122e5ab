/** How a preview is looked at: which length, how wide, in which light, on paper or on a screen. */
import type { Length } from '#components/site/length-switch.tsx'

/** Widths in pixels. Paper is A4, 210 mm at 96 to the inch. */
const previewWidths = { phone: 390, desktop: 1280, paper: 794 } as const

export interface PreviewLook {
  length: Length
  width: 'phone' | 'desktop'
  theme: 'light' | 'dark'
  onPaper: boolean
}

export const firstLook: PreviewLook = { length: 'full', width: 'desktop', theme: 'light', onPaper: false }

export const widthOf = ({ width, onPaper }: PreviewLook) => previewWidths[onPaper ? 'paper' : width]

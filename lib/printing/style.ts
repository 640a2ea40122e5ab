/** How a stretch of words is printed. */
import type { Face } from './faces.ts'

export const colours = {
  ink: '#1d1b18',
  ink2: '#575249',
  accent: '#0b5563',
  rule: '#ddd6c8',
  edge: '#857e70',
  cover: '#0e3d47',
  onCover: '#f2ecdf',
  onCover2: '#a9c6c6',
} as const

export interface Style {
  face: Face
  /** Points. */
  size: number
  colour: keyof typeof colours
  /** Em between letters: a headline is set a little tighter. */
  tracking?: number
  /** Where the words lead: an address, or "#name" for a place in the document. */
  link?: string
}

/** From line to line, in sizes of the letters: what the look has on paper. */
export const styles = {
  title: { face: 'display', size: 30, colour: 'ink', tracking: -0.012 },
  headline: { face: 'display', size: 25, colour: 'ink', tracking: -0.012 },
  standfirst: { face: 'text', size: 12.5, colour: 'ink' },
  question: { face: 'display', size: 14, colour: 'ink' },
  answer: { face: 'text', size: 10.5, colour: 'ink' },
  leader: { face: 'sans-strong', size: 9.5, colour: 'ink' },
  meta: { face: 'sans', size: 8.5, colour: 'ink2' },
  label: { face: 'sans-strong', size: 8.5, colour: 'ink' },
} as const satisfies Record<string, Style>

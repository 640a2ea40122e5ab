/** The sentences of the cut, marked where they stand. They are no part of the text: only drawn over it. */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { cleanLine } from '#lib/rules/clean-text.ts'
import { inCut } from '#lib/rules/cut/in-cut.ts'
import { splitSentences } from '#lib/rules/cut/split-sentences.ts'

/** A sentence of the text box: its clean words, as they are stored, and where it stands. */
interface PlacedSentence {
  text: string
  from: number
  to: number
}
interface MarkedSentence extends PlacedSentence {
  taken: boolean
}

type Marking = { cut: readonly string[]; sentences: MarkedSentence[]; drawn: DecorationSet }

const key = new PluginKey<Marking>('cut')

/** A paragraph that did not change is the same object: its sentences are looked for once. */
const known = new WeakMap<Node, PlacedSentence[]>()

function sentencesIn(paragraph: Node): PlacedSentence[] {
  const before = known.get(paragraph)
  if (before) return before
  const text = paragraph.textContent
  const found = splitSentences(text).map(({ from, to }) => ({ text: cleanLine(text.slice(from, to)), from, to }))
  known.set(paragraph, found)
  return found
}

function marking(doc: Node, cut: readonly string[]): Marking {
  const placed: PlacedSentence[] = []
  doc.descendants((node, place) => {
    if (!node.isTextblock) return true
    const begin = place + 1
    placed.push(...sentencesIn(node).map(({ text, from, to }) => ({ text, from: begin + from, to: begin + to })))
    return false
  })
  const { taken } = inCut(placed, cut)
  const sentences = placed.map((sentence, at) => ({ ...sentence, taken: taken[at] ?? false }))
  const marks = sentences
    .filter((sentence) => sentence.taken)
    .map(({ from, to }) => Decoration.inline(from, to, { nodeName: 'mark' }))
  return { cut, sentences, drawn: DecorationSet.create(doc, marks) }
}

export const cutPlugin = () =>
  new Plugin<Marking>({
    key,
    state: {
      init: (_, { doc }) => marking(doc, []),
      apply(tr, before) {
        const cut: readonly string[] | undefined = tr.getMeta(key)
        if (!cut && !tr.docChanged) return before
        return marking(tr.doc, cut ?? before.cut)
      },
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
  })

export const CutMarks = Extension.create({
  name: 'cutMarks',
  addProseMirrorPlugins: () => [cutPlugin()],
})

/** Gives the transaction that draws another cut. */
export function drawCut(state: EditorState, cut: readonly string[]) {
  return state.tr.setMeta(key, cut).setMeta('addToHistory', false)
}

const touches = ({ from, to }: EditorState['selection'], sentence: PlacedSentence) =>
  from === to ? sentence.from <= from && from <= sentence.to : sentence.from < to && from < sentence.to

/** The sentences that the selection, or the caret, touches. */
function touched(state: EditorState): MarkedSentence[] {
  const { sentences = [] } = key.getState(state) ?? {}
  return sentences.filter((sentence) => touches(state.selection, sentence))
}

/** Whether every sentence that the selection touches is in the cut. */
export function isInCut(state: EditorState): boolean {
  const sentences = touched(state)
  return sentences.length > 0 && sentences.every(({ taken }) => taken)
}

/** The sentences of the cut, in the answer's order, once those that are touched have been put in, or taken out if they all were in. */
export function toggledCut(state: EditorState): string[] {
  const { sentences = [] } = key.getState(state) ?? {}
  const chosen = touched(state)
  const takes = !isInCut(state)
  return sentences.filter((sentence) => (chosen.includes(sentence) ? takes : sentence.taken)).map(({ text }) => text)
}

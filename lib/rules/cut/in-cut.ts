/** Which sentences of an answer are in its cut, and which sentences of the cut are no longer in the answer. */
import type { Sentence } from './sentences-of.ts'

/**
 * Takes the sentences of an answer and those of its cut. Gives for each sentence of the answer whether it is taken, and
 * the sentences of the cut that do not stand there word for word. Each is looked for behind the one before it, then
 * anywhere: paragraphs that changed places have lost nothing.
 */
export function inCut(sentences: readonly Pick<Sentence, 'text'>[], cut: readonly string[]) {
  const taken = sentences.map(() => false)
  const lost: string[] = []
  let behind = 0
  for (const sentence of cut) {
    const isFree = ({ text }: Pick<Sentence, 'text'>, at: number) => text === sentence && !taken[at]
    const later = sentences.findIndex((one, at) => at >= behind && isFree(one, at))
    const at = later === -1 ? sentences.findIndex(isFree) : later
    if (at === -1) lost.push(sentence)
    else {
      taken[at] = true
      behind = at + 1
    }
  }
  return { taken, lost }
}

/** Whether readers can see any answer of a topic, a region or a question: one without may be a secret still. */
import type { AnswersKnown } from './answers-known.ts'
import { hasTopic, isLive } from './publications-known.ts'

export function hasLiveAnswer(
  known: AnswersKnown,
  now: Date,
  of: 'topic' | 'region' | 'question',
  id: number,
): boolean {
  const { publication, question, settled, publications, last } = known
  const { region, liveFrom } = publications
  const at = now.getTime()
  if (of === 'question') {
    for (let answer = 1; answer <= last; answer++) {
      if (settled[question[answer] ?? 0] === id && isLive(publications, publication[answer] ?? 0, at)) return true
    }
    return false
  }
  for (let piece = 1; piece < liveFrom.length; piece++) {
    if (!isLive(publications, piece, at)) continue
    if (of === 'region' && region[piece] === id) return true
    if (of === 'topic' && hasTopic(publications, piece, id)) return true
  }
  return false
}

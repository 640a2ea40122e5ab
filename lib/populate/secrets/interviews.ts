/** Interviews that readers do not see, or not in these words: one of every kind, by name. */
import { discard } from '#lib/editorial/discard.ts'
import { draftOf } from '#lib/editorial/draft-of.ts'
import { newestImport } from '#lib/editorial/import-found.ts'
import { importInto } from '#lib/editorial/import-into.ts'
import { sendBack } from '#lib/editorial/send-back.ts'
import { undoImport } from '#lib/editorial/undo-import.ts'
import { withdraw } from '#lib/editorial/withdraw.ts'
import type { TwoHands } from '#lib/populate/two-hands.ts'
import type { Content } from '#lib/rules/content/content.ts'

const day = 24 * 60 * 60 * 1000
const fromNow = (days: number) => new Date(Date.now() + days * day)

/** `secret` has the kind's word in every field, `open` is for everybody. Each gives the interview's number. */
type Kind = (hands: TwoHands, secret: Content, open: Content, word: string) => number

export const secretInterviews: Readonly<Record<string, Kind>> = {
  draft: (hands, secret, _open, word) => hands.begin(secret, [`A line of ${word} that is left over`]),
  discarded: ({ begin, writing }, secret) => {
    const interview = begin(secret)
    const desk = writing()
    discard(desk, { interview, version: draftOf(desk.db, interview).version })
    return interview
  },
  submitted: ({ begin, send }, secret) => {
    const interview = begin(secret)
    send(interview)
    return interview
  },
  sentback: ({ begin, send, deciding }, secret, _open, word) => {
    const interview = begin(secret)
    sendBack(deciding(), { interview, fingerprint: send(interview), note: `Say why ${word}.` })
    return interview
  },
  embargoed: ({ begin, publish }, secret) => publish(begin(secret), { liveFrom: fromNow(300) }),
  withdrawn: ({ begin, publish, deciding }, secret) => {
    const interview = publish(begin(secret))
    withdraw(deciding(), { interview, reason: 'A figure was wrong.' })
    return interview
  },
  inerror: ({ begin, publish, deciding }, secret) => {
    const interview = publish(begin(secret))
    withdraw(deciding(), { interview, reason: 'It was meant for nobody yet.', as: 'inError' })
    return interview
  },
  ended: ({ begin, publish }, secret) => publish(begin(secret), { now: fromNow(-3), liveUntil: fromNow(-2) }),
  changing: ({ begin, publish, reword }, secret, open) => reword(publish(begin(open)), secret),
  changed: ({ begin, publish, reword, send }, secret, open) => {
    const interview = reword(publish(begin(open)), secret)
    send(interview)
    return interview
  },
  tocome: ({ begin, publish, reword }, secret, open, word) =>
    publish(reword(publish(begin(open)), secret), { liveFrom: fromNow(300), changeNote: `Now with ${word}.` }),
  corrected: ({ begin, publish, reword }, secret, open) => publish(reword(publish(begin(secret)), open)),
  imported: ({ begin, publish, reword, writing }, _secret, open, word) => {
    const interview = publish(begin(open))
    reword(interview, { ...open, standfirst: 'Another text was read in, and undone.' })
    importInto(writing(), { interview, text: `What is ${word}?\n\nIt is ${word}.\n\n${word}`, source: `${word}.docx` })
    const desk = writing()
    const read = newestImport(desk.db, interview)?.id ?? 0
    undoImport(desk, { interview, version: draftOf(desk.db, interview).version, import: read })
    return interview
  },
}

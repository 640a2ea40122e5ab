/** The sentence in the bar. */
import { expect, test } from 'vitest'
import { type Saving, savingInWords } from './saving-in-words.ts'

const saved: Saving = {
  waits: null,
  unreached: false,
  dirty: false,
  decides: false,
  refused: false,
  outcome: 'saved',
  said: 'Saved 14:02:10',
  savedAt: '14:02:10',
}

test.each<[string, Partial<Saving>, string]>([
  ['nothing has been saved in this sitting', { said: '' }, 'Nothing to save yet'],
  ['the save is answered', {}, 'Saved 14:02:10'],
  ['something was typed since', { dirty: true }, 'Not saved yet'],
  [
    'two texts stand beside each other',
    { decides: true, dirty: true },
    'Not saved yet: choose between the two texts, then save.',
  ],
  [
    'the session has ended',
    { outcome: 'signedOut', dirty: true },
    'Not saved: sign in again. Your text is still here.',
  ],
  [
    'the desk said no',
    { refused: true, dirty: true, said: 'Not saved: it waits for approval.' },
    'Not saved: it waits for approval.',
  ],
  ['a save is under way', { waits: 'saving', dirty: true }, 'Saving…'],
  ['it is being sent', { waits: 'sending', unreached: true }, 'Sending…'],
  ['no answer came', { unreached: true, dirty: true }, 'Not saved since 14:02:10. Your text is still here.'],
])('where %s, the bar says so', (_, change, sentence) => {
  expect(savingInWords({ ...saved, ...change }).sentence).toBe(sentence)
})

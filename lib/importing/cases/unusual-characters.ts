/** What word processors, phones and screen readers put between the letters. */
import type { Case } from './case.ts'

export const unusualCharacters: Case[] = [
  {
    title: 'a byte order mark, zero-width spaces, marks of direction, and control characters',
    text: '\uFEFFWhat do you\u200B do?\r\n\r\n\u202AI run the \u200Bice rink.\u202C\r\n\r\nWho\u0007 skates\u00A0 best\u2060?\r\n\r\nMy\u00A0daughter.\u3000I do not mind.\r\n\r\nWhat is your\tfavourite jump?\r\n\r\nThe one I survived.',
    exchanges: [
      ['What do you do?', 'I run the ice rink.', 'ice rink.'],
      ['Who skates best?', 'My daughter. I', 'not mind.'],
      ['What is your favourite jump?', 'The one', 'I survived.'],
    ],
  },
  {
    title: 'old Macintosh line ends and curly stops',
    text: 'Why did you become a diver?\rI dropped my keys.\rDid you find them?\rI found somebody else’s…\rWhat is the deepest you have been?\rForty metres, and I thought of my keys all the way.',
    exchanges: [
      ['Why did you become a diver?', 'I dropped', 'my keys.'],
      ['Did you find them?', 'I found', 'else’s…'],
      ['What is the deepest you have been?', 'Forty metres', 'all the way.'],
    ],
  },
]

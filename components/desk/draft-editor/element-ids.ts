/** The ids of what is no field but can be gone to: by a link, or by the focus after a step. */
export const elementIds = {
  leader: 'leader',
  portrait: 'the-portrait',
  exchanges: 'exchanges',
  links: 'links',
  problems: 'problems',
  tray: 'left-over',
  cut: 'the-cut',
  putBack: 'put-back',
  answer: 'answer-of-the-desk',
  signInAgain: 'again-email',
  exchange: (id: string) => `exchange.${id}`,
  up: (id: string) => `up.${id}`,
  down: (id: string) => `down.${id}`,
  remove: (id: string) => `remove.${id}`,
} as const

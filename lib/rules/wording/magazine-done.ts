/** What the pages of issues say once something was done: what happened, and what follows from it. */
export const magazineDone = {
  start: 'Started. Only the desk sees it until an admin publishes it.',
  keep: 'Saved.',
  publish: 'Published. Readers see it from now on, with those of its interviews that are live.',
  takeBack: 'Taken back. Only the desk sees it now; its interviews are where they were.',
} as const satisfies Record<string, string>
export type MagazineDone = keyof typeof magazineDone

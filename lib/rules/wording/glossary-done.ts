/** What the glossary's page says once something was done: what happened, and what follows from it. */
export const glossaryDone = {
  kept: 'Kept. Advice on drafts goes by it from now on.',
  removed: 'Removed. Advice asks for it to be explained from now on.',
} as const satisfies Record<string, string>
export type GlossaryDone = keyof typeof glossaryDone

/** What keeps an issue from being published: instructions, each with the field of its form. */
import type { Problem } from '#lib/rules/problem.ts'

interface Issue {
  season: string
  title: string
  /** How many of its interviews readers can see. */
  live: number
}

export function problemsOfIssue({ season, title, live }: Issue): Problem[] {
  return [
    ...(season === '' ? [{ field: 'season', message: 'Enter the season, such as Winter 2026' }] : []),
    ...(title === '' ? [{ field: 'title', message: 'Enter the title' }] : []),
    ...(live === 0 ? [{ field: 'find', message: 'Add an interview that readers can see' }] : []),
  ]
}

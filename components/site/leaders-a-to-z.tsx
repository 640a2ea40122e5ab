/** Leaders by surname, letter by letter. */
import { type LeaderInRow, LeaderRows } from './leader-rows.tsx'

type Letter = { letter: string; leaders: readonly LeaderInRow[] }

export function LeadersAToZ({ letters, sayingSince }: { letters: readonly Letter[]; sayingSince: boolean }) {
  return (
    <div className="mt-4 border-t border-ink">
      {letters.map(({ letter, leaders }) => (
        <section
          key={letter}
          id={`letter-${letter}`}
          className="grid gap-x-8 gap-y-3 border-b border-rule py-6 md:grid-cols-[4rem_1fr]"
        >
          <h2 className="text-d2">{letter}</h2>
          <LeaderRows leaders={leaders} sayingSince={sayingSince} />
        </section>
      ))}
    </div>
  )
}

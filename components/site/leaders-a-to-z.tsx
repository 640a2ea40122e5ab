/** Leaders by surname, letter by letter, with the letters as the way down a long list. */
import { type LeaderInRow, LeaderRows } from './leader-rows.tsx'

type Letter = { letter: string; leaders: readonly LeaderInRow[] }

export function LeadersAToZ({ letters }: { letters: readonly Letter[] }) {
  return (
    <>
      <nav aria-label="Letters" className="mt-8 print:hidden">
        <ul className="-ml-2 flex flex-wrap">
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a
                href={`#letter-${letter}`}
                className="grid min-h-9 min-w-9 place-items-center font-display text-d1 no-underline hover:underline"
              >
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-6 border-t border-ink">
        {letters.map(({ letter, leaders }) => (
          <section
            key={letter}
            id={`letter-${letter}`}
            className="grid gap-x-8 gap-y-3 border-b border-rule py-6 md:grid-cols-[4rem_1fr]"
          >
            <h2 className="text-d2">{letter}</h2>
            <LeaderRows leaders={leaders} />
          </section>
        ))}
      </div>
    </>
  )
}

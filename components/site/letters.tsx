/** The letters of a list of leaders: down the page where all are on it, else to a page of each. */
type Props = {
  letters: readonly { letter: string; leaders: number }[]
  /** The letter whose page this is; null where all are on it. */
  here: string | null
  addressOf: (letter: string) => string
}

export function Letters({ letters, here, addressOf }: Props) {
  return (
    <nav aria-label="Letters" className="mt-4 print:hidden">
      <ul className="-ml-2 flex flex-wrap">
        {letters.map(({ letter }) => (
          <li key={letter}>
            <a
              href={addressOf(letter)}
              aria-current={letter === here ? 'page' : undefined}
              className="grid min-h-9 min-w-9 place-items-center font-display text-d1 no-underline decoration-accent decoration-2 underline-offset-[0.3em] hover:underline aria-[current]:text-ink aria-[current]:underline"
            >
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

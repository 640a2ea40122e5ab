/** What a division was called before, and what it took over whole: old interviews still say those names. */
import { dateInWords } from '#lib/rules/dates.ts'

/** `until` is the last day of the name, 2024-05-03. The newest name first. */
export function NamesBefore({ names }: { names: readonly { name: string; until: string }[] }) {
  if (names.length === 0) return null
  return (
    <p className="mt-3 max-w-measure text-s1 text-ink-2">
      {names.map(({ name, until }, place) => (
        <span key={`${name} ${until}`}>
          {place === 0 ? 'Carries on what was ' : ', and '}
          {name} until <span className="whitespace-nowrap">{dateInWords(until)}</span>
        </span>
      ))}
      .
    </p>
  )
}

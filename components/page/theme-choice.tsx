/**
 * Light, dark, or as the system has it: a plain form; with scripts the page changes where it stands. Which one is chosen is
 * said by the style sheet, since the page is the same bytes for everybody but for the theme's name in its first tag.
 */
const button = 'min-h-8 px-2 py-1 text-accent underline decoration-1 underline-offset-[0.25em] hover:decoration-2'

/** `chosen` and `said` hold where this one is: the words beside it say so, and it looks like no link any more. */
const themes = [
  {
    value: 'light',
    name: 'Light',
    chosen: 'in-data-[theme=light]:text-ink in-data-[theme=light]:no-underline',
    said: 'in-data-[theme=light]:inline',
  },
  {
    value: 'dark',
    name: 'Dark',
    chosen: 'in-data-[theme=dark]:text-ink in-data-[theme=dark]:no-underline',
    said: 'in-data-[theme=dark]:inline',
  },
  {
    value: 'system',
    name: 'As the system',
    chosen: 'as-system:text-ink as-system:no-underline',
    said: 'as-system:inline',
  },
] as const

export function ThemeChoice() {
  return (
    <form method="post" action="/theme" data-theme-choice>
      <fieldset className="flex flex-wrap items-center">
        <legend className="float-left py-1 pr-1">Colours:</legend>
        {themes.map(({ value, name, chosen, said }) => (
          <button key={value} type="submit" name="theme" value={value} className={`${button} ${chosen}`}>
            {name}
            <span className={`hidden ${said}`}>, chosen</span>
          </button>
        ))}
      </fieldset>
    </form>
  )
}

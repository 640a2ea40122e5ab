/** The first thing a keyboard meets: past the masthead, to the text. */
export function SkipLink() {
  return (
    <a href="#the-text" className="absolute -left-[99rem] z-10 bg-paper px-3 py-2 focus:left-4 focus:top-2">
      Skip to the text
    </a>
  )
}

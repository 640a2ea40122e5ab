/** The mark: a clock with one hand, and the name. Links home. */
export function Mark() {
  return (
    <a
      href="/"
      className="inline-flex items-center gap-[0.55rem] py-1 font-display text-[1.5rem]/none tracking-[-0.012em] text-ink no-underline"
    >
      <svg viewBox="0 0 22 22" aria-hidden="true" className="size-[1.375rem] fill-none stroke-current stroke-[1.5]">
        <circle cx="11" cy="11" r="9.25" />
        <path d="M11 11V4.5" className="stroke-accent stroke-[2.2]" />
      </svg>
      Sixty Seconds
    </a>
  )
}

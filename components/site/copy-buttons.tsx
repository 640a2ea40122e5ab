/** Copies an answer's address, or its words with their source. The buttons come with the script; their place is kept for them. */

type Copied = 'link' | 'quotation'

const button =
  'min-h-6 text-ink-2 underline decoration-edge underline-offset-[0.18em] hover:text-accent hover:decoration-current'

/** `copies` in their order; the exchange around the buttons says whose. */
export function CopyButtons({ anchor, copies }: { anchor: string; copies: readonly Copied[] }) {
  return (
    <div className="min-h-6 noscript:hidden">
      <p data-copying hidden className="flex flex-wrap gap-x-4 text-s0/[1.5rem]">
        {copies.map((what) => (
          <button key={what} type="button" data-copy={what} aria-describedby={`${anchor}-asked`} className={button}>
            Copy {what}
          </button>
        ))}
        <span role="status" />
      </p>
    </div>
  )
}

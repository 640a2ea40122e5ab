/** Has the interview read aloud by the reader's own browser. The buttons come with the script; while it speaks they stay in view. */

const button = 'rounded-sm border border-edge px-3 py-1 text-s1 hover:border-accent hover:text-accent'

export function ListenBar() {
  return (
    <div className="mt-2 min-h-[3.25rem] border-b border-transparent bg-paper py-2 noscript:hidden has-[[data-speaking]]:border-rule has-[[data-speaking]]:sticky has-[[data-speaking]]:top-0 has-[[data-speaking]]:z-10 md:grid md:grid-cols-[minmax(0,5fr)_minmax(0,8fr)] md:gap-12 print:hidden">
      <p data-listening hidden className="flex flex-wrap items-center gap-2 md:col-start-2">
        <button type="button" data-listen="on" className={button}>
          Listen
        </button>
        <button type="button" data-listen="off" hidden className={button}>
          Stop
        </button>
        <span role="status" className="text-s1 text-ink-2" />
      </p>
    </div>
  )
}

/** The search in the masthead, where there is room for it; elsewhere a link leads to its page. */
export function SearchField() {
  return (
    <search className="hidden min-[76em]:block print:hidden">
      <form action="/search" className="flex text-s1">
        <label htmlFor="masthead-search" className="sr-only">
          Words to look for
        </label>
        <input
          id="masthead-search"
          name="q"
          type="search"
          maxLength={1000}
          autoComplete="off"
          className="w-36 rounded-l-sm border border-edge bg-raised px-2 py-1 text-ink focus:relative"
        />
        <button
          type="submit"
          className="-ml-px rounded-r-sm border border-edge bg-paper px-3 py-1 font-medium text-ink hover:border-ink"
        >
          Search
        </button>
      </form>
    </search>
  )
}

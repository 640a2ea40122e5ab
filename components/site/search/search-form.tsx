/** Where words are typed. A plain form, which asks at its own address; with scripts it is asked while typing. */
import { buttonLook, fieldLook } from '#components/site/control-look.ts'
import type { Asked } from '#lib/rules/search/search-address.ts'

export function SearchForm({ asked }: { asked: Asked }) {
  return (
    <search>
      <form action="/search" data-search className="mt-6 bg-sunk p-4 print:hidden">
        <label htmlFor="words-sought" className="block text-s1/[1.35] font-semibold">
          Words to look for
        </label>
        <span id="words-sought-hint" className="block text-s0 text-ink-2">
          All of them must be there. Put a phrase in quotation marks.
        </span>
        <div className="mt-1 flex flex-wrap gap-3">
          <input
            id="words-sought"
            name="q"
            type="search"
            defaultValue={asked.q}
            maxLength={1000}
            autoComplete="off"
            autoCapitalize="off"
            aria-describedby="words-sought-hint"
            className={`min-w-0 flex-[1_1_10rem] px-3 py-[0.45rem] font-text text-[1.25rem]/[1.4] ${fieldLook}`}
          />
          {Object.entries(asked.chosen).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className={`px-5 ${buttonLook.main}`}>
            Search
          </button>
        </div>
      </form>
    </search>
  )
}

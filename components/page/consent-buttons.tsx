/** The choice about cookies, in one step: a plain form, whose buttons look alike because neither answer is the right one. */

const look =
  'block rounded-sm border border-edge bg-paper px-3 py-2 text-center text-s1/[1.3] font-medium text-ink no-underline hover:border-ink hover:text-ink'

/** `more` is where to find out more, for a page that does not say it already. */
export function ConsentButtons({ more }: { more?: string }) {
  return (
    <form method="post" action="/cookies/choice" className="grid gap-2 md:auto-cols-fr md:grid-flow-col">
      <button type="submit" name="choice" value="all" className={look}>
        Accept all cookies
      </button>
      <button type="submit" name="choice" value="essential" className={look}>
        Reject all non-essential cookies
      </button>
      {more !== undefined && (
        <a href={more} className={look}>
          Find out more
        </a>
      )}
    </form>
  )
}

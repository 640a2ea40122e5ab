/** The question about cookies, in the flow above the masthead: it covers nothing, and whoever has answered is not asked again. */
import { ConsentButtons } from './consent-buttons.tsx'

export function ConsentQuestion() {
  return (
    <aside
      data-consent
      aria-labelledby="about-cookies"
      className="border-b border-rule bg-sunk py-4 text-s1/[1.45] print:hidden"
    >
      <div className="mx-auto grid max-w-page items-center gap-x-8 gap-y-3 px-gutter lg:grid-cols-[minmax(0,1fr)_auto]">
        <div>
          <h2 id="about-cookies" className="font-work text-s1 font-semibold tracking-normal">
            Cookies, your choice
          </h2>
          <p>
            May we count, without knowing you, which interviews are read and how far, and remember the length you read
            in?
          </p>
        </div>
        <ConsentButtons more="/cookies" />
      </div>
    </aside>
  )
}

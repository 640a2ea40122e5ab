/** What somebody wrote since the import, before it is overtaken: it is set aside only if somebody says so. */
import { linesFields } from '#lib/rules/lines/lines-form.ts'

export function SetAside({ changed, draftAt }: { changed: string; draftAt: string }) {
  return (
    <div className="mt-6 border-l-4 border-bad bg-sunk px-4 py-3">
      <p>
        {changed} Reading the lines into the draft takes their place. <a href={draftAt}>Look at the draft</a>
      </p>
      <label htmlFor={linesFields.setAside} className="mt-2 flex min-h-6 gap-2">
        <input
          type="checkbox"
          id={linesFields.setAside}
          name={linesFields.setAside}
          value="1"
          className="mt-[0.1rem] size-5 flex-none accent-accent"
        />
        Set those words aside as a revision, in which they can be read
      </label>
    </div>
  )
}

/** Says to whom a letter goes, so that its slots can be filled. A form that is sent as an address. */
import { Button } from '#components/desk/button.tsx'
import { TextInput } from '#components/desk/text-input.tsx'

type Props = {
  /** How leaders are offered and typed: "Tobias Okello, Head of Sample Storage". */
  leaders: readonly string[]
  /** What was typed. */
  asked: string
  /** Who was found by it. */
  to: string | null
}

export function LetterTo({ leaders, asked, to }: Props) {
  const unclear = asked !== '' && to === null ? [`Choose a leader from the list: “${asked}” is nobody there`] : []
  return (
    <form className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2">
      <div className="min-w-0 flex-1 basis-64">
        <TextInput
          id="leader"
          label="To which leader"
          hint="Until somebody is chosen, the words are to anybody."
          list="leaders"
          autoComplete="off"
          defaultValue={to ?? asked}
          problems={unclear}
        />
        <datalist id="leaders">
          {leaders.map((leader) => (
            <option key={leader} value={leader} />
          ))}
        </datalist>
      </div>
      <Button>Fill it in</Button>
    </form>
  )
}

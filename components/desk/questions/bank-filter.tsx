/** Narrows the bank: by words, and whether retired questions are shown. A form that is sent as an address. */
import { Button } from '#components/desk/button.tsx'
import { TextInput } from '#components/desk/text-input.tsx'

type Props = { words: string; retired: boolean }

export function BankFilter({ words, retired }: Props) {
  return (
    <search>
      <form action="/desk/questions" className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-3 rounded-sm bg-sunk p-4">
        <div className="min-w-0 flex-1 basis-64">
          <TextInput id="words" label="Words in a question" defaultValue={words} />
        </div>
        <label htmlFor="retired" className="flex min-h-9 items-center gap-2">
          <input
            type="checkbox"
            id="retired"
            name="retired"
            value="1"
            defaultChecked={retired}
            className="size-5 accent-accent"
          />
          Retired ones as well
        </label>
        <Button>Find</Button>
      </form>
    </search>
  )
}

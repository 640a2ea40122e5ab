/** What a division was called before. */
import { Panel } from '#components/desk/panel.tsx'
import { monthInWords } from '#lib/rules/dates.ts'

export function FormerNames({ names }: { names: readonly { name: string; until: string }[] }) {
  if (names.length === 0) return null
  return (
    <div className="max-w-measure">
      <Panel title="Called before">
        <ul>
          {names.map(({ name, until }) => (
            <li key={`${name} ${until}`} className="py-1">
              {name}, until {monthInWords(until)}
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  )
}

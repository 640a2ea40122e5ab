/** What the keys do, where they do it. Without JavaScript there are none, and nothing is said of them. */
import { lineRoles } from '#lib/rules/lines/line.ts'
import { roleWords } from '#lib/rules/lines/role-words.ts'

const roleKeys = lineRoles.flatMap((role) => {
  const { key, called } = roleWords[role]
  return key === null ? [] : [{ key: key.toUpperCase(), does: called }]
})

const otherKeys = [
  { key: '↑ ↓', does: 'go, or K and J' },
  { key: 'M', does: 'join with the line above' },
  { key: 'Enter', does: 'split' },
  { key: 'U', does: 'take the last change back' },
]

export function KeyLegend({ id }: { id: string }) {
  return (
    <div id={id} className="mb-4 text-s0 text-ink-2 noscript:hidden">
      <p>Keys, while a line has the focus:</p>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {[...otherKeys.slice(0, 1), ...roleKeys, ...otherKeys.slice(1)].map(({ key, does }) => (
          <li key={key}>
            <kbd className="rounded-sm border border-rule bg-raised px-[0.35rem] py-[0.1rem] font-work text-ink">
              {key}
            </kbd>{' '}
            {does}
          </li>
        ))}
      </ul>
    </div>
  )
}

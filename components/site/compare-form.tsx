/** Whom to put side by side, and over which question. Where there are too many leaders to list, their names are typed. */
import { fieldLook } from './control-look.ts'
import { FilterField, filterLook } from './filter-field.tsx'
import { FilterForm } from './filter-form.tsx'
import { FilterSelect } from './filter-select.tsx'

type Leader = { slug: string; name: string }
type Props = {
  /** As the address had them. */
  wanted: { a: string; b: string }
  question: { slug: string; name: string } | null
  a: Leader | null
  b: Leader | null
  /** Null where there are too many to list. */
  leaders: readonly Leader[] | null
}

export function CompareForm({ wanted, question, a, b, leaders }: Props) {
  const sides = [
    { name: 'a', label: 'First leader', typed: wanted.a, found: a },
    { name: 'b', label: 'Second leader', typed: wanted.b, found: b },
  ]
  return (
    <FilterForm action="/questions/compare" button="Compare">
      {sides.map(({ name, label, typed, found }) =>
        leaders === null ? (
          <NameField key={name} name={name} label={label} value={found?.name ?? typed} />
        ) : (
          <FilterSelect
            key={name}
            name={name}
            label={label}
            all="Choose a leader"
            options={withFound(leaders, found).map((one) => ({ value: one.slug, name: one.name }))}
            chosen={found?.slug ?? null}
          />
        ),
      )}
      {question && (
        <FilterSelect
          name="question"
          label="Question"
          all="Every question both answered"
          options={[{ value: question.slug, name: question.name }]}
          chosen={question.slug}
        />
      )}
    </FilterForm>
  )
}

/** Whoever was chosen stands in the list, though they have not answered this. */
const withFound = (leaders: readonly Leader[], found: Leader | null) =>
  found === null || leaders.some(({ slug }) => slug === found.slug) ? leaders : [...leaders, found]

function NameField({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <FilterField name={name} label={`${label}, by name`}>
      <input
        id={`by-${name}`}
        name={name}
        defaultValue={value}
        maxLength={200}
        autoComplete="off"
        className={`${filterLook} ${fieldLook} px-3`}
      />
    </FilterField>
  )
}

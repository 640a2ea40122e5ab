/** One address of the API: what it gives, what can be asked of it, and an example. */
type Parameter = { name: string; meaning: string }
type Props = { path: string; gives: string; example: string; parameters: readonly Parameter[] }

const code = 'font-mono text-s1 wrap-anywhere'

export function PathDescribed({ path, gives, example, parameters }: Props) {
  return (
    <section className="border-b border-rule py-4 first:pt-0">
      <h3 className={code}>{path}</h3>
      <p className="mt-1 max-w-measure">{gives}.</p>
      {parameters.length > 0 && (
        <dl className="mt-3 grid max-w-measure gap-x-6 text-s1 md:grid-cols-[7rem_1fr]">
          {parameters.map(({ name, meaning }) => (
            <div key={name} className="contents">
              <dt className="font-mono">{name}</dt>
              <dd className="mb-1 text-ink-2">{meaning}.</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="mt-3 text-s1 text-ink-2">
        For example <code className={code}>{example}</code>
      </p>
    </section>
  )
}

/** Questions of the bank, each with how many answers it has. */
type Question = { id: number; slug: string; name: string; answers: number }

export function QuestionRows({ questions }: { questions: readonly Question[] }) {
  return (
    <ol className="mt-12 border-t border-ink">
      {questions.map(({ id, slug, name, answers }) => (
        <li
          key={id}
          className="grid items-baseline gap-x-8 gap-y-1 border-b border-rule py-4 md:grid-cols-[minmax(0,1fr)_auto] print:break-inside-avoid print:grid-cols-[1fr_auto] print:py-[3mm]"
        >
          <h2 className="max-w-[34em] text-d1 wrap-anywhere">
            <a href={`/questions/${slug}`}>{name}</a>
          </h2>
          <p className="text-s1 text-ink-2 tabular-nums">
            {answers} {answers === 1 ? 'answer' : 'answers'}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** What the page of two leaders says while there is nothing to compare. */
type Person = { slug: string; name: string } | null
type Asked = {
  wanted: { question: string; a: string; b: string }
  question: { name: string } | null
  a: Person
  b: Person
  /** How many questions both have answered. */
  pairs: number
}

const isNobody = (typed: string, found: object | null) => typed !== '' && found === null

/** As sentences; none where two leaders stand beside each other, and none before anything was chosen. */
export function comparingInWords({ wanted, question, a, b, pairs }: Asked): string[] {
  const unknown = [
    ...(isNobody(wanted.question, question)
      ? ['There is no such question here. Choose leaders for all that both have answered.']
      : []),
    ...(isNobody(wanted.a, a) ? [`Nobody here is called “${wanted.a}”. Choose the first leader.`] : []),
    ...(isNobody(wanted.b, b) ? [`Nobody here is called “${wanted.b}”. Choose the second leader.`] : []),
  ]
  if (unknown.length > 0) return unknown
  if (a && b && a.slug === b.slug) return ['Choose two different leaders.']
  if (a && b && pairs === 0)
    return [
      question
        ? `${a.name} and ${b.name} have not both answered this question.`
        : `${a.name} and ${b.name} have not answered the same question yet.`,
    ]
  return (a === null) === (b === null) ? [] : [`Choose the ${a ? 'second' : 'first'} leader.`]
}

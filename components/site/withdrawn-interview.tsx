/** What stands at the address of an interview that was taken away from readers: the reason and the day, whether it was published in error, and none of its words. */
import { Day } from '#components/page/day.tsx'

type Props = {
  reason: string
  when: Date
  leader: { slug: string; name: string }
  inError: boolean
  timeZone: string
}

export function WithdrawnInterview({ reason, when, leader, inError, timeZone }: Props) {
  return (
    <div className="max-w-measure pt-12">
      <h1 className="text-d4">
        {inError ? 'This interview was published in error' : 'This interview has been withdrawn'}
      </h1>
      <p className="mt-6 text-s2">
        It was an interview with <a href={`/leaders/${leader.slug}`}>{leader.name}</a>. It was taken off this site on{' '}
        <Day of={when} timeZone={timeZone} />, for this reason:
      </p>
      <p className="mt-4 border-l-2 border-accent pl-4 font-text text-read whitespace-pre-line">{reason}</p>
      <p className="mt-8 text-s2">
        <a href="/">Read the newest interviews</a>
      </p>
    </div>
  )
}

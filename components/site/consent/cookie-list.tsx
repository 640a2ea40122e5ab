/** The cookies that there are: each with what it is for, and for how long. */

const cookies = [
  {
    names: ['consent'],
    what: 'What you chose here, so that you are not asked on every page. Set when you choose, and kept for a year. Essential.',
  },
  {
    names: ['theme'],
    what: 'Light or dark, where you chose one at the foot of a page. Kept for a year; “As the system” takes it away. Essential, because you asked for it.',
  },
  {
    names: ['length'],
    what: 'Whether you read an interview last in 60 seconds or in full, so that the next ones open in the same length. Kept for a year. Only if you accept all cookies.',
  },
  {
    names: ['session-token', 'csrf-token', 'callback-url', 'typed-email'],
    what: 'Only for staff who sign in to the desk: who is signed in (a week at most), that a form is ours, where to go then, and for a minute the address that was typed beside a wrong password. Essential.',
  },
] as const

export function CookieList() {
  return (
    <dl className="max-w-measure">
      {cookies.map(({ names, what }) => (
        <div key={names[0]} className="border-b border-rule py-3 first:pt-0">
          <dt className="font-semibold">{names.join(', ')}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}

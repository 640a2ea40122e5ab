/** For somebody who has arrived nowhere: what may have happened, and where to look. */
const ways = [
  { href: '/interviews', name: 'Interviews', says: 'all of them, the newest first' },
  { href: '/leaders', name: 'Leaders', says: 'everybody by surname, each with their interviews' },
  { href: '/questions', name: 'Questions', says: 'each with what everybody answered' },
  { href: '/divisions', name: 'Divisions', says: 'each with its leaders and what they have said' },
]

export function WaysOn() {
  return (
    <div className="max-w-measure">
      <p className="mt-6 font-text text-stand">
        A letter of the address may be wrong or missing, or what stood here is no longer shown. If a link on this site
        brought you, the mistake is ours.
      </p>
      <ul className="mt-8 border-t border-ink">
        {ways.map(({ href, name, says }) => (
          <li key={href} className="border-b border-rule py-3">
            <a href={href} className="font-display text-d1">
              {name}
            </a>
            <span className="text-s1 text-ink-2">, {says}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
